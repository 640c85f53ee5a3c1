package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Gate;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.calendar.Calendars;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.tenancy.Tx;
import dev.klartext.intake.brief.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what the page about somebody's part shows. */
@ApplicationScoped
class ReadParticipation {

    @Inject
    Participants participants;

    @Inject
    Participations participations;

    @Inject
    Mandates mandates;

    @Inject
    Drafts drafts;

    @Inject
    Calendars calendars;

    /** The page as it stands; with forms as they were typed where they are given. */
    ParticipationView of(Tx tx, Grant grant, UUID personId, Form part, Form authority, Locale locale, String said) {
        UUID projectId = grant.projectId();
        List<Participant> all = WhoSeesWhom.as(grant, participants.of(tx, projectId));
        Participant person = all.stream()
                .filter(each -> each.personId().equals(personId))
                .findFirst()
                .orElseThrow(Gate::notFound);
        List<Mandate> mandatesOfAll = mandates.of(tx, projectId);
        Mandate mandate = mandatesOfAll.stream()
                .filter(each -> each.personId().equals(personId))
                .findFirst()
                .orElse(null);
        return new ParticipationView(
                grant,
                person,
                all.stream().filter(each -> each.side() == person.side()).count() == 1,
                participants.setting(tx, projectId).clientName(),
                drafts.of(tx, projectId).document().deliverables(),
                mandate,
                standsInFor(personId, mandatesOfAll, calendars.of(tx).today()),
                ClientConfirmsAuthority.mayAnswer(grant, personId, mandatesOfAll),
                part == null ? ParticipationForm.of(participations.get(tx, projectId, personId)) : part,
                authority == null ? ParticipationForm.of(mandate, locale) : authority,
                authority != null,
                said == null ? "" : said);
    }

    private static String standsInFor(UUID personId, List<Mandate> all, LocalDate today) {
        return all.stream()
                .filter(mandate -> !mandate.personId().equals(personId) && mandate.usableBy(personId, today))
                .map(Mandate::name)
                .collect(Collectors.joining(", "));
    }
}
