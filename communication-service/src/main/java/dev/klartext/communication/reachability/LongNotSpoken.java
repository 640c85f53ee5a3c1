package dev.klartext.communication.reachability;

/**
 * When the agency should try another way to who decides: after ten working days without word both ways, or once three
 * attempts in a row have failed. The contact passes on what he understood; only who decides can decide.
 */
final class LongNotSpoken {

    static final int WORKING_DAYS = 10;
    static final int ATTEMPTS = 3;

    private LongNotSpoken() {}

    static boolean since(int workingDays, int attempts) {
        return workingDays >= WORKING_DAYS || attempts >= ATTEMPTS;
    }
}
