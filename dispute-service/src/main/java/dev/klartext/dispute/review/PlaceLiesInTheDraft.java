package dev.klartext.dispute.review;

import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.ResultFile;
import java.util.List;
import java.util.Optional;

/**
 * A place is one that everybody finds again: on a file of the version, inside its picture or page, at a second only where
 * something plays. A pin that points nowhere would be read differently by each side.
 */
final class PlaceLiesInTheDraft {

    private PlaceLiesInTheDraft() {}

    static void check(Place place, String field, List<ResultFile> files, Violations violations) {
        if (place.fileSha256() == null) {
            violations.check(
                    !place.exact(),
                    field + ".fileSha256",
                    Text.of("Zu einem Ort gehört die Datei.", "A place needs its file."));
            return;
        }
        Optional<ResultFile> file = files.stream()
                .filter(each -> each.sha256().equals(place.fileSha256()))
                .findFirst();
        if (file.isEmpty()) {
            violations.add(
                    field + ".fileSha256",
                    Text.of("Diese Datei gehört nicht zu dieser Version.", "This file is not part of this version."));
            return;
        }
        checkPage(place, field, file.get(), violations);
        checkPoint(place, field, file.get(), violations);
        checkBox(place, field, violations);
        checkSecond(place, field, file.get(), violations);
    }

    private static void checkPage(Place place, String field, ResultFile file, Violations violations) {
        if (file.pdf()) {
            violations.check(
                    place.page() == null ? !place.pinned() : place.page() >= 1,
                    field + ".page",
                    Text.of(
                            "Zu einer Stelle in einem PDF gehört die Seite, gezählt ab 1.",
                            "A place in a PDF needs its page, counted from 1."));
        } else {
            violations.check(
                    place.page() == null, field + ".page", Text.of("Seiten hat nur ein PDF.", "Only a PDF has pages."));
        }
    }

    private static void checkPoint(Place place, String field, ResultFile file, Violations violations) {
        violations
                .check(
                        (place.x() == null) == (place.y() == null),
                        field + ".x",
                        Text.of("Ein Ort hat x und y, beide in Prozent.", "A place has x and y, both in per cent."))
                .check(
                        percent(place.x()) && percent(place.y()),
                        field + ".x",
                        Text.of("x und y liegen zwischen 0 und 100.", "x and y are between 0 and 100."))
                .check(
                        !place.pinned() || file.kind().picture() || file.pdf(),
                        field + ".x",
                        Text.of(
                                "Stellen gibt es auf Bildern und PDF-Seiten.",
                                "There are points on pictures and pages of a PDF."));
    }

    private static void checkBox(Place place, String field, Violations violations) {
        if (place.width() == null && place.height() == null) {
            return;
        }
        violations.check(
                place.width() != null
                        && place.height() != null
                        && place.x() != null
                        && place.y() != null
                        && inside(place.x(), place.width())
                        && inside(place.y(), place.height()),
                field + ".width",
                Text.of(
                        "Ein Rahmen hat x, y, Breite und Höhe und liegt ganz im Bild.",
                        "A box has x, y, width and height and lies inside the picture."));
    }

    private static void checkSecond(Place place, String field, ResultFile file, Violations violations) {
        if (place.second() == null) {
            return;
        }
        violations
                .check(
                        file.kind().plays(),
                        field + ".second",
                        Text.of(
                                "Sekunden gibt es bei Video und Ton.",
                                "There are seconds in a video and in a sound recording."))
                .check(
                        place.second() >= 0 && Double.isFinite(place.second()),
                        field + ".second",
                        Text.of("Die Zeit zählt ab 0 Sekunden.", "The time counts from 0 seconds."));
    }

    private static boolean percent(Double value) {
        return value == null || value >= 0 && value <= 100;
    }

    private static boolean inside(double from, double length) {
        return length > 0 && from + length <= 100;
    }
}
