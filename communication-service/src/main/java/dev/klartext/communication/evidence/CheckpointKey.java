package dev.klartext.communication.evidence;

/**
 * Where a log's checkpoint lies within its folder: {@code generation/size}, both counted down from the largest number, so
 * that a store that lists by name names the newest first.
 */
final class CheckpointKey {

    private static final int GENERATIONS = 99_999;

    private CheckpointKey() {}

    static String of(int generation, long size) {
        return "%05d/%019d".formatted(GENERATIONS - generation, Long.MAX_VALUE - size);
    }

    /** @param key ends in what {@link #of} made */
    static int generation(String key) {
        String[] parts = key.split("/");
        return GENERATIONS - Integer.parseInt(parts[parts.length - 2]);
    }
}
