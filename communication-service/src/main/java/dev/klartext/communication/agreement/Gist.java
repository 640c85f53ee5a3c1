package dev.klartext.communication.agreement;

/** The beginning of a text, short enough for one line of a list. */
final class Gist {

    private static final int LENGTH = 70;

    private Gist() {}

    static String of(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= LENGTH) {
            return line.length() == text.strip().length() ? line : line + " …";
        }
        int end = line.lastIndexOf(' ', LENGTH);
        return line.substring(0, end > LENGTH / 2 ? end : LENGTH) + " …";
    }
}
