package dev.klartext.intake.agency;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;

/** What is said when somebody is invited to the staff, and the mail to that person. */
final class MemberEntries {

    private MemberEntries() {}

    static EntryBlock invited(Grant by, Member member) {
        return EntryBlock.telling(
                        Audience.AGENCY,
                        Symbol.PEOPLE,
                        Standing.ONE_SIDED,
                        by.actor(),
                        Text.of(
                                "%s hat %s in die Agentur eingeladen".formatted(by.name(), member.name()),
                                "%s invited %s to the agency".formatted(by.name(), member.name())),
                        "/intake/settings/members")
                .notifying(invitation(by, member));
    }

    private static Notice invitation(Grant by, Member member) {
        return new Notice(
                member.personId(),
                Text.of(
                        "Komm dazu: %s arbeitet mit Klartext".formatted(by.agencyName()),
                        "Join us: %s works with Klartext".formatted(by.agencyName())),
                Text.of("""
                        Hallo %s,

                        öffne bitte den Link und melde dich an, dann bist du dabei. Bei %s steht in Klartext, was mit den \
                        Kunden vereinbart ist, wer am Zug ist und was als Nächstes kommt.

                        Viele Grüße
                        %s""".formatted(member.name(), by.agencyName(), by.name()), """
                        Hello %s,

                        please open the link and log in, then you are in. At %s, Klartext holds what is agreed with the \
                        clients, whose turn it is and what comes next.

                        Kind regards
                        %s""".formatted(
                                member.name(), by.agencyName(), by.name())),
                Text.of("Einladung annehmen", "Accept the invitation"),
                "/communication/");
    }
}
