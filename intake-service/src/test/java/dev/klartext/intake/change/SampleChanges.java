package dev.klartext.intake.change;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.ContractType;
import dev.klartext.intake.brief.Deliverable;
import dev.klartext.intake.brief.Goal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Changes, people and briefs for tests of rules. */
final class SampleChanges {

    static final Goal GUESTS = new Goal(UUID.randomUUID(), "Mehr Gäste am Nachmittag");
    static final Goal HOURS = new Goal(UUID.randomUUID(), "Öffnungszeiten in fünf Sekunden finden");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private SampleChanges() {}

    static Change proposed(Grant by) {
        return new Change(
                1, "Seite für Feiertage", "", by.personId(), by.name(), by.side(), NOW, UUID.randomUUID(), null, null);
    }

    static Change sent(Grant by) {
        return with(proposed(by), sending(), null);
    }

    static Change ended(Change change, Ending.Way way) {
        return with(change, change.sending(), new Ending(way, "Zu viel", UUID.randomUUID(), "Clara Krume", NOW));
    }

    private static Change with(Change change, Sending sending, Ending ending) {
        return new Change(
                change.number(),
                change.title(),
                change.reason(),
                change.proposedBy(),
                change.proposedByName(),
                change.proposedSide(),
                change.proposedAt(),
                change.proposalPoint(),
                sending,
                ending);
    }

    private static Sending sending() {
        return new Sending(1, "00", UUID.randomUUID(), UUID.randomUUID(), "Nadja", "Clara Krume", NOW);
    }

    static FrozenChange frozen(Brief before, Brief after, int days) {
        return new FrozenChange(
                UUID.randomUUID(),
                "2026-001",
                "Website-Relaunch",
                1,
                1,
                "Seite für Feiertage",
                "",
                new FrozenChange.Onto(1, 0, "00"),
                "de",
                "cne Studio",
                "Bäckerei Krume",
                NOW,
                days,
                StruckGoalMarksDeliverables.struck(before, after),
                List.of(),
                after,
                after.totals(),
                after.totals().net().subtract(before.totals().net()),
                null);
    }

    static Grant nadja() {
        return grant("Nadja", Side.AGENCY, false);
    }

    static Grant clara() {
        return grant("Clara Krume", Side.CLIENT, true);
    }

    static Grant karl() {
        return grant("Karl Kontakt", Side.CLIENT, false);
    }

    static Brief brief(Goal... goals) {
        return brief(List.of(goals));
    }

    static Brief brief(List<Goal> goals, Deliverable... deliverables) {
        return new Brief(goals, null, Arrays.asList(deliverables), null, null, null, null, null);
    }

    static Deliverable deliverable(UUID id, String title, String price) {
        return new Deliverable(id, title, ContractType.WORK, List.of(), new BigDecimal(price), 2);
    }

    private static Grant grant(String name, Side side, boolean decides) {
        return new Grant(
                UUID.randomUUID(),
                "cne Studio",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "subject",
                name,
                side,
                false,
                decides,
                decides,
                decides,
                false,
                1,
                1);
    }
}
