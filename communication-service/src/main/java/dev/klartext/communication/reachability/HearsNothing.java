package dev.klartext.communication.reachability;

/** When the agency should write: after five working days of silence a client begins to wonder, however well the work goes. */
final class HearsNothing {

    static final int WORKING_DAYS = 5;

    private HearsNothing() {}

    static boolean since(int workingDays) {
        return workingDays >= WORKING_DAYS;
    }
}
