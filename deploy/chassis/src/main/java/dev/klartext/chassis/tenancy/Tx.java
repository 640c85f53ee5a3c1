package dev.klartext.chassis.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** A database transaction that sees exactly one agency; made by {@link Tenancy} only. */
public final class Tx {

    private final Handle sql;
    private final UUID agencyId;
    private final List<Runnable> afterCommit = new ArrayList<>();

    Tx(Handle sql, UUID agencyId) {
        this.sql = sql;
        this.agencyId = agencyId;
    }

    public Handle sql() {
        return sql;
    }

    public UUID agencyId() {
        return agencyId;
    }

    /** Does the work once the transaction is committed, on this thread; not at all if it is rolled back. */
    public void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
