package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Participants;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.chassis.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An agreement is put to people of another side: the agency asks the client's people and partners, the client the agency's.
 *
 * <p>Reason: one's own side can't confirm for the other. What agency and client settle is nobody else's to read; so an agreement
 * that no partner was asked about is put to none later on.
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
                        .allMatch(person -> person.filter(
                                        of -> others(asker.side()).contains(of.side()))
                                .isPresent()),
                "personIds",
                OTHER_SIDE);
        violations.throwIfAny();
        return found.stream().map(Optional::get).toList();
    }

    /** Who reads what is put to these people. */
    static Audience readers(List<Participant> people) {
        boolean partners = people.stream().anyMatch(person -> person.side() == Side.PARTNER);
        return partners ? Audience.EVERYONE : Audience.PARTIES;
    }

    /** Refuses to show partners what was between agency and client. */
    static void sameReaders(Agreement agreement, List<Participant> people) {
        new Violations()
                .check(
                        agreement.audience() == Audience.EVERYONE || readers(people) == Audience.PARTIES,
                        "personIds",
                        Text.of(
                                "Bisher lesen nur Agentur und Kunde diese Absprache. Fragen Sie den Partner in einer neuen.",
                                "So far only agency and client read this agreement. Ask the partner in a new one."))
                .throwIfAny();
    }

    /** Those of the other sides: who is named in the project, the client's with who decides first; then whom the history knows. */
    List<Participant> choice(Tx tx, Grant asker) {
        Set<Side> sides = others(asker.side());
        Map<UUID, Participant> people = new LinkedHashMap<>();
        participants.of(tx, asker.projectId()).stream()
                .filter(person -> sides.contains(person.side()))
                .forEach(person -> people.put(person.personId(), person));
        sides.stream()
                .flatMap(side -> inHistory(tx, asker.projectId(), side).stream())
                .flatMap(id -> participants.find(tx, asker.projectId(), id).stream())
                .filter(person -> sides.contains(person.side()))
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

    private static Set<Side> others(Side side) {
        return side == Side.AGENCY ? EnumSet.of(Side.CLIENT, Side.PARTNER) : EnumSet.of(Side.AGENCY);
    }
}
