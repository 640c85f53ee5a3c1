package dev.klartext.dispute.review;

import java.util.UUID;

/**
 * A remark of the client.
 *
 * @param number counted from 1 within the version, as on the pins
 * @param x per cent of the picture's width; absent with y for a remark on the whole
 */
public record Remark(UUID id, int number, String text, String fileSha256, Double x, Double y) {

    public boolean pinned() {
        return x != null;
    }

    /** Where the pin on the picture leads: to the words of the remark on the same page. */
    public String anchor() {
        return "#remark-" + number;
    }
}
