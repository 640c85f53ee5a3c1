package dev.klartext.intake.change;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.LegalDetails;
import dev.klartext.intake.brief.BriefDifference;
import dev.klartext.intake.brief.OrderView;
import dev.klartext.intake.brief.Readable;
import dev.klartext.intake.confirmation.Confirmation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * An addendum as its confirmation tells it: what it changes, and the whole order as it holds now.
 *
 * @param difference from what held before
 * @param agency who the agency is by law
 * @param zone of the project: dates and times are said in it
 */
public record ConfirmedChange(
        Change change, FrozenChange frozen, BriefDifference difference, LegalDetails agency, ZoneId zone)
        implements Confirmation {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirmation(ConfirmedChange signed);
    }

    @Override
    public String fileName() {
        return Text.of("Nachtrag %d zu %s.pdf", "Addendum %d to %s.pdf")
                .in(locale())
                .formatted(frozen.addendum(), frozen.number());
    }

    @Override
    public TemplateInstance document() {
        return Templates.confirmation(this).setLocale(locale());
    }

    @Override
    public ChangeConfirmed confirmed(StoredFile file) {
        return new ChangeConfirmed(
                frozen.projectId(),
                change.number(),
                frozen.addendum(),
                change.sending().sha256(),
                file,
                new ConfirmationEntry(this, file).confirmed());
    }

    /** When it was signed. */
    public Text signedAt() {
        return Readable.moment(change.ending().endedAt(), zone);
    }

    /** What is new, what goes, what it costs and how long it takes. */
    public String whatChanges() {
        return new ChangeInWords(frozen, difference).in(locale());
    }

    public Optional<String> vatPercent() {
        return OrderView.percent(frozen.brief().vatRate());
    }

    /** The contract language. */
    private Locale locale() {
        return Locale.of(frozen.language());
    }
}
