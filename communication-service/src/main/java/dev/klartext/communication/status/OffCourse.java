package dev.klartext.communication.status;

/** When the agency asks what is wrong: under 3 somebody is unhappy enough to be listened to before anything else goes on. */
final class OffCourse {

    private static final int GOOD_ENOUGH = 3;

    private OffCourse() {}

    static boolean at(int course) {
        return course < GOOD_ENOUGH;
    }
}
