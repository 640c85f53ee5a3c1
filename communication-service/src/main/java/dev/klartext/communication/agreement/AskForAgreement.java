package dev.klartext.communication.agreement;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.access.Projects;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.outbox.Outbox;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.SealEntries;
import dev.klartext.communication.entry.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** "Absprache bestätigen lassen": puts a text to people of the other side, and puts it to them anew in other words. */
@ApplicationScoped
public class AskForAgreement {

    @Inject
    Agreements agreements;

    @Inject
    AskedPeople askedPeople;

    @Inject
    WhoIsConcerned whoIsConcerned;

    @Inject
    WhatCanBeAgreed whatCanBeAgreed;

    @Inject
    SealEntries sealEntries;

    @Inject
    Projects projects;

    @Inject
    DaysToAnswer daysToAnswer;

    @Inject
    Outbox outbox;

    public Agreement ask(Tx tx, Grant grant, NewAgreement wanted) {
        Sight.of(grant);
        grant.party();
        String text = wanted.checkedText();
        outbox.lock(tx, grant.projectId());
        List<Participant> people = whoIsConcerned.named(tx, grant, wanted.personIds());
        if (wanted.entryId() != null) {
            // What is sent to somebody stands for good, and so does where it comes from.
            sealEntries.now(tx, whatCanBeAgreed.entry(tx, grant, wanted.entryId()));
        }
        UUID id = Ids.next();
        agreements.insert(tx, grant, id, wanted.entryId(), WhoIsConcerned.readers(people));
        return send(tx, grant, id, 1, text, daysToAnswer.chosen(tx, wanted), people, List.of());
    }

    /** A new version; all earlier ones and what was said to them stay. */
    public Agreement reword(Tx tx, Grant grant, UUID id, NewAgreement wanted) {
        Sight.of(grant);
        grant.party();
        outbox.lock(tx, grant.projectId());
        Agreement before = agreements.get(tx, grant, id);
        WhoMayReword.reword(before, grant);
        String text = wanted.checkedText();
        List<Participant> people = whoIsConcerned.named(
                tx, grant, wanted.personIds() == null ? stillHere(tx, grant, before) : wanted.personIds());
        WhoIsConcerned.sameReaders(before, people);
        return send(
                tx,
                grant,
                id,
                before.version() + 1,
                text,
                daysToAnswer.chosen(tx, wanted),
                people,
                before.openPoints());
    }

    private List<UUID> stillHere(Tx tx, Grant grant, Agreement before) {
        return whoIsConcerned.stillHere(
                tx, grant, before.people().stream().map(Asked::personId).toList());
    }

    private Agreement send(
            Tx tx,
            Grant grant,
            UUID id,
            int version,
            String text,
            LocalDate due,
            List<Participant> people,
            List<UUID> settled) {
        agreements.insertVersion(tx, id, version, text, Instant.now().truncatedTo(ChronoUnit.MICROS), due);
        askedPeople.ask(
                tx, id, version, people.stream().map(AskForAgreement::asked).toList());
        Agreement sent = agreements.get(tx, grant, id);
        outbox.publish(
                tx,
                grant.projectId(),
                new AgreementAsked(
                        grant.projectId(),
                        id,
                        version,
                        sent.entryId(),
                        text,
                        people.stream()
                                .map(person -> new Actor(person.personId(), person.name(), person.side()))
                                .toList(),
                        due,
                        AgreementEntries.of(tx, projects, grant, sent).asked(settled)));
        return sent;
    }

    static Asked asked(Participant person) {
        return new Asked(person.personId(), person.name(), person.side(), Ids.next(), null, null, null);
    }
}
