package dev.klartext.communication.portal;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.caller.Caller.Way;
import dev.klartext.chassis.caller.KnownBrowser;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Whether a person from outside the agency is offered a passkey: once they have typed a code, until they say yes or no, and
 * never again in any agency that they deal with then.
 */
@ApplicationScoped
class PasskeyOffer {

    @Inject
    Caller caller;

    @Inject
    KnownBrowser browser;

    @Inject
    Tenancy tenancy;

    boolean open(List<Grant> grants) {
        return cameByMail()
                && browser.proved()
                && !caller.hasPasskey()
                && !grants.isEmpty()
                && agencies(grants).stream().noneMatch(agency -> tenancy.in(agency, this::answered));
    }

    void end(List<Grant> grants) {
        for (UUID agency : agencies(grants)) {
            tenancy.run(agency, this::answer);
        }
    }

    private boolean cameByMail() {
        return caller.way().filter(way -> way == Way.CODE || way == Way.LINK).isPresent();
    }

    private static List<UUID> agencies(List<Grant> grants) {
        return grants.stream().map(Grant::agencyId).distinct().toList();
    }

    private boolean answered(Tx tx) {
        return tx.sql()
                .createQuery("""
                        select exists (select from passkey_answer where agency_id = :agency and subject = :subject)""")
                .bind("agency", tx.agencyId())
                .bind("subject", caller.subject())
                .mapTo(Boolean.class)
                .one();
    }

    private void answer(Tx tx) {
        tx.sql()
                .createUpdate("""
                        insert into passkey_answer (agency_id, subject) values (:agency, :subject)
                        on conflict do nothing""")
                .bind("agency", tx.agencyId())
                .bind("subject", caller.subject())
                .execute();
    }
}
