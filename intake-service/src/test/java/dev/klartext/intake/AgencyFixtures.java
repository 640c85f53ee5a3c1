package dev.klartext.intake;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.files.StoredFile;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.agency.AgencyChanged;
import dev.klartext.intake.agency.LegalTextKind;
import dev.klartext.intake.agency.LegalTextsStored;
import dev.klartext.intake.agency.MemberInvited;
import dev.klartext.intake.agency.MemberRole;
import dev.klartext.intake.agency.MemberRoleChanged;
import dev.klartext.intake.agency.SecondFactorChanged;
import java.util.UUID;
import java.util.stream.Stream;

/** The fixtures of an agency's settings and people. */
final class AgencyFixtures {

    private static final UUID AGENCY = id(1);
    private static final UUID NADJA = id(4);
    private static final UUID KIM = id(30);
    private static final String SHA256 = "5d41402abc4b2a76b9719d911017c5924e07408562bedb8b60ce05c1decfe3ad";

    private AgencyFixtures() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new AgencyChanged(
                        AGENCY,
                        "cne Studio",
                        "#1f5f5b",
                        "#d06f00",
                        new StoredFile("logo.png", SHA256, 18_204, "image/png"),
                        5,
                        3,
                        2),
                new MemberInvited(AGENCY, KIM, "Kim Sander", "kim@cne.example", MemberRole.STAFF, id(31), invited()),
                new MemberRoleChanged(AGENCY, KIM, MemberRole.ADMIN),
                new SecondFactorChanged(AGENCY, true),
                new LegalTextsStored(AGENCY, LegalTextKind.WITHDRAWAL, "de", 2, SHA256));
    }

    private static EntryBlock invited() {
        return EntryBlock.telling(
                        Audience.AGENCY,
                        Symbol.PEOPLE,
                        Standing.ONE_SIDED,
                        new Actor(NADJA, "Nadja", Side.AGENCY),
                        Text.of(
                                "Nadja hat Kim Sander in die Agentur eingeladen",
                                "Nadja invited Kim Sander to the agency"),
                        "/intake/settings/members")
                .notifying(new Notice(
                        KIM,
                        Text.of(
                                "Komm dazu: cne Studio arbeitet mit Klartext",
                                "Join us: cne Studio works with Klartext"),
                        Text.of(
                                "Hallo Kim Sander,\n\nöffne bitte den Link und melde dich an.\n\nNadja",
                                "Hello Kim Sander,\n\nplease open the link and log in.\n\nNadja"),
                        Text.of("Einladung annehmen", "Accept the invitation"),
                        "/communication/"));
    }

    private static UUID id(int number) {
        return UUID.fromString("01980000-0000-7000-8000-%012d".formatted(number));
    }
}
