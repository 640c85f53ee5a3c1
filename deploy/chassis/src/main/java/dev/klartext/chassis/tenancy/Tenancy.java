package dev.klartext.chassis.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/**
 * Opens transactions in which row-level security shows one agency only.
 *
 * <p>The setting lives as long as the transaction; a statement outside of one sees no tenant's row at all.
 */
@ApplicationScoped
public class Tenancy {

    private final ThreadLocal<UUID> open = new ThreadLocal<>();

    @Inject
    Jdbi jdbi;

    /** Runs the work in one new transaction; an exception rolls it back. */
    public <T> T in(UUID agencyId, Function<Tx, T> work) {
        while (true) {
            try {
                return once(agencyId, work);
            } catch (DoFirst first) {
                first.run();
            }
        }
    }

    private <T> T once(UUID agencyId, Function<Tx, T> work) {
        if (open.get() != null) {
            throw new IllegalStateException("A transaction of agency " + open.get() + " is open on this thread");
        }
        open.set(agencyId);
        Opened<T> done;
        try {
            done = jdbi.inTransaction(handle -> {
                Tx tx = new Tx(handle, agencyId);
                tx.byHand("select set_config('klartext.agency', ?, true)", (statement, values) -> {
                    values.text(agencyId.toString());
                    return statement.execute();
                });
                return new Opened<>(tx, work.apply(tx));
            });
        } finally {
            open.remove();
        }
        done.tx().committed();
        return done.result();
    }

    public void run(UUID agencyId, Consumer<Tx> work) {
        in(agencyId, tx -> {
            work.accept(tx);
            return null;
        });
    }

    private record Opened<T>(Tx tx, T result) {}
}
