package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.review.NewDecision.TakenRemark;
import java.util.ArrayList;
import java.util.List;

/**
 * The remarks with which a round is handed in, numbered: first those of who decides, then what they took over, in the order in
 * which it was handed in to them, each with whose it is.
 *
 * @param by who hands it in
 * @param voices what the others handed in
 */
record RoundOfRemarks(Actor by, List<Voice> voices) {

    List<Remark> remarks(NewDecision wanted) {
        List<Remark> numbered = new ArrayList<>();
        for (NewRemark remark : wanted.remarks()) {
            numbered.add(new Remark(
                    Ids.next(),
                    numbered.size() + 1,
                    remark.text().strip(),
                    remark.place(),
                    by.personId(),
                    by.name(),
                    null));
        }
        for (Voice voice : voices) {
            wanted.taken().stream()
                    .filter(taken -> voice.id().equals(taken.remarkId()))
                    .findFirst()
                    .ifPresent(taken -> numbered.add(remark(numbered.size() + 1, voice, taken)));
        }
        return numbered;
    }

    private static Remark remark(int number, Voice voice, TakenRemark taken) {
        String said = voice.remark().text().strip();
        String text = taken.text() == null || taken.text().isBlank()
                ? said
                : taken.text().strip();
        return new Remark(
                Ids.next(),
                number,
                text,
                voice.remark().place(),
                voice.personId(),
                voice.name(),
                text.equals(said) ? null : true);
    }
}
