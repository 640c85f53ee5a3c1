package dev.klartext.dispute.selection;

import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.review.Decision;
import dev.klartext.dispute.services.OrderedDeliverable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A picture selection: what was shown, who marked what, and what was chosen.
 *
 * @param files each picture once, also where it was shown under two names
 * @param decision absent as long as nobody has chosen
 * @param choice absent as long as nobody has chosen
 */
public record Selection(
        UUID projectId,
        Result result,
        OrderedDeliverable deliverable,
        List<ResultFile> files,
        List<Mark> marks,
        Decision decision,
        Choice choice) {

    /** A person of the client with favourites. */
    public record Person(UUID id, String name, int marked) {}

    int agreed() {
        return result.pictures().number();
    }

    /** What this person marked, in the order in which it was shown. */
    List<ResultFile> markedBy(UUID personId) {
        return files.stream()
                .filter(file -> marks.stream()
                        .anyMatch(mark -> mark.personId().equals(personId)
                                && mark.fileSha256().equals(file.sha256())))
                .toList();
    }

    /** The other people with favourites, by name. */
    List<Person> othersThan(UUID personId) {
        return marks.stream()
                .filter(mark -> !mark.personId().equals(personId))
                .collect(Collectors.groupingBy(Mark::personId))
                .values()
                .stream()
                .map(theirs -> new Person(
                        theirs.getFirst().personId(), theirs.getFirst().personName(), theirs.size()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    Optional<ResultFile> file(String sha256) {
        return files.stream().filter(file -> file.sha256().equals(sha256)).findFirst();
    }

    /** What more than agreed was chosen means for the price; none where it is not more. */
    FurtherPictures further(int chosen) {
        return new FurtherPictures(
                Math.max(0, chosen - agreed()), result.pictures().furtherNet());
    }

    /** The refusal where a draft is none to choose from. */
    static RuntimeException none() {
        return Problems.CONFLICT.because(Text.of(
                "Dieser Entwurf ist keine Bildauswahl: Hier wird freigegeben, nicht ausgewählt.",
                "This draft is no picture selection: it is approved, not chosen from."));
    }
}
