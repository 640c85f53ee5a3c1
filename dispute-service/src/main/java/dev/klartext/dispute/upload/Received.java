package dev.klartext.dispute.upload;

import java.util.List;

/**
 * What is kept of a file that is not whole yet.
 *
 * @param bytes how many are safe
 * @param storeId the file store's own id of it; absent as long as there is no part
 * @param etags of the parts in their order
 * @param digest state of {@link RunningSha256} after all bytes; absent at the beginning
 * @param tail the last bytes, too few for a part
 */
public record Received(long bytes, String storeId, List<String> etags, byte[] digest, byte[] tail, String mediaType) {}
