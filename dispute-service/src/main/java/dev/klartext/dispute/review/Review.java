package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.LongDay;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.services.OrderedDeliverable;
import java.util.List;
import java.util.UUID;

/** A version with all that was said about it, and how the history and the agency hear of it. */
record Review(
        UUID projectId,
        Result result,
        OrderedDeliverable deliverable,
        Actor by,
        Decision decision,
        List<Remark> remarks,
        List<GoalReached> answers) {

    ReviewApproved approved() {
        boolean wishes = decision.kind() == DecisionKind.APPROVE_WITH_REMARKS;
        Text sentence = Text.of(
                who().de() + " hat " + draft().de() + (wishes ? " mit Anmerkungen" : "")
                        + " freigegeben (Freigabe, keine Abnahme)",
                who().en() + " approved " + draft().en() + (wishes ? " with remarks" : "")
                        + " (approval of the draft, not final acceptance)");
        Text body = Text.of(
                who().de() + " hat " + draft().de()
                        + " freigegeben. Diese Version ist jetzt festgehalten und ändert sich"
                        + " nicht mehr; Sie können mit ihr weiterarbeiten.",
                who().en() + " approved " + draft().en()
                        + ". This version is now locked and will not change; you can go on working with it.");
        Text subject = Text.of(draft().de() + " ist freigegeben", draft().en() + " is approved");
        Text details = wishes ? wishes() : new GoalWords(answers).text();
        EntryBlock entry = told(Symbol.DECISION, Standing.CONFIRMED, sentence)
                .detailed(details)
                .closing(List.of(result.pointId()))
                .notifying(notice(
                        subject, wishes ? both(body, details) : body, Text.of("Freigabe ansehen", "See the approval")));
        return new ReviewApproved(
                projectId,
                result.id(),
                deliverable.id(),
                deliverable.title(),
                result.version(),
                result.manifestSha256(),
                by,
                decision.decidedForName(),
                decision.decidedAt(),
                authority(),
                answers,
                wishes ? remarks : null,
                entry);
    }

    private Text wishes() {
        Text said = new RemarkWords(by, remarks, answers).text();
        return Text.of(
                "Wünsche für die weitere Arbeit, keine Bedingung der Freigabe:\n" + said.de(),
                "Wishes for the further work, no condition of the approval:\n" + said.en());
    }

    private static Text both(Text first, Text second) {
        return Text.of(first.de() + "\n\n" + second.de(), first.en() + "\n\n" + second.en());
    }

    /** Who decided, and for whom: "Karl Kontakt (für Clara Krume)". */
    private Text who() {
        String other = decision.decidedForName();
        return other == null
                ? Text.same(by.name())
                : Text.of(by.name() + " (für " + other + ")", by.name() + " (for " + other + ")");
    }

    ChangesRequested changesRequested(String agencyName) {
        Text sentence = Text.of(
                who().de() + " wünscht Änderungen an " + draft().de(),
                who().en() + " asks for changes to " + draft().en());
        Text said = new RemarkWords(by, remarks, answers).text();
        Text day = LongDay.of(decision.dueOn());
        Text body = Text.of(
                who().de() + " hat sich " + draft().de()
                        + " angesehen und wünscht sich Änderungen. Bitte zeigen Sie bis " + day.de()
                        + " die nächste Version oder melden Sie sich mit einer Rückfrage.\n\n" + said.de(),
                who().en() + " has looked at " + draft().en()
                        + " and asks for changes. Please show the next version by " + day.en()
                        + " or get in touch with a question.\n\n" + said.en());
        PointOpened point = new PointOpened(
                decision.pointId(),
                Side.AGENCY,
                null,
                agencyName,
                Text.of(
                        "„" + deliverable.title() + "“ überarbeiten: nächste Version zeigen",
                        "Rework “" + deliverable.title() + "”: show the next version"),
                decision.dueOn(),
                link());
        EntryBlock entry = told(Symbol.CHANGE, Standing.ONE_SIDED, sentence)
                .detailed(said)
                .opening(point)
                .closing(List.of(result.pointId()))
                .notifying(notice(sentence, body, Text.of("Anmerkungen ansehen", "See the remarks")));
        return new ChangesRequested(
                projectId,
                result.id(),
                deliverable.id(),
                deliverable.title(),
                result.version(),
                result.manifestSha256(),
                remarks,
                answers,
                by,
                decision.decidedForName(),
                decision.decidedAt(),
                authority(),
                entry);
    }

    private Text draft() {
        return result.called(deliverable.title());
    }

    private EntryBlock told(Symbol symbol, Standing standing, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, symbol, standing, by, sentence, link())
                .about(new NamedDeliverable(deliverable.id(), deliverable.title()));
    }

    /** Goes to the person who showed the version. */
    private Notice notice(Text subject, Text body, Text action) {
        return new Notice(result.shownBy(), subject, body, action, link());
    }

    private Authority authority() {
        return new Authority(decision.authorityEpoch(), decision.authorityPosition());
    }

    private String link() {
        return Paths.draft(projectId, result.id());
    }
}
