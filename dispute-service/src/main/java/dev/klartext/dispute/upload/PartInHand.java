package dev.klartext.dispute.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The part of a file that is just being filled, and what lies behind it: all that a request holds in memory. */
final class PartInHand {

    private final long size;
    private final byte[] bytes;
    private final RunningSha256 digest;
    private final List<String> etags;
    private int filled;
    private long received;
    private String storeId;
    private String mediaType;

    PartInHand(long size, int partSize, Received before) {
        this.size = size;
        this.bytes = new byte[(int) Math.min(size, Math.max(partSize, before.tail().length))];
        this.digest = RunningSha256.from(before.digest());
        this.etags = new ArrayList<>(before.etags());
        this.filled = before.tail().length;
        this.received = before.bytes();
        this.storeId = before.storeId();
        this.mediaType = before.mediaType();
        System.arraycopy(before.tail(), 0, bytes, 0, filled);
    }

    /** Reads on until the part is full or the file whole; false at the end of what came. */
    boolean fill(InputStream from) throws IOException {
        while (!full() && !whole()) {
            int read = from.read(bytes, filled, (int) Math.min(bytes.length - filled, size - received));
            if (read < 0) {
                return false;
            }
            digest.add(bytes, filled, read);
            filled += read;
            received += read;
        }
        return true;
    }

    boolean full() {
        return filled == bytes.length;
    }

    boolean whole() {
        return received == size;
    }

    /** Bytes of the part that are not in the store yet. */
    int filled() {
        return filled;
    }

    byte[] bytes() {
        return bytes;
    }

    String storeId() {
        return storeId;
    }

    void begun(String id) {
        storeId = id;
    }

    String mediaType() {
        return mediaType;
    }

    void isOf(String type) {
        mediaType = type;
    }

    byte[] head(int length) {
        return Arrays.copyOf(bytes, Math.min(filled, length));
    }

    int nextNumber() {
        return etags.size() + 1;
    }

    /** The part is in the store; the next one begins. */
    void stored(String etag) {
        etags.add(etag);
        filled = 0;
    }

    Received soFar() {
        return new Received(
                received, storeId, List.copyOf(etags), digest.state(), Arrays.copyOf(bytes, filled), mediaType);
    }

    String sha256() {
        return digest.hex();
    }
}
