package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultState;
import dev.klartext.dispute.result.ShownFile;
import dev.klartext.dispute.result.WhoDecides;
import dev.klartext.dispute.review.OnlyWhoDecides;
import dev.klartext.dispute.review.Ratification;
import dev.klartext.dispute.services.OrderState;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the pages of a picture selection show to one reader.
 *
 * @param ratification absent unless the choice came from somebody whose part had ended
 * @param drawing which pictures, counted from 0, are still being drawn
 */
public record SelectionView(
        Grant reader,
        WhoDecides decider,
        Selection selection,
        UUID newest,
        Ratification ratification,
        OrderState order,
        List<Integer> drawing) {

    public UUID project() {
        return selection.projectId();
    }

    public Result result() {
        return selection.result();
    }

    public String title() {
        return selection.deliverable().title();
    }

    public int agreed() {
        return selection.agreed();
    }

    public List<Card> cards() {
        return selection.files().stream().map(file -> card(file.sha256())).toList();
    }

    /** The cards that the reader marked. */
    public List<Card> marked() {
        return cards().stream().filter(Card::marked).toList();
    }

    Card card(String sha256) {
        var marks = selection.marks().stream()
                .filter(mark -> mark.fileSha256().equals(sha256))
                .toList();
        return new Card(
                selection.projectId(),
                result().id(),
                selection.file(sha256).orElseThrow(),
                marks(),
                marks.stream().anyMatch(mark -> mark.personId().equals(reader.personId())),
                OnlyTheClientMarks.seesOthers(reader)
                        ? marks.stream()
                                .filter(mark -> !mark.personId().equals(reader.personId()))
                                .map(Mark::personName)
                                .toList()
                        : List.of(),
                chosen()
                        && selection.choice().files().stream()
                                .anyMatch(file -> file.sha256().equals(sha256)));
    }

    /** The other people with favourites, for who decides. */
    public List<Selection.Person> others() {
        return asked() ? selection.othersThan(reader.personId()) : List.of();
    }

    public int count() {
        return chosen()
                ? selection.choice().files().size()
                : selection.markedBy(reader.personId()).size();
    }

    public int shown() {
        return selection.files().size();
    }

    /** How many are still missing. */
    public int missing() {
        return Math.max(0, agreed() - count());
    }

    public FurtherPictures further() {
        return selection.further(count());
    }

    public FurtherPictures oneMore() {
        return selection.further(agreed() + 1);
    }

    public boolean chosen() {
        return selection.choice() != null;
    }

    public boolean waiting() {
        return result().state() == ResultState.WAITING;
    }

    /** Where to ask for the cards of pictures that are drawn meanwhile. */
    public String drawnHref() {
        return href() + "/drawn?waiting="
                + drawing.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether the reader marks favourites now. */
    public boolean marks() {
        return waiting() && reader.isClient();
    }

    /** Whether the reader is the one to send the selection now. */
    public boolean asked() {
        return waiting() && !resting() && OnlyWhoDecides.holds(reader);
    }

    /** Whether the choice is still to be confirmed by who decides now. */
    public boolean unratified() {
        return ratification != null && ratification.open();
    }

    /** Whether the reader is the one to confirm it. */
    public boolean ratifies() {
        return unratified() && OnlyWhoDecides.holds(reader);
    }

    public String ratifyAction() {
        return Paths.draft(selection.projectId(), result().id()) + "/ratify";
    }

    public boolean staff() {
        return reader.isStaff();
    }

    /** Whether the work goes on while the order is still open. */
    public boolean reserved() {
        return order == OrderState.STARTED;
    }

    /** Whether the work stands still because a start with reservation ended. */
    public boolean resting() {
        return order == OrderState.RESTING;
    }

    /** Whether what was chosen beyond the agreed number is on its way to a change of the order. */
    public boolean wished() {
        return chosen() && selection.choice().wishId() != null;
    }

    public String changeHref() {
        return "/intake/projects/" + selection.projectId() + "/changes/of-wish/"
                + selection.choice().wishId();
    }

    public String href() {
        return SelectionPaths.sheet(selection.projectId(), result().id());
    }

    public String choiceHref() {
        return SelectionPaths.choice(selection.projectId(), result().id());
    }

    public String adoptAction() {
        return href() + "/adopt";
    }

    public String newestHref() {
        return Paths.draft(selection.projectId(), newest);
    }

    public String showHref() {
        return Paths.showing(selection.projectId(), selection.deliverable().id());
    }

    /** The names of the chosen files, one a line, for the agency's own programs. */
    public String names() {
        return selection.choice().files().stream().map(ShownFile::name).collect(Collectors.joining("\n"));
    }
}
