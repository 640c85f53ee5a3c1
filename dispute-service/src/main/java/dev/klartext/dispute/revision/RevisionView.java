package dev.klartext.dispute.revision;

import dev.klartext.chassis.Ids;
import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import dev.klartext.dispute.result.Effort;
import dev.klartext.dispute.result.Paths;
import dev.klartext.dispute.result.WhoDecides;
import dev.klartext.dispute.review.Ratification;
import dev.klartext.dispute.review.Remark;
import dev.klartext.dispute.review.Rounds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the page of a restated round shows.
 *
 * @param rounds included in the deliverable, and used
 * @param effort minutes that the versions took so far; for the agency alone
 * @param ratifications of answers that came from somebody whose part had ended
 * @param form what stands in the fields: of the agency's draft, or of the client's answer
 * @param fields the items in the agency's draft; none for the client
 * @param said what just happened; absent if nothing did
 */
public record RevisionView(
        Grant reader,
        WhoDecides decider,
        Round round,
        Rounds rounds,
        Effort effort,
        List<Ratification> ratifications,
        Form form,
        List<Field> fields,
        Said said) {

    /** An item's fields on the agency's page; it stands for remarks, "2,3" as it is sent back. */
    public record Field(int index, String remarks) {

        public String name(String part) {
            return "items[" + index + "]." + part;
        }

        public String numbers() {
            return remarks.replace(",", ", ");
        }
    }

    /** An item as it was sent, with what was said to it; the reply is absent while there is none. */
    public record Line(int index, RestatedItem item, String currency, Reply reply, String change) {

        public String name(String part) {
            return "replies[" + index + "]." + part;
        }

        public String numbers() {
            return RestatementForm.numbers(item.remarks(), ", ");
        }

        public Text days() {
            return ItemWords.days(item);
        }
    }

    static List<Field> fields(Form form) {
        return IntStream.iterate(0, i -> !form.value("items[" + i + "].remarks").isEmpty(), i -> i + 1)
                .mapToObj(i -> new Field(i, form.value("items[" + i + "].remarks")))
                .toList();
    }

    public boolean staff() {
        return reader.isStaff();
    }

    /** Whether the agency may restate it now. */
    public boolean writes() {
        return staff() && RestateUntilAgreed.refusal(round.newest()).isEmpty();
    }

    /** Whether the reader is asked for an answer now. */
    public boolean asked() {
        return waiting() && OnlyWhoDecidesAgrees.holds(reader);
    }

    /** Whether the reader is the one to confirm answers that came too late. */
    public boolean ratifies() {
        return OnlyWhoDecidesAgrees.holds(reader);
    }

    /** Who gave the answer that a confirmation is about. */
    public String answeredBy(Ratification ratification) {
        return round.restatement(ratification.number()).answer().answeredByName();
    }

    public String ratifyAction(Ratification ratification) {
        return href() + "/restatements/" + ratification.number() + "/ratify";
    }

    public boolean waiting() {
        return newest() != null && !newest().answered();
    }

    /** The restatement that counts; null as long as none was sent. */
    public Restatement newest() {
        return round.newest().orElse(null);
    }

    public List<Restatement> earlier() {
        return round.restatements().stream()
                .limit(Math.max(0, round.restatements().size() - 1))
                .toList();
    }

    public List<Line> lines(Restatement sent) {
        return IntStream.range(0, sent.items().size())
                .mapToObj(i -> line(sent, i))
                .toList();
    }

    private Line line(Restatement sent, int index) {
        RestatedItem item = sent.items().get(index);
        Reply reply = sent.answered() ? sent.answer().to(item.id()) : null;
        boolean wished = item.extraWish() && reply != null && reply.agreed();
        return new Line(index, item, sent.currency(), reply, wished ? change(item) : null);
    }

    private String change(RestatedItem item) {
        String path = RevisionPaths.change(round.projectId(), item.id());
        return said == null ? path : said.after(path);
    }

    /** Remarks that the agency's draft gives no class. */
    public List<Remark> unclassed() {
        Set<String> taken = fields.stream()
                .flatMap(field -> List.of(field.remarks().split(",")).stream())
                .collect(Collectors.toSet());
        return round.remarks().stream()
                .filter(remark -> round.openRemarks().contains(remark.number()))
                .filter(remark -> !taken.contains(String.valueOf(remark.number())))
                .toList();
    }

    /** Sent along, so that a double click sends one restatement. */
    public String key() {
        String sent = form.value("key");
        return sent.isEmpty() ? Ids.next().toString() : sent;
    }

    public String action() {
        return href() + "/draft";
    }

    public String answerAction() {
        return href() + "/restatements/" + newest().number() + "/answer";
    }

    public String href() {
        return RevisionPaths.round(round.projectId(), round.result().id());
    }

    public String draftHref() {
        return Paths.draft(round.projectId(), round.result().id());
    }
}
