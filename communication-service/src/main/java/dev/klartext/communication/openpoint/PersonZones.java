package dev.klartext.communication.openpoint;

import dev.klartext.chassis.inbox.ReceivedEvent;
import dev.klartext.chassis.inbox.Subscriber;
import dev.klartext.chassis.tenancy.Tx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** In which time zone people live, from intake's events; who said nothing lives in the agency's. */
@ApplicationScoped
class PersonZones implements Subscriber {

    private static final String CHANGED = "dev.klartext.intake.participant.person-changed.v1";

    /** Of the event only what is kept. */
    public record Changed(UUID personId, String zone) {}

    /** A row of the table. */
    public record Lives(UUID personId, String zone) {}

    @Override
    public boolean wants(String type) {
        return type.equals(CHANGED);
    }

    @Override
    public void apply(Tx tx, ReceivedEvent event) {
        Changed person = event.as(Changed.class);
        tx.sql()
                .createUpdate(
                        person.zone() == null
                                ? "delete from person_zone where agency_id = :agency and person_id = :personId"
                                : """
                                insert into person_zone (agency_id, person_id, zone) values (:agency, :personId, :zone)
                                on conflict (agency_id, person_id) do update set zone = excluded.zone""")
                .bind("agency", tx.agencyId())
                .bindMethods(person)
                .execute();
    }

    /** Those of the agency's people who live in a zone of their own. */
    Map<UUID, ZoneId> all(Tx tx) {
        return tx
                .sql()
                .createQuery("select person_id, zone from person_zone where agency_id = :agency")
                .bind("agency", tx.agencyId())
                .mapTo(Lives.class)
                .stream()
                .collect(Collectors.toMap(Lives::personId, lives -> ZoneId.of(lives.zone())));
    }
}
