package dev.klartext.intake.participant;

import java.util.regex.Pattern;

/** Where an invitation leads to: a page of this site only, so that no invitation sends anybody elsewhere. */
final class JoinPath {

    static final String HOME = "/communication/";

    private static final Pattern OURS =
            Pattern.compile("/(intake|communication|results)/[A-Za-z0-9/_.~-]*(\\?[A-Za-z0-9=&:_.~%-]*)?");

    private JoinPath() {}

    /** The path if it is one of ours, otherwise home. */
    static String orHome(String to) {
        boolean ours = to != null && OURS.matcher(to).matches() && !to.contains("//") && !to.contains("..");
        return ours ? to : HOME;
    }

    static boolean leavesIntake(String to) {
        return !to.startsWith("/intake/");
    }
}
