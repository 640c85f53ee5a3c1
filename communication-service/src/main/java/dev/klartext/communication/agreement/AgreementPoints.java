package dev.klartext.communication.agreement;

import dev.klartext.chassis.entry.PointOpened;
import dev.klartext.chassis.text.Text;
import java.time.LocalDate;

/** What an agreement gives people to do. */
record AgreementPoints(Agreement agreement) {

    PointOpened confirm(Asked person, LocalDate due) {
        return new PointOpened(
                person.pointId(),
                person.side(),
                person.personId(),
                person.name(),
                Text.of("Absprache bestätigen oder korrigieren: " + gist(), "Confirm or correct: " + gist()),
                due,
                agreement.path());
    }

    /** Whoever asked looks for somebody whose word counts. */
    PointOpened clarify(LocalDate due) {
        return asker(
                Text.of(
                        "Klären, wer die Absprache bestätigen kann: " + gist(),
                        "Find out who can confirm the agreement: " + gist()),
                due);
    }

    /** @param name of who sees it differently */
    PointOpened reword(String name, LocalDate due) {
        return asker(
                Text.of(
                        "Absprache neu fassen, %s sieht es anders: %s".formatted(name, gist()),
                        "Put the agreement in new words, %s sees it differently: %s".formatted(name, gist())),
                due);
    }

    private PointOpened asker(Text text, LocalDate due) {
        return new PointOpened(
                agreement.askerPoint(),
                agreement.askedBySide(),
                agreement.askedBy(),
                agreement.askedByName(),
                text,
                due,
                agreement.path());
    }

    private String gist() {
        return Gist.of(agreement.text());
    }
}
