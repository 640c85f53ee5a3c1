package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who administers the agency says what it is called, how it looks, and by when it and its clients usually answer. */
@ApplicationScoped
public class ChangeSettings {

    @Inject
    AgencySettings stored;

    @Inject
    Outbox outbox;

    StoredSettings change(Tx tx, Grant grant, Settings settings, long readRevision) {
        grant.admin();
        settings.check();
        outbox.lock(tx, grant.agencyId());
        if (!stored.save(tx, settings, readRevision)) {
            throw Problems.STALE.because(Text.of(
                    "Jemand hat die Einstellungen inzwischen geändert. Bitte lesen Sie den neuen Stand und ändern Sie ihn"
                            + " noch einmal.",
                    "Somebody has changed the settings meanwhile. Please read the new state and change it once more."));
        }
        return told(tx, grant);
    }

    /** Puts a stored file in the place of the logo, or nothing if it is null. */
    StoredSettings wear(Tx tx, Grant grant, StoredFile logo) {
        grant.admin();
        outbox.lock(tx, grant.agencyId());
        stored.saveLogo(tx, logo);
        return told(tx, grant);
    }

    private StoredSettings told(Tx tx, Grant grant) {
        StoredSettings now = stored.stored(tx);
        outbox.publish(tx, grant.agencyId(), AgencyChanged.of(grant.agencyId(), now));
        return now;
    }
}
