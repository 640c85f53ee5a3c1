package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The right edge of the tree as appends carry it along. */
class MerkleTreeTest {

    @Test
    void the_frontier_agrees_with_the_definition_of_rfc_6962_at_every_size() {
        List<byte[]> hashes = Tree.random(300).leaves();

        Frontier frontier = Frontier.EMPTY;
        for (int size = 1; size <= hashes.size(); size++) {
            frontier = frontier.append(hashes.get(size - 1));
            assertThat(frontier.root()).isEqualTo(Tree.byDefinition(hashes.subList(0, size)));
        }
    }

    @Test
    void a_frontier_goes_on_from_its_stored_bytes() {
        List<byte[]> hashes = Tree.random(101).leaves();
        Frontier stored = Frontier.ofLeaves(hashes.subList(0, 100));

        Frontier again = Frontier.of(100, stored.bytes()).append(hashes.getLast());

        assertThat(again.root()).isEqualTo(Tree.byDefinition(hashes));
    }

    @Test
    void a_frontier_that_does_not_fit_its_size_is_refused() {
        assertThatThrownBy(() -> Frontier.of(3, new byte[TreeHash.LENGTH]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_a_dropped_a_swapped_and_an_added_leaf_each_change_the_root() {
        List<byte[]> hashes = Tree.random(37).leaves();
        byte[] root = Frontier.ofLeaves(hashes).root();
        List<byte[]> changed = new ArrayList<>(hashes);
        changed.set(5, TreeHash.leaf(new byte[] {1}));
        List<byte[]> dropped = new ArrayList<>(hashes);
        dropped.remove(36);
        List<byte[]> swapped = new ArrayList<>(hashes);
        swapped.set(7, hashes.get(8));
        swapped.set(8, hashes.get(7));
        List<byte[]> added = new ArrayList<>(hashes);
        added.add(hashes.getFirst());

        List<byte[]> roots = List.of(changed, dropped, swapped, added).stream()
                .map(leaves -> Frontier.ofLeaves(leaves).root())
                .toList();

        assertThat(roots).doesNotContain(root).doesNotHaveDuplicates();
    }
}
