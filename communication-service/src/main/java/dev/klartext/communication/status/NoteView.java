package dev.klartext.communication.status;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A status note that was sent, as the API shows it. */
@Schema(name = "StatusNote")
public record NoteView(
        UUID id,
        UUID projectId,
        int number,
        String words,
        String senderName,
        Instant sentAt,

        @Schema(description = "What the client's people said; absent in lists")
        List<AnswerView> answers) {

    /** What one of the client's people said to a note. */
    @Schema(name = "StatusAnswer")
    public record AnswerView(
            UUID personId,
            String name,

            @Schema(description = "Sind wir auf Kurs? 5 is best")
            int course,

            String words,
            String newcomers,

            @Schema(description = "What is wrong, in their own words; absent if they did not say")
            String trouble,

            Instant answeredAt) {

        static AnswerView of(StatusAnswer answer) {
            return new AnswerView(
                    answer.personId(),
                    answer.name(),
                    answer.course(),
                    answer.words(),
                    answer.newcomers(),
                    answer.trouble(),
                    answer.answeredAt());
        }
    }

    static NoteView of(StatusNote note) {
        return of(note, null);
    }

    static NoteView whole(ReadNote.WithAnswers read) {
        return of(read.note(), read.answers().stream().map(AnswerView::of).toList());
    }

    private static NoteView of(StatusNote note, List<AnswerView> answers) {
        return new NoteView(
                note.id(), note.projectId(), note.number(), note.words(), note.senderName(), note.sentAt(), answers);
    }
}
