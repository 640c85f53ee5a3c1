package dev.klartext.dispute.selection;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.dispute.result.AgreedPictures;
import dev.klartext.dispute.result.DraftName;
import dev.klartext.dispute.result.Manifest;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultFile;
import dev.klartext.dispute.result.ResultShownFixture;
import dev.klartext.dispute.result.ShownFile;
import dev.klartext.dispute.review.Decision;
import dev.klartext.dispute.review.DecisionKind;
import dev.klartext.dispute.services.ContractType;
import dev.klartext.dispute.services.OrderedDeliverable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The example of "pictures chosen": Clara takes both pictures where one was agreed. */
public final class SelectionFixtures {

    private static final UUID WISH = UUID.fromString("01938000-0000-7000-8000-000000000120");

    private SelectionFixtures() {}

    public static PicturesChosen chosen() {
        List<ResultFile> files = List.of(file("Paar-001.jpg", "a"), file("Paar-002.jpg", "b"));
        List<ShownFile> chosen = files.stream().map(ResultFile::shown).toList();
        Decision decision = new Decision(
                DecisionKind.CHOOSE,
                ResultShownFixture.CLARA,
                "Clara Krume",
                Instant.parse("2026-11-23T07:58:00Z"),
                new Manifest(chosen, null).sha256(),
                1,
                2,
                null,
                null,
                null,
                null);
        Choice choice = new Choice(chosen, WISH);
        Selection selection = new Selection(
                ResultShownFixture.PROJECT,
                result(),
                new OrderedDeliverable(ResultShownFixture.DELIVERABLE, "Hochzeit", ContractType.SERVICE, List.of(), 0),
                files,
                List.of(),
                decision,
                choice);
        Grant clara = new Grant(
                ResultShownFixture.AGENCY,
                "cne Studio",
                ResultShownFixture.PROJECT,
                ResultShownFixture.CLARA,
                "clara",
                "Clara Krume",
                Side.CLIENT,
                false,
                true,
                true,
                true,
                false,
                1,
                2);
        return new ChoiceEvents(clara, selection, decision, choice).chosen();
    }

    private static Result result() {
        Result draft = ResultShownFixture.result();
        return new Result(
                draft.id(),
                draft.deliverableId(),
                1,
                draft.why(),
                null,
                draft.manifest(),
                draft.manifestSha256(),
                draft.shownBy(),
                draft.shownByName(),
                draft.shownAt(),
                draft.pointId(),
                draft.dueOn(),
                true,
                null,
                null,
                DraftName.SELECTION,
                new AgreedPictures(1, new BigDecimal("35.00")));
    }

    private static ResultFile file(String name, String digit) {
        return new ResultFile(null, name, digit.repeat(64), 2_400_000, "image/jpeg", null, null);
    }
}
