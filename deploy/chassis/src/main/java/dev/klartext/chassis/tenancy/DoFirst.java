package dev.klartext.chassis.tenancy;

/**
 * Thrown in a transaction that finds out that another system has to be asked first, which nobody does while holding locks:
 * {@link Tenancy} rolls the transaction back, does it, and runs the work once more.
 */
public final class DoFirst extends RuntimeException {

    private final transient Runnable first;

    /** @param first makes sure that it is not asked for again, or throws what the caller is to see */
    public DoFirst(Runnable first) {
        super("something has to be done outside of the transaction first", null, false, false);
        this.first = first;
    }

    void run() {
        first.run();
    }
}
