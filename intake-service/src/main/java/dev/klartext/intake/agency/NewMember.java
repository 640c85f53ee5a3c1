package dev.klartext.intake.agency;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.intake.participant.MailAddress;

/**
 * Somebody who is to be staff of an agency.
 *
 * @param subject the person's Keycloak subject; absent: the person is invited by mail
 * @param phone for the client to call; may be absent
 * @param role STAFF if absent; who comes with a new agency is its ADMIN
 */
public record NewMember(String subject, String name, String email, String phone, MemberRole role) {

    public NewMember {
        subject = subject == null || subject.isBlank() ? null : subject.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        role = role == null ? MemberRole.STAFF : role;
    }

    NewMember asAdmin() {
        return new NewMember(subject, name, email, phone, MemberRole.ADMIN);
    }

    void check(Violations violations, String prefix) {
        violations.required(prefix + "subject", subject, 100);
        checkPerson(violations, prefix);
    }

    void checkInvited(Violations violations) {
        checkPerson(violations, "");
    }

    boolean invited() {
        return subject == null;
    }

    private void checkPerson(Violations violations, String prefix) {
        violations
                .required(prefix + "name", name, 120)
                .required(prefix + "email", email, MailAddress.MAX_LENGTH)
                .optional(prefix + "phone", phone, 40);
        MailAddress.check(violations, prefix + "email", email);
    }
}
