package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who administers the agency says whether its staff need a second factor; each is asked at their next login. */
@ApplicationScoped
public class WantSecondFactor {

    @Inject
    Outbox outbox;

    SecondFactor read(Tx tx) {
        return tx.sql()
                .createQuery("select second_factor as wanted from agency")
                .mapTo(SecondFactor.class)
                .one();
    }

    SecondFactor change(Tx tx, Grant grant, SecondFactor asked) {
        grant.admin();
        new Violations().present("wanted", asked.wanted()).throwIfAny();
        outbox.lock(tx, grant.agencyId());
        boolean changed = tx.sql()
                        .createUpdate("update agency set second_factor = :wanted where second_factor <> :wanted")
                        .bind("wanted", asked.wanted())
                        .execute()
                == 1;
        if (changed) {
            outbox.publish(tx, grant.agencyId(), new SecondFactorChanged(grant.agencyId(), asked.wanted()));
        }
        return asked;
    }
}
