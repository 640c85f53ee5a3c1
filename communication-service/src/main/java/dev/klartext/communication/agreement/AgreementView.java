package dev.klartext.communication.agreement;

import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agreement as the API shows it. */
@Schema(name = "Agreement")
public record AgreementView(
        UUID id,
        UUID projectId,

        @Schema(description = "The entry that it was made from; absent if from none")
        UUID entryId,

        AgreementState state,

        @Schema(description = "Who reads it: PARTIES, or EVERYONE where a partner was asked")
        Audience audience,

        @Schema(description = "Newest version, from 1: the one that is answered")
        int version,

        @Schema(description = "The newest version as it was sent")
        String text,

        Person askedBy,
        Instant sentAt,

        @Schema(description = "Last day of the time to answer, ending at 24:00 in the agency's zone")
        LocalDate dueOn,

        @Schema(description = "Who was asked about the newest version")
        List<Answer> people,

        @Schema(description = "All versions with what was said to each, oldest first; absent in lists")
        List<Version> versions) {

    /** Somebody with their side. */
    public record Person(UUID personId, String name, Side side) {}

    /** Somebody who was asked, with the answer. */
    @Schema(name = "AgreementAnswer")
    public record Answer(
            UUID personId,
            String name,
            Side side,

            @Schema(description = "Absent until answered; NOTED is a yes from somebody who does not decide")
            AnswerKind answer,

            String words,
            Instant answeredAt) {

        static Answer of(Asked asked) {
            return new Answer(
                    asked.personId(), asked.name(), asked.side(), asked.answer(), asked.words(), asked.answeredAt());
        }
    }

    /** A text as it was sent. */
    @Schema(name = "AgreementVersion")
    public record Version(int version, String text, Instant sentAt, LocalDate dueOn, List<Answer> people) {

        static Version of(SentVersion sent) {
            return new Version(sent.version(), sent.text(), sent.sentAt(), sent.dueOn(), answers(sent.people()));
        }
    }

    static AgreementView of(Agreement agreement, LocalDate today, List<SentVersion> versions) {
        return new AgreementView(
                agreement.id(),
                agreement.projectId(),
                agreement.entryId(),
                agreement.state(today),
                agreement.audience(),
                agreement.version(),
                agreement.text(),
                new Person(agreement.askedBy(), agreement.askedByName(), agreement.askedBySide()),
                agreement.sentAt(),
                agreement.dueOn(),
                answers(agreement.people()),
                versions == null ? null : versions.stream().map(Version::of).toList());
    }

    private static List<Answer> answers(List<Asked> people) {
        return people.stream().map(Answer::of).toList();
    }
}
