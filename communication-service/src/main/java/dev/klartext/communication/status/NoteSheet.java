package dev.klartext.communication.status;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page of a status note shows to one reader.
 *
 * @param mine the reader's own answer; null if there is none
 * @param form the answer as it stands, or as it was typed and refused
 */
public record NoteSheet(
        StatusNote note, String agencyName, boolean client, List<StatusAnswer> answers, StatusAnswer mine, Form form) {

    static NoteSheet of(Grant reader, ReadNote.WithAnswers read, Form refused) {
        StatusAnswer mine = read.answers().stream()
                .filter(answer -> answer.personId().equals(reader.personId()))
                .findFirst()
                .orElse(null);
        return new NoteSheet(
                read.note(),
                reader.agencyName(),
                reader.isClient(),
                read.answers(),
                mine,
                refused == null ? form(mine) : refused);
    }

    /** Whether to ask what is wrong: once they have said it, it is our turn. */
    public boolean offCourse() {
        return client && mine != null && mine.trouble() == null && OffCourse.at(mine.course());
    }

    private static Form form(StatusAnswer mine) {
        if (mine == null) {
            return Form.empty();
        }
        Map<String, Object> fields = new HashMap<>(Map.of("course", mine.course()));
        fields.put("words", mine.words());
        fields.put("newcomers", mine.newcomers());
        fields.put("trouble", mine.trouble());
        return Form.of(fields);
    }
}
