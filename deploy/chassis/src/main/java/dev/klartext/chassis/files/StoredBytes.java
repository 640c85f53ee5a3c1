package dev.klartext.chassis.files;

import java.io.InputStream;

/**
 * The bytes of a stored file, or a part of them, on their way out of the store.
 *
 * @param bytes whoever asked closes it
 * @param length of what comes
 * @param range which part it is, as HTTP says it ("bytes 0-99/1234"); null: the whole
 */
public record StoredBytes(InputStream bytes, long length, String range) {}
