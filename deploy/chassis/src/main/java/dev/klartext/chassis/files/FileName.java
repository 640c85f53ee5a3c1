package dev.klartext.chassis.files;

/** The name of a file as a person gave it. */
public final class FileName {

    private static final int MAX_LENGTH = 150;

    private FileName() {}

    /** The last part of a name, without what a path or a header could be broken with. */
    public static String plain(String given) {
        String name = given == null ? "" : given.substring(given.lastIndexOf('/') + 1);
        name = name.substring(name.lastIndexOf('\\') + 1)
                .replaceAll("[\\p{Cntrl}\"]", "")
                .strip();
        return name.isEmpty()
                ? "Datei"
                : name.length() > MAX_LENGTH ? name.substring(name.length() - MAX_LENGTH) : name;
    }
}
