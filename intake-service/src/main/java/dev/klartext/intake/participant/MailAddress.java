package dev.klartext.intake.participant;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.util.regex.Pattern;

/** What a mail address has to look like; whether it works, only a mail can tell. */
public final class MailAddress {

    /** RFC 5321: a path has at most 256 octets, two of them brackets. */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");

    private MailAddress() {}

    public static void check(Violations violations, String field, String address) {
        violations.check(
                address == null || address.isBlank() || SHAPE.matcher(address).matches(),
                field,
                Text.of("Eine Adresse wie name@firma.de.", "An address like name@company.com."));
    }
}
