package dev.klartext.intake.participant;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a person is reached from now on, and who covers them; see {@link PersonCard}. */
public record PersonChange(
        String name,
        String email,
        boolean sharedMailbox,
        String phone,
        String language,

        @Schema(
                description =
                        "IANA time zone in which they live, by which the day's mail comes at 7:30; absent: the agency's",
                nullable = true,
                examples = "Europe/London")
        String zone,

        Channel channel,
        UUID coverId,
        boolean coverDecides) {

    public PersonChange {
        name = name == null ? null : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        zone = zone == null || zone.isBlank() ? null : zone.strip();
        sharedMailbox = sharedMailbox && email != null;
    }

    void check(Violations violations) {
        violations
                .required("name", name, 120)
                .optional("email", email, MailAddress.MAX_LENGTH)
                .optional("phone", phone, 40)
                .check(
                        language != null && List.of("de", "en").contains(language),
                        "language",
                        Text.of("de oder en.", "de or en."))
                .check(
                        zone == null || ZoneId.getAvailableZoneIds().contains(zone),
                        "zone",
                        Text.of("Eine Zeitzone wie Europe/Berlin.", "A time zone like Europe/Berlin."))
                .check(
                        !coverDecides || coverId != null,
                        "coverId",
                        Text.of("Bitte wählen, wer vertritt.", "Please choose who covers."));
        MailAddress.check(violations, "email", email);
    }
}
