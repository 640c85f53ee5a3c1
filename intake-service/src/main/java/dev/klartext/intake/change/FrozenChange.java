package dev.klartext.intake.change;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.chassis.canonical.CanonicalJson;
import dev.klartext.chassis.entry.NamedDeliverable;
import dev.klartext.intake.brief.Brief;
import dev.klartext.intake.brief.ConsumerText;
import dev.klartext.intake.brief.Goal;
import dev.klartext.intake.brief.Totals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is frozen when a change is sent: the whole brief as it holds afterwards, with everything that a reader needs to
 * understand it alone. Its RFC 8785 bytes are what is signed.
 *
 * @param number the project's number
 * @param title the project's title
 * @param addendum the number that it has once it is signed
 * @param subject what is different, in one line
 * @param onto what it changes
 * @param language contract language
 * @param days working days that the work takes longer; negative if it saves some
 * @param struckGoals goals that hold no longer
 * @param affected deliverables that the change touches
 * @param brief what holds afterwards
 * @param netDifference by how much the net sum grows
 * @param legalTexts what a consumer reads before signing; absent for a business, so that its bytes say nothing of it
 */
public record FrozenChange(
        UUID projectId,
        String number,
        String title,
        int change,
        int addendum,
        String subject,
        String reason,
        Onto onto,
        String language,
        String agency,
        String client,
        Instant frozenAt,
        int days,
        List<Goal> struckGoals,
        List<Affected> affected,
        Brief brief,
        Totals totals,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal netDifference,
        List<ConsumerText> legalTexts) {

    /**
     * The state of the order that is changed.
     *
     * @param version of the brief that was ordered
     * @param addendum the last addendum before, 0 if there was none
     * @param sha256 of the bytes in which that state was frozen
     */
    public record Onto(int version, int addendum, String sha256) {}

    /** A deliverable that the change touches. */
    public record Affected(UUID id, String title) {}

    /** Whether a consumer signs it. */
    public boolean forConsumer() {
        return legalTexts != null;
    }

    /** The legal texts, none for a business. */
    public List<ConsumerText> textsForConsumer() {
        return forConsumer() ? legalTexts : List.of();
    }

    /** Whether the client changed course: a goal holds no longer. */
    public boolean changesCourse() {
        return !struckGoals.isEmpty();
    }

    /** What an entry of the history about it is about: the one deliverable that it touches, null for several. */
    NamedDeliverable about() {
        if (affected.size() == 1) {
            return new NamedDeliverable(
                    affected.getFirst().id(), affected.getFirst().title());
        }
        return affected.isEmpty() ? brief.about() : null;
    }

    byte[] bytes() {
        return CanonicalJson.of(this);
    }
}
