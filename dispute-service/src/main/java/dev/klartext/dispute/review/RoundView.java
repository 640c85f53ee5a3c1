package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Participant;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The client's own round on a version, as one person sees it.
 *
 * @param open whether the version waits for a word of the client
 * @param mine the reader's own part; absent for the agency
 * @param others what the others handed in; empty for everybody but who decides
 * @param candidates whom the reader may let decide
 * @param dueOn until when a decision is asked for, also when more time was given
 * @param leftBehind the version before to which the reader wrote remarks that came to nothing; absent if there is none
 */
public record RoundView(
        Grant reader,
        Result result,
        Mandate mandate,
        boolean open,
        ReviewPart mine,
        List<ReviewPart> others,
        Contradictions contradictions,
        List<Participant> candidates,
        LocalDate dueOn,
        UUID leftBehind) {

    public boolean decides() {
        return mandate.holds(reader);
    }

    /** Whether the reader is asked to say something. */
    public boolean writes() {
        return open && reader.isClient() && !handedIn();
    }

    /** Whether the reader's part lies with who decides. */
    public boolean handedIn() {
        return open && mine != null && mine.handedIn() && !decides();
    }

    public boolean delegates() {
        return open && mandate.delegates(reader) && !candidates.isEmpty();
    }

    public boolean revokes() {
        return open && mandate.revokes(reader);
    }

    /** Remarks of others about which nobody says anything else. */
    public List<Voice> undisputed() {
        return voices().filter(voice -> !contradictions.about(voice)).toList();
    }

    /** What the others say to a goal. */
    public List<Contradictions.Said> saidTo(UUID goalId) {
        return others.stream()
                .flatMap(part -> part.saying().goals().stream()
                        .filter(answer -> goalId.equals(answer.goalId()))
                        .map(answer -> new Contradictions.Said(part.personName(), answer.answer())))
                .toList();
    }

    /** Who handed in that they have nothing to remark. */
    public List<String> content() {
        return others.stream()
                .filter(part -> part.remarkIds().isEmpty())
                .map(ReviewPart::personName)
                .toList();
    }

    /** Remarks that wait for the reader's word. */
    List<Voice> waiting() {
        return open ? voices().toList() : List.of();
    }

    private Stream<Voice> voices() {
        return others.stream().flatMap(part -> part.voices().stream());
    }

    public String takeBackAction() {
        return here() + "/part/take-back";
    }

    public String carryOverAction() {
        return here() + "/part/carry-over";
    }

    public String delegateAction() {
        return here() + "/delegations";
    }

    public String revokeAction() {
        return here() + "/delegations/revocation";
    }

    private String here() {
        return Paths.draft(reader.projectId(), result.id());
    }
}
