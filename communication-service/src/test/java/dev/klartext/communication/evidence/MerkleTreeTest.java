package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Golden values: the reference leaves and roots of google/certificate-transparency ({@code merkletree} tests). */
class MerkleTreeTest {

    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void roots_of_the_published_leaves_are_the_published_roots() {
        List<String> roots = IntStream.rangeClosed(0, LEAVES.size())
                .mapToObj(size ->
                        hex(Frontier.ofLeaves(hashes(LEAVES.subList(0, size))).root()))
                .toList();

        assertThat(roots).isEqualTo(ROOTS);
    }

    @Test
    void the_frontier_agrees_with_the_definition_of_rfc_6962_at_every_size() {
        List<byte[]> hashes = randomLeafHashes(300);

        Frontier frontier = Frontier.EMPTY;
        for (int size = 1; size <= hashes.size(); size++) {
            frontier = frontier.append(hashes.get(size - 1));
            assertThat(frontier.root()).isEqualTo(byDefinition(hashes.subList(0, size)));
        }
    }

    @Test
    void a_frontier_goes_on_from_its_stored_bytes() {
        List<byte[]> hashes = randomLeafHashes(101);
        Frontier stored = Frontier.ofLeaves(hashes.subList(0, 100));

        Frontier again = Frontier.of(100, stored.bytes()).append(hashes.getLast());

        assertThat(again.root()).isEqualTo(byDefinition(hashes));
    }

    @Test
    void a_frontier_that_does_not_fit_its_size_is_refused() {
        assertThatThrownBy(() -> Frontier.of(3, new byte[TreeHash.LENGTH]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_a_dropped_a_swapped_and_an_added_leaf_each_change_the_root() {
        List<byte[]> hashes = randomLeafHashes(37);
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

    /** MTH(D[n]) = SHA-256(0x01 || MTH(D[0:k]) || MTH(D[k:n])), k the largest power of two smaller than n. */
    private static byte[] byDefinition(List<byte[]> leafHashes) {
        if (leafHashes.size() == 1) {
            return leafHashes.getFirst();
        }
        int k = Integer.highestOneBit(leafHashes.size() - 1);
        return TreeHash.node(
                byDefinition(leafHashes.subList(0, k)), byDefinition(leafHashes.subList(k, leafHashes.size())));
    }

    private static List<byte[]> hashes(List<String> leaves) {
        return leaves.stream()
                .map(leaf -> TreeHash.leaf(HexFormat.of().parseHex(leaf)))
                .toList();
    }

    private static List<byte[]> randomLeafHashes(int count) {
        Random random = new Random(6962);
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    byte[] leaf = new byte[random.nextInt(200)];
                    random.nextBytes(leaf);
                    return TreeHash.leaf(leaf);
                })
                .toList();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
