package dev.klartext.chassis.frame;

import java.util.regex.Pattern;

/** Where a mailed link leads to in the end: a page of this site only, so that no mail sends anybody elsewhere. */
public final class OurPath {

    public static final String HOME = "/communication/";

    private static final Pattern OURS =
            Pattern.compile("/(intake|communication|results)/[A-Za-z0-9/_.~-]*(\\?[A-Za-z0-9=&:_.~%-]*)?");

    private OurPath() {}

    /** The path if it is one of ours, otherwise home. */
    public static String orHome(String to) {
        boolean ours = to != null && OURS.matcher(to).matches() && !to.contains("//") && !to.contains("..");
        return ours ? to : HOME;
    }
}
