package dev.klartext.intake.participant;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who is to take part in a project, as staff enter them.
 *
 * @param personId a person whom the agency knows already; absent for somebody new. Side AGENCY: one of its members
 * @param function what the person does in the project
 * @param sharedMailbox whether several people read the address
 * @param language "de" or "en"; the project's if absent
 */
public record NewParticipant(
        UUID personId,
        String name,
        Side side,
        String function,
        boolean decides,
        boolean contact,
        String email,
        boolean sharedMailbox,
        String phone,
        String language) {

    public NewParticipant {
        email = email == null || email.isBlank() ? null : email.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        function = function == null ? "" : function.strip();
    }

    /** The same for somebody about whom the client is asked first. */
    NewParticipant notYetDeciding() {
        return new NewParticipant(
                personId, name, side, function, false, contact, email, sharedMailbox, phone, language);
    }

    void check() {
        Violations violations = new Violations();
        violations
                .present("side", side)
                .optional("function", function, 120)
                .optional("email", email, MailAddress.MAX_LENGTH)
                .optional("phone", phone, 40);
        if (personId == null) {
            violations.required("name", name, 120);
        }
        MailAddress.check(violations, "email", email);
        violations
                .check(
                        side != Side.AGENCY || personId != null,
                        "personId",
                        Text.of("Bitte jemanden aus der Agentur wählen.", "Please choose somebody of the agency."))
                .check(
                        !decides || side == Side.CLIENT,
                        "decides",
                        Text.of("Entscheiden kann nur jemand vom Kunden.", "Only somebody at the client can decide."))
                .check(
                        language == null || List.of("de", "en").contains(language),
                        "language",
                        Text.of("de oder en.", "de or en."));
        SharedMailboxIsNobody.check(violations, this);
        violations.throwIfAny();
    }
}
