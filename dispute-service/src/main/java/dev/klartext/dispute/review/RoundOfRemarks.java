package dev.klartext.dispute.review;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.dispute.review.NewDecision.NewRemark;
import dev.klartext.dispute.review.NewDecision.TakenRemark;
import java.util.ArrayList;
import java.util.List;

/**
 * The remarks with which a round is handed in, numbered: first those of who decides, then what they took over, each with whose
 * it is.
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
        for (TakenRemark taken : wanted.taken()) {
            Voice voice = voices.stream()
                    .filter(each -> each.id().equals(taken.remarkId()))
                    .findFirst()
                    .orElseThrow();
            String said = voice.remark().text().strip();
            String text = taken.text() == null || taken.text().isBlank()
                    ? said
                    : taken.text().strip();
            numbered.add(new Remark(
                    Ids.next(),
                    numbered.size() + 1,
                    text,
                    voice.remark().place(),
                    voice.personId(),
                    voice.name(),
                    text.equals(said) ? null : true));
        }
        return numbered;
    }
}
