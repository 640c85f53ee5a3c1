package dev.klartext.login;

/** A name that its owner recognises and that tells a stranger little: "C… K…". */
final class MaskedName {
    private MaskedName() {}

    static String of(String first, String last, String address) {
        String masked = (initial(first) + " " + initial(last)).strip();
        return masked.isEmpty() ? address(address) : masked;
    }

    /** {@code c…@krume.example}. */
    static String address(String address) {
        int at = address == null ? -1 : address.indexOf('@');
        return at < 1 ? "…" : initial(address) + address.substring(at);
    }

    private static String initial(String word) {
        return word == null || word.isBlank()
                ? ""
                : new String(Character.toChars(word.strip().codePointAt(0))) + "…";
    }
}
