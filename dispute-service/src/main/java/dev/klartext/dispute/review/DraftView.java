package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultState;
import dev.klartext.dispute.result.WhoDecides;
import dev.klartext.dispute.services.Goal;
import dev.klartext.dispute.services.OrderState;
import dev.klartext.dispute.services.OrderedDeliverable;
import dev.klartext.dispute.services.Wish;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the page of one draft shows.
 *
 * @param newest id of the newest version of the same deliverable
 * @param before the version before with its remarks; absent at the first
 * @param decision absent as long as nobody decided
 * @param talk what was said about the remarks since
 * @param order how far it got with the order
 * @param round the client's own round, as the reader sees it
 * @param ratification absent unless the approval came from somebody whose part had ended
 */
public record DraftView(
        UUID project,
        Grant reader,
        WhoDecides decider,
        Result result,
        OrderedDeliverable deliverable,
        List<DraftFile> files,
        List<Goal> goals,
        List<Wish> wishes,
        Rounds rounds,
        UUID newest,
        Before before,
        Decision decision,
        List<Remark> remarks,
        Talk talk,
        List<GoalReached> answers,
        Ratification ratification,
        OrderState order,
        RoundView round) {

    /** The version before this one, with what the client said to it. */
    public record Before(Result result, List<Remark> remarks) {}

    /** The picture to look at first; null if the draft has none. */
    public DraftFile picture() {
        return pictures().findFirst().orElse(null);
    }

    public List<DraftFile> furtherPictures() {
        return pictures().skip(1).toList();
    }

    /** Files that can only be saved. */
    public List<DraftFile> downloads() {
        return files.stream().filter(item -> !item.seen()).toList();
    }

    public List<RemarkLine> lines() {
        return remarks.stream()
                .map(remark -> new RemarkLine(
                        remark,
                        file(remark.place()),
                        talk.classed().get(remark.number()),
                        talk.replies().getOrDefault(remark.id(), List.of())))
                .toList();
    }

    /** The file on which a place lies; null for the draft as a whole. */
    public DraftFile file(Place place) {
        return files.stream()
                .filter(item -> item.file().sha256().equals(place.fileSha256()))
                .findFirst()
                .orElse(null);
    }

    /** Whether a remark may name the page of a file. */
    public boolean paged() {
        return files.stream().anyMatch(item -> item.file().pdf());
    }

    private Stream<DraftFile> pictures() {
        return files.stream().filter(item -> item.seen());
    }

    /** Whether a preview is still on its way. */
    public boolean drawing() {
        return files.stream().anyMatch(item -> item.previews().waiting());
    }

    public boolean staff() {
        return reader.isStaff();
    }

    public boolean waiting() {
        return result.state() == ResultState.WAITING;
    }

    public boolean approved() {
        return result.state() == ResultState.APPROVED;
    }

    /** Whether remarks went along with the approval. */
    public boolean withWishes() {
        return decision != null && decision.kind() == DecisionKind.APPROVE_WITH_REMARKS;
    }

    public boolean changesRequested() {
        return result.state() == ResultState.CHANGES_REQUESTED;
    }

    /** Whether the work goes on while the order is still open. */
    public boolean reserved() {
        return order == OrderState.STARTED;
    }

    /** Whether the work stands still because a start with reservation ended. */
    public boolean resting() {
        return order == OrderState.RESTING;
    }

    /** Whether the reader is asked to say something to it now. */
    public boolean asked() {
        return round.writes();
    }

    /** The words of a goal; its id as long as the order does not name it. */
    public String goalText(UUID goalId) {
        return goals.stream()
                .filter(goal -> goal.id().equals(goalId))
                .map(Goal::text)
                .findFirst()
                .orElse(goalId.toString());
    }

    /** Whether the approval is still to be confirmed by who decides now. */
    public boolean unratified() {
        return ratification != null && ratification.open();
    }

    /** Whether the reader is the one to confirm it. */
    public boolean ratifies() {
        return unratified() && OnlyWhoDecides.holds(reader);
    }

    public String ratifyAction() {
        return Paths.draft(project, result.id()) + "/ratify";
    }

    /** The answer to a goal as it was given; null if none was. */
    public String answerTo(UUID goalId) {
        return answers.stream()
                .filter(answer -> answer.goalId().equals(goalId))
                .map(answer -> answer.answer().name())
                .findFirst()
                .orElse(null);
    }

    public String reviewAction() {
        return Paths.draft(project, result.id()) + "/review";
    }

    public String approveAction() {
        return Paths.draft(project, result.id()) + "/approve";
    }

    public String href() {
        return Paths.draft(project, result.id());
    }

    public String newestHref() {
        return Paths.draft(project, newest);
    }

    public String beforeHref() {
        return Paths.draft(project, before.result().id());
    }

    /** This version beside the one before. */
    public String compareHref() {
        return Paths.comparison(project, before.result().id(), result.id());
    }

    public String showHref() {
        return Paths.showing(project, deliverable.id());
    }
}
