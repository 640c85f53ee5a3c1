package dev.klartext.communication.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What proofs hold for whatever the log: all trees up to a size one by one, larger ones at random places. */
class ProofsTest {

    private static final int ALL = 70;
    private static final int LARGE = 5000;
    private static final int TRIES = 300;

    private final Tree tree = Tree.random(LARGE);
    private final Random random = new Random(2026);

    @Test
    void roots_are_those_of_the_definition() {
        for (int size = 1; size <= ALL; size++) {
            assertThat(tree.root(size))
                    .isEqualTo(Tree.byDefinition(tree.leaves().subList(0, size)));
        }
        for (int i = 0; i < 20; i++) {
            int size = 1 + random.nextInt(LARGE);
            assertThat(tree.root(size))
                    .isEqualTo(Tree.byDefinition(tree.leaves().subList(0, size)));
        }
    }

    @Test
    void every_leaf_stands_in_every_later_head() {
        for (int size = 1; size <= ALL; size++) {
            for (int index = 0; index < size; index++) {
                assertThat(tree.inclusion(index, size).proves(tree.leaf(index), tree.root(size)))
                        .isTrue();
            }
        }
        for (int i = 0; i < TRIES; i++) {
            int size = 1 + random.nextInt(LARGE);
            int index = random.nextInt(size);
            InclusionProof proof = tree.inclusion(index, size);
            assertThat(proof.proves(tree.leaf(index), tree.root(size))).isTrue();
            assertThat(proof.path()).hasSizeLessThanOrEqualTo(13);
        }
    }

    @Test
    void any_two_heads_of_a_log_are_consistent() {
        for (int second = 0; second <= ALL; second++) {
            for (int first = 0; first <= second; first++) {
                assertThat(tree.consistency(first, second).proves(tree.root(first), tree.root(second)))
                        .isTrue();
            }
        }
        for (int i = 0; i < TRIES; i++) {
            int second = 1 + random.nextInt(LARGE);
            int first = random.nextInt(second + 1);
            assertThat(tree.consistency(first, second).proves(tree.root(first), tree.root(second)))
                    .isTrue();
        }
    }

    @Test
    void a_leaf_is_proved_at_no_other_place_and_in_no_other_head() {
        for (int i = 0; i < TRIES; i++) {
            int size = 2 + random.nextInt(200);
            int index = random.nextInt(size);
            InclusionProof proof = tree.inclusion(index, size);
            int other = (index + 1 + random.nextInt(size - 1)) % size;
            assertThat(new InclusionProof(other, size, proof.path()).proves(tree.leaf(index), tree.root(size)))
                    .isFalse();
            assertThat(proof.proves(tree.leaf(other), tree.root(size))).isFalse();
            assertThat(proof.proves(tree.leaf(index), tree.root(size + 1))).isFalse();
        }
    }

    @Test
    void a_forged_audit_path_proves_nothing() {
        for (int i = 0; i < TRIES; i++) {
            int size = 1 + random.nextInt(300);
            int index = random.nextInt(size);
            for (List<byte[]> forged : Tree.forged(tree.inclusion(index, size).path())) {
                assertThat(new InclusionProof(index, size, forged).proves(tree.leaf(index), tree.root(size)))
                        .isFalse();
            }
        }
    }

    @Test
    void a_forged_consistency_proof_proves_nothing() {
        for (int i = 0; i < TRIES; i++) {
            int second = 1 + random.nextInt(300);
            int first = 1 + random.nextInt(second);
            for (List<byte[]> forged :
                    Tree.forged(tree.consistency(first, second).path())) {
                assertThat(new ConsistencyProof(first, second, forged).proves(tree.root(first), tree.root(second)))
                        .isFalse();
            }
        }
    }

    @Test
    void a_log_whose_past_was_changed_is_consistent_with_no_earlier_head() {
        for (int i = 0; i < TRIES; i++) {
            int first = 2 + random.nextInt(100);
            int second = first + random.nextInt(100);
            for (List<byte[]> changed : changes(tree.leaves().subList(0, second), first)) {
                Tree rewritten = new Tree(changed);
                assertThat(rewritten.root(first)).isNotEqualTo(tree.root(first));
                assertThat(rewritten
                                .consistency(first, changed.size())
                                .proves(tree.root(first), rewritten.root(changed.size())))
                        .isFalse();
            }
        }
    }

    /** One of the first leaves changed, dropped, swapped with another, and one added before them. */
    private List<List<byte[]>> changes(List<byte[]> leaves, int first) {
        int at = random.nextInt(first - 1);
        List<byte[]> changed = new ArrayList<>(leaves);
        byte[] hash = changed.get(at).clone();
        hash[random.nextInt(hash.length)] ^= 1;
        changed.set(at, hash);
        List<byte[]> dropped = new ArrayList<>(leaves);
        dropped.remove(at);
        dropped.add(TreeHash.leaf(new byte[] {1}));
        List<byte[]> swapped = new ArrayList<>(leaves);
        swapped.set(at, leaves.get(at + 1));
        swapped.set(at + 1, leaves.get(at));
        List<byte[]> added = new ArrayList<>(leaves);
        added.add(at, TreeHash.leaf(new byte[] {2}));
        return Arrays.asList(changed, dropped, swapped, added);
    }
}
