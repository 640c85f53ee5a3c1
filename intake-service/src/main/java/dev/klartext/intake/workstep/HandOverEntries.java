package dev.klartext.intake.workstep;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import dev.klartext.chassis.entry.EntryBlock;
import dev.klartext.chassis.entry.Notice;
import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.entry.Standing;
import dev.klartext.chassis.entry.Symbol;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What agency and client read in the history about the hand-over, and the mail that asks for the receipt. */
record HandOverEntries(Grant by, Project project) {

    EntryBlock offered(List<HandOverItem> items, UUID point, LocalDate due, List<UUID> settled) {
        String list = list(items);
        return telling(
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s hat die Übergabe geschickt".formatted(by.name()),
                                "%s sent the hand-over".formatted(by.name())))
                .detailed(Text.same(list))
                .closing(settled)
                .opening(new PointOpened(
                        point,
                        Side.CLIENT,
                        null,
                        project.clientName(),
                        Text.of("Sagen, ob alles da ist", "Say whether all is there"),
                        due,
                        link()));
    }

    Notice mail(Owner to, List<HandOverItem> items) {
        String list = list(items);
        return new Notice(
                to.personId(),
                Text.of("Zum Behalten: " + project.title(), "For you to keep: " + project.title()),
                Text.of("""
                        Guten Tag %s,

                        das gehört jetzt Ihnen:

                        %s

                        Bitte sagen Sie dort kurz, ob alles da ist. Das ist eine Empfangsbestätigung und keine Abnahme.

                        Herzliche Grüße
                        %s, %s""".formatted(to.name(), list, by.name(), by.agencyName()), """
                        Hello %s,

                        this is yours now:

                        %s

                        Please say there in a word whether all of it is there. That is a receipt and no acceptance.

                        Kind regards
                        %s, %s""".formatted(
                                to.name(), list, by.name(), by.agencyName())),
                Text.of("Ansehen", "Have a look"),
                link());
    }

    EntryBlock received(List<HandOverItem> items, boolean complete, List<UUID> settled) {
        return telling(
                        Standing.CONFIRMED,
                        complete
                                ? Text.of(
                                        "%s hat die Übergabe erhalten, es ist alles da".formatted(by.name()),
                                        "%s has received the hand-over, all is there".formatted(by.name()))
                                : Text.of(
                                        "%s hat einen Teil der Übergabe erhalten".formatted(by.name()),
                                        "%s has received a part of the hand-over".formatted(by.name())))
                .detailed(Text.same(list(items)))
                .closing(settled);
    }

    EntryBlock lacking(List<HandOverItem> items, String missing, UUID point, LocalDate due, List<UUID> settled) {
        String details = items.isEmpty() ? missing : missing + "\n\n" + list(items);
        return telling(
                        Standing.ONE_SIDED,
                        Text.of(
                                "%s vermisst etwas bei der Übergabe".formatted(by.name()),
                                "%s misses something in the hand-over".formatted(by.name())))
                .detailed(Text.same(details))
                .closing(settled)
                .opening(new PointOpened(
                        point,
                        Side.AGENCY,
                        null,
                        by.agencyName(),
                        Text.of("Übergabe ergänzen", "Complete the hand-over"),
                        due,
                        link()));
    }

    private static String list(List<HandOverItem> items) {
        return items.stream()
                .map(item -> "– " + item.text() + (item.place() == null ? "" : ": " + item.place()))
                .collect(Collectors.joining("\n"));
    }

    private EntryBlock telling(Standing standing, Text sentence) {
        return EntryBlock.telling(Audience.PARTIES, Symbol.PROJECT, standing, by.actor(), sentence, link());
    }

    private String link() {
        return "/intake/projects/" + project.id() + "/hand-over";
    }
}
