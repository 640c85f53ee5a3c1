package dev.klartext.chassis.files;

/**
 * A stored file as events and records name it.
 *
 * @param name as the person called it, without a path
 * @param sha256 lower-case hex of the bytes; with agency and project the file's address
 * @param size bytes
 * @param mediaType told by the bytes, not by the name
 */
public record StoredFile(String name, String sha256, long size, String mediaType) {}
