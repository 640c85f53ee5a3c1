package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ShownFile;
import dev.klartext.dispute.review.Authority;
import dev.klartext.dispute.review.Decision;
import dev.klartext.dispute.revision.ExtraWishAgreed;
import dev.klartext.dispute.revision.Restatement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is published when pictures were chosen, with what the history and the agency hear of it. A price may stand in it: it is
 * for agency and client alone.
 */
record ChoiceEvents(Grant by, Selection selection, Decision decision, Choice choice) {

    PicturesChosen chosen() {
        Result result = selection.result();
        return new PicturesChosen(
                selection.projectId(),
                result.id(),
                selection.deliverable().id(),
                selection.deliverable().title(),
                result.version(),
                result.name().text(),
                choice.files(),
                decision.manifestSha256(),
                selection.agreed(),
                further().count(),
                further().priced() ? further().net() : null,
                Restatement.EURO,
                by.actor(),
                decision.decidedAt(),
                authority(),
                entry());
    }

    ExtraWishAgreed extraWish() {
        return new ExtraWishAgreed(
                selection.projectId(),
                selection.result().id(),
                selection.deliverable().id(),
                selection.deliverable().title(),
                choice.wishId(),
                further().words().de(),
                further().sum(),
                Restatement.EURO,
                0,
                by.actor(),
                decision.decidedAt(),
                authority());
    }

    private EntryBlock entry() {
        Text draft = selection.result().called(selection.deliverable().title());
        int chosen = choice.files().size();
        int shown = selection.files().size();
        Text sentence = Text.of(
                "%s hat aus %s %d von %d Bildern ausgewählt".formatted(by.name(), draft.de(), chosen, shown),
                "%s chose %d of %d pictures from %s".formatted(by.name(), chosen, shown, draft.en()));
        Text details = details();
        Text body = Text.of(
                sentence.de() + ". Die Auswahl ist festgehalten und ändert sich nicht mehr; Sie können mit ihr"
                        + " weiterarbeiten.\n\n" + details.de(),
                sentence.en() + ". The selection is locked and will not change; you can go on working with it.\n\n"
                        + details.en());
        return EntryBlock.telling(Audience.PARTIES, Symbol.DECISION, Standing.CONFIRMED, by.actor(), sentence, link())
                .about(new NamedDeliverable(
                        selection.deliverable().id(), selection.deliverable().title()))
                .detailed(details)
                .closing(List.of(selection.result().pointId()))
                .notifying(new Notice(
                        selection.result().shownBy(),
                        sentence,
                        body,
                        Text.of("Auswahl ansehen", "See the selection"),
                        link()));
    }

    /** The agreed number, what further pictures mean, and the names of the files. */
    private Text details() {
        String names = choice.files().stream().map(ShownFile::name).collect(Collectors.joining("\n"));
        Text more = further().withPrice();
        String wish = choice.wishId() == null ? "" : ". Bestellt sind sie erst mit dem Nachtrag dazu.";
        String wishEn = choice.wishId() == null ? "" : ". They are ordered only with the addendum for them.";
        return further().any()
                ? Text.of(
                        "Vereinbart: %d. %s%s\n\n%s".formatted(selection.agreed(), more.de(), wish, names),
                        "Agreed: %d. %s%s\n\n%s".formatted(selection.agreed(), more.en(), wishEn, names))
                : Text.of(
                        "Vereinbart: %d.\n\n%s".formatted(selection.agreed(), names),
                        "Agreed: %d.\n\n%s".formatted(selection.agreed(), names));
    }

    private FurtherPictures further() {
        return selection.further(choice.files().size());
    }

    private Authority authority() {
        return new Authority(decision.authorityEpoch(), decision.authorityPosition());
    }

    private String link() {
        return SelectionPaths.sheet(selection.projectId(), selection.result().id());
    }
}
