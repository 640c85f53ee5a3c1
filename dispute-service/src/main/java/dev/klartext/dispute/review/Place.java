package dev.klartext.dispute.review;

/**
 * Where in a draft a remark lies: at a point or in a box of a picture or page, at a second of a video or sound, on a file as
 * a whole, or, without a file, on the whole draft. Lengths are per cent of the picture's or page's own size.
 *
 * @param page page of a PDF, from 1
 * @param x from the left; absent with y unless it is a point or box
 * @param y from the top
 * @param width of a box that begins at x and y; absent with height for a point
 * @param second of a video or sound, with decimals
 */
public record Place(String fileSha256, Integer page, Double x, Double y, Double width, Double height, Double second) {

    /** On the draft as a whole. */
    public static final Place WHOLE = new Place(null, null, null, null, null, null, null);

    /** Whether it is a point or a box. */
    public boolean pinned() {
        return x != null;
    }

    public boolean boxed() {
        return width != null;
    }

    public boolean timed() {
        return second != null;
    }

    /** The second as people say it, e.g. 1:05. */
    public String clock() {
        long whole = second.longValue();
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }

    /** Whether it says more than which file is meant. */
    boolean exact() {
        return page != null || x != null || y != null || width != null || height != null || second != null;
    }
}
