package dev.klartext.intake.questionnaire;

import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to ask before the work begins: a help to talk, never a hurdle; every answer may be missing. */
public record Questionnaire(Text title, List<Section> sections) {

    public Questionnaire {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** All questions in their order. */
    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    public Questionnaire titled(Text newTitle) {
        return new Questionnaire(newTitle, sections);
    }

    /** This one, followed by what the other asks besides: a question that both ask is asked once. */
    Questionnaire and(Questionnaire other) {
        Set<String> asked = questions().map(Question::id).collect(Collectors.toSet());
        Stream<Section> more = other.sections.stream()
                .map(section -> new Section(
                        section.title(),
                        section.questions().stream()
                                .filter(question -> !asked.contains(question.id()))
                                .toList()))
                .filter(section -> !section.questions().isEmpty());
        return new Questionnaire(
                Text.of(title.de() + " + " + other.title.de(), title.en() + " + " + other.title.en()),
                Stream.concat(sections.stream(), more).toList());
    }
}
