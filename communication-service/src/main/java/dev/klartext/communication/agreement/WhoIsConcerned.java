package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreement is put to people of the other side: the client's people for the agency, the agency's for the client.
 *
 * <p>Reason: one's own side can't confirm for the other, and what agency and client settle is nobody else's to read.
 */
@ApplicationScoped
class WhoIsConcerned {

    static final int MAX = 20;

    private static final Text OTHER_SIDE = Text.of(
            "Eine Absprache bestätigt die andere Seite. Bitte wählen Sie jemanden von dort.",
            "An agreement is confirmed by the other side. Please choose somebody from there.");

    @Inject
    Participants participants;

    /** The people of these ids; refuses whoever is not of the other side of this project. */
    List<Participant> named(Tx tx, Grant asker, List<UUID> ids) {
        Violations violations = new Violations();
        violations.check(
                ids != null && !ids.isEmpty(),
                "personIds",
                Text.of("Wer soll es bestätigen?", "Who is to confirm it?"));
        violations.atMost("personIds", ids, MAX);
        violations.throwIfAny();
        List<Optional<Participant>> found = ids.stream()
                .distinct()
                .map(id -> participants.find(tx, asker.projectId(), id))
                .toList();
        violations.check(
                found.stream()
                        .allMatch(person -> person.filter(of -> of.side() == other(asker.side()))
                                .isPresent()),
                "personIds",
                OTHER_SIDE);
        violations.throwIfAny();
        return found.stream().map(Optional::get).toList();
    }

    /** Those of the other side: who is named in the project, who decides first; then whom the history knows. */
    List<Participant> choice(Tx tx, Grant asker) {
        Side side = other(asker.side());
        Map<UUID, Participant> people = new LinkedHashMap<>();
        participants.of(tx, asker.projectId()).stream()
                .filter(person -> person.side() == side)
                .forEach(person -> people.put(person.personId(), person));
        inHistory(tx, asker.projectId(), side).stream()
                .flatMap(id -> participants.find(tx, asker.projectId(), id).stream())
                .filter(person -> person.side() == side)
                .forEach(person -> people.putIfAbsent(person.personId(), person));
        return List.copyOf(people.values());
    }

    private static List<UUID> inHistory(Tx tx, UUID projectId, Side side) {
        return tx.sql()
                .createQuery("""
                        select actor_id from entry
                        where agency_id = :agency and project_id = :project and actor_side = :side
                        group by actor_id order by max(id::text) desc limit 20""")
                .bind("agency", tx.agencyId())
                .bind("project", projectId)
                .bind("side", side)
                .mapTo(UUID.class)
                .list();
    }

    /** Those of these ids who are still in the project. */
    List<UUID> stillHere(Tx tx, Grant asker, List<UUID> ids) {
        return ids.stream()
                .filter(id -> participants.find(tx, asker.projectId(), id).isPresent())
                .toList();
    }

    /** Who decides at the client. */
    List<Participant> deciders(Tx tx, UUID projectId) {
        return participants.of(tx, projectId).stream()
                .filter(person -> person.side() == Side.CLIENT && person.decides())
                .toList();
    }

    static Side other(Side side) {
        return side == Side.AGENCY ? Side.CLIENT : Side.AGENCY;
    }
}
