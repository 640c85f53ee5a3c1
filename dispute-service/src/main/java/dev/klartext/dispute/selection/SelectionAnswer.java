package dev.klartext.dispute.selection;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.klartext.dispute.result.ShownFile;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A picture selection as the API answers it to one reader.
 *
 * @param agreed how many are to be chosen
 * @param furtherNet what each further one costs, net in euros; absent if no price was named
 * @param marked how many the reader marked
 * @param choice absent as long as nobody has chosen
 */
public record SelectionAnswer(
        UUID resultId,
        int agreed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal furtherNet,
        int marked,
        List<Picture> pictures,
        Chosen choice) {

    /** @param markedBy names of the others who marked it; for who decides */
    public record Picture(
            String name, String sha256, long size, String mediaType, boolean marked, List<String> markedBy) {}

    /**
     * The selection as it was sent.
     *
     * @param manifestSha256 of the RFC 8785 manifest of its files
     * @param further how many more than agreed
     */
    public record Chosen(
            List<ShownFile> files, String manifestSha256, int further, String chosenBy, Instant chosenAt) {}

    static SelectionAnswer of(SelectionView view) {
        return new SelectionAnswer(
                view.result().id(),
                view.agreed(),
                view.result().pictures().furtherNet(),
                view.selection().markedBy(view.reader().personId()).size(),
                view.cards().stream().map(SelectionAnswer::picture).toList(),
                view.chosen() ? chosen(view) : null);
    }

    private static Picture picture(Card card) {
        ShownFile file = card.file().shown();
        return new Picture(file.name(), file.sha256(), file.size(), file.mediaType(), card.marked(), card.markedBy());
    }

    private static Chosen chosen(SelectionView view) {
        Selection selection = view.selection();
        return new Chosen(
                selection.choice().files(),
                selection.decision().manifestSha256(),
                view.further().count(),
                selection.decision().decidedByName(),
                selection.decision().decidedAt());
    }
}
