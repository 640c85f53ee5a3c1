package dev.klartext.intake.brief;

import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.LegalDetails;
import dev.klartext.intake.confirmation.Confirmation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * An order as its confirmation tells it.
 *
 * @param agency who the agency is by law
 * @param zone of the project: dates and times are said in it
 */
public record ConfirmedOrder(BriefVersion version, FrozenBrief frozen, LegalDetails agency, ZoneId zone)
        implements Confirmation {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance confirmation(ConfirmedOrder order);
    }

    @Override
    public String fileName() {
        return Text.of("Auftragsbestätigung", "Order confirmation").in(locale()) + " " + frozen.number() + ".pdf";
    }

    @Override
    public TemplateInstance document() {
        return Templates.confirmation(this).setLocale(locale());
    }

    @Override
    public BriefConfirmed confirmed(StoredFile file) {
        return new BriefConfirmed(
                frozen.projectId(),
                version.version(),
                version.sha256(),
                file,
                new ConfirmationEntry(this, file).confirmed());
    }

    /** When it was ordered. */
    public Text orderedAt() {
        return Readable.moment(version.decidedAt(), zone);
    }

    public Optional<String> vatPercent() {
        return OrderView.percent(frozen.brief().vatRate());
    }

    /** The contract language. */
    private Locale locale() {
        return Locale.of(frozen.language());
    }
}
