package dev.klartext.communication.openpoint;

/** What people can do about an open point. */
public enum PointMove {
    /** Somebody else of the same side does it. */
    REASSIGN,
    /** Who owes it asks the other side for more time. */
    ASK_FOR_TIME,
    /** The other side agrees to the day that was asked for. */
    AGREE,
    /** It stays at the day that was agreed before. */
    DECLINE,
    /** The other side gives more time without being asked. */
    EXTEND,
    /** "Das lag an uns": the agency is late, says so, and names a new day. */
    OUR_DELAY,
    /** It is not needed any more. */
    CANCEL,
    /** It is done; only for what has no page of its own. */
    SETTLE;

    boolean wantsDay() {
        return this == ASK_FOR_TIME || this == EXTEND || this == OUR_DELAY;
    }
}
