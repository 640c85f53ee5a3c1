package dev.klartext.communication.evidence;

/** A perfect subtree: the {@code 2^level} leaves from index {@code index * 2^level} on. */
record Subtree(int level, long index) {

    /** The number of its last leaf, in whose row its hash is stored. */
    long completedBy() {
        return index + 1 << level;
    }
}
