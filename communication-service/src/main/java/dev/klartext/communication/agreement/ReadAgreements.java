package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.caller.Caller;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.paging.Slice;
import dev.klartext.chassis.problem.InvalidInput;
import dev.klartext.chassis.problem.Problem;
import dev.klartext.chassis.tenancy.Tenancy;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.communication.entry.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a project's agreements for one person. */
@ApplicationScoped
class ReadAgreements {

    private static final int ON_A_PAGE = 30;

    @Inject
    Tenancy tenancy;

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    @Inject
    Agreements agreements;

    @Inject
    WhoIsConcerned whoIsConcerned;

    @Inject
    DaysToAnswer daysToAnswer;

    @Inject
    WhatCanBeAgreed whatCanBeAgreed;

    AgreementsView list(Grant grant, Optional<UUID> before) {
        return tenancy.in(grant.agencyId(), tx -> {
            LocalDate today = calendars.of(tx).today();
            Slice<Agreement> found = Slice.of(
                    agreements.of(tx, grant, before, ON_A_PAGE),
                    ON_A_PAGE,
                    one -> one.id().toString());
            return new AgreementsView(
                    grant.projectId(),
                    grant.isStaff() || grant.isClient(),
                    found.items().stream()
                            .map(one -> new AgreementsView.Line(one, one.state(today)))
                            .toList(),
                    found.next());
        });
    }

    /** The form as it is offered first: the entry's words, and the person it was with. */
    AskView blank(Grant grant, UUID entryId) {
        return tenancy.in(grant.agencyId(), tx -> {
            Entry entry = entryId == null ? null : whatCanBeAgreed.entry(tx, grant, entryId);
            List<Participant> people = whoIsConcerned.choice(tx, grant);
            Form form = Form.of(Map.of(
                    "dueOn",
                    daysToAnswer.usual(tx),
                    "text",
                    entry == null || entry.sentence() == null
                            ? ""
                            : entry.sentence().in(caller.locale()),
                    "personIds",
                    guess(people, entry)));
            return new AskView(grant.projectId(), entry, people, form);
        });
    }

    /** The form as it was typed. */
    AskView again(Grant grant, UUID entryId, Form form) {
        return tenancy.in(
                grant.agencyId(),
                tx -> new AskView(
                        grant.projectId(),
                        entryId == null ? null : whatCanBeAgreed.entry(tx, grant, entryId),
                        whoIsConcerned.choice(tx, grant),
                        form));
    }

    /** As the API shows it, with all versions. */
    AgreementView view(Tx tx, Agreement agreement) {
        return AgreementView.of(agreement, calendars.of(tx).today(), agreements.versions(tx, agreement.id()));
    }

    OneView one(Grant grant, UUID id, String said) {
        return tenancy.in(grant.agencyId(), tx -> {
            Agreement agreement = agreements.get(tx, grant, id);
            return view(tx, grant, agreement, Form.of(offered(tx, agreement)), null, said);
        });
    }

    /** The same after a refusal, with what was typed. */
    OneView refused(Grant grant, UUID id, Map<String, ?> typed, Problem why) {
        return tenancy.in(grant.agencyId(), tx -> {
            Agreement agreement = agreements.get(tx, grant, id);
            Map<String, Object> fields = new HashMap<>(offered(tx, agreement));
            fields.putAll(typed);
            Form form = Form.of(fields);
            return why instanceof InvalidInput invalid
                    ? view(tx, grant, agreement, form.refused(invalid), null, "")
                    : view(tx, grant, agreement, form, why.sentence(), "");
        });
    }

    private OneView view(
            Tx tx, Grant grant, Agreement agreement, Form form, dev.klartext.chassis.text.Text refusal, String said) {
        AgreementState state = agreement.state(calendars.of(tx).today());
        List<SentVersion> versions = agreements.versions(tx, agreement.id());
        boolean mine = WhoMayReword.may(agreement, grant);
        return new OneView(
                agreement,
                state,
                agreement.open()
                        && agreement
                                .asked(grant.personId())
                                .filter(asked -> !asked.answered())
                                .isPresent(),
                mine,
                mine && (agreement.askerPoint() != null || form.error("text") != null || form.error("dueOn") != null),
                mine && !agreement.said(AnswerKind.CONFIRMED),
                versions.subList(0, versions.size() - 1).reversed(),
                form,
                refusal,
                said == null ? "" : said);
    }

    /** What stands in the form for a new version at first. */
    private Map<String, Object> offered(Tx tx, Agreement agreement) {
        return Map.of("text", agreement.text(), "dueOn", daysToAnswer.usual(tx));
    }

    /** With whom it was, else who wrote it, else who decides. */
    private static List<UUID> guess(List<Participant> people, Entry entry) {
        Optional<Participant> with = people.stream()
                .filter(person -> entry != null
                        && (person.personId().equals(entry.withId())
                                || person.personId().equals(entry.actorId())))
                .findFirst();
        return with.or(() -> people.stream().findFirst())
                .map(person -> List.of(person.personId()))
                .orElse(List.of());
    }
}
