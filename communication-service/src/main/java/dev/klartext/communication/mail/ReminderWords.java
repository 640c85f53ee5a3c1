package dev.klartext.communication.mail;

import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import dev.klartext.communication.openpoint.OpenPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words of a mail that reminds of open points.
 *
 * @param name of the recipient
 * @param from who writes, with where they work; the agency alone where no person does
 * @param byProject what waits, by the projects' titles, the most pressing first
 */
record ReminderWords(String name, String from, Map<String, List<OpenPoint>> byProject) {

    /** Where everything that waits stands, each with its button. */
    static final String HOME = "/communication/";

    static final Text ACTION = Text.of("Ansehen, was wartet", "See what waits");

    Text subject() {
        List<OpenPoint> all = byProject.values().stream().flatMap(List::stream).toList();
        Text first = all.getFirst().text();
        return switch (all.size()) {
            case 1 -> Text.of("Kurz erinnert: " + first.de(), "A short reminder: " + first.en());
            case 2 ->
                Text.of(
                        "Kurz erinnert: " + first.de() + " und noch etwas",
                        "A short reminder: " + first.en() + " and one more thing");
            default ->
                Text.of(
                        "Kurz erinnert: %s und %d weitere".formatted(first.de(), all.size() - 1),
                        "A short reminder: %s and %d more".formatted(first.en(), all.size() - 1));
        };
    }

    List<Text> paragraphs() {
        List<Text> paragraphs = new ArrayList<>();
        paragraphs.add(Text.of("Guten Tag " + name + ",", "Hello " + name + ","));
        paragraphs.add(Text.of(
                "bitte schauen Sie kurz, was auf Sie wartet, damit es gut weitergeht:",
                "please have a short look at what waits for you, so that things go on well:"));
        byProject.forEach((title, points) -> paragraphs.add(Text.of(
                title + "\n" + points.stream().map(point -> line(point).de()).collect(Collectors.joining("\n")),
                title + "\n" + points.stream().map(point -> line(point).en()).collect(Collectors.joining("\n")))));
        paragraphs.add(Text.of(
                "Passt etwas nicht, oder brauchen Sie mehr Zeit? Sagen Sie es dort, oder antworten Sie einfach auf diese Mail.",
                "Does something not fit, or do you need more time? Say so there, or just answer this mail."));
        paragraphs.add(Text.of("Herzliche Grüße\n" + from, "Kind regards\n" + from));
        return paragraphs;
    }

    private static Text line(OpenPoint point) {
        if (point.dueOn() == null) {
            return Text.of("– " + point.textDe(), "– " + point.textEn());
        }
        Text day = SaidDay.of(point.dueOn());
        return Text.of(
                "– " + point.textDe() + " (bis " + day.de() + ")", "– " + point.textEn() + " (by " + day.en() + ")");
    }
}
