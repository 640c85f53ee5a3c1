package dev.klartext.chassis.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

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

    /**
     * Executes a statement without JDBI: only for what most requests do, since what JDBI does for a statement costs several
     * times what the statement does.
     */
    public <T> T byHand(String statement, ByHand<T> work) {
        return byHand(sql.getConnection(), statement, work);
    }

    static <T> T byHand(Connection connection, String statement, ByHand<T> work) {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            return work.on(prepared, new Values(prepared));
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e.getMessage(), e, null);
        }
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
