package dev.klartext.dispute.review;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.entry.Actor;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultShownFixture;
import dev.klartext.dispute.result.WhoDecides;
import dev.klartext.dispute.services.ContractType;
import dev.klartext.dispute.services.OrderedDeliverable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The examples of what Clara says to the second version of the home page. */
public final class ReviewFixtures {

    private static final UUID GOAL = UUID.fromString("01938000-0000-7000-8000-000000000101");
    private static final UUID REMARK = UUID.fromString("01938000-0000-7000-8000-000000000102");
    private static final UUID REPLY = UUID.fromString("01938000-0000-7000-8000-000000000104");
    private static final UUID AGENCY_POINT = UUID.fromString("01938000-0000-7000-8000-000000000103");

    private static final Actor CLARA = new Actor(ResultShownFixture.CLARA, "Clara Krume", Side.CLIENT);

    private ReviewFixtures() {}

    public static ChangesRequested changesRequested() {
        List<Remark> remarks = List.of(new Remark(
                REMARK,
                1,
                "Samstag fehlt noch.",
                new Place(ResultShownFixture.shown().files().getFirst().sha256(), null, 80.0, 12.5, 15.0, 7.5, null),
                ResultShownFixture.CLARA,
                "Clara Krume",
                null));
        return review(DecisionKind.REQUEST_CHANGES, remarks, GoalAnswer.PARTLY).changesRequested("cne Studio");
    }

    public static RemarkReplied remarkReplied() {
        RemarkReply reply = new RemarkReply(
                REPLY,
                REMARK,
                "Der Samstag kommt unter die Öffnungszeiten.",
                ResultShownFixture.NADJA,
                "Nadja Weber",
                Side.AGENCY,
                Instant.parse("2026-11-23T08:20:00Z"));
        return new ReplyEntry(
                        ResultShownFixture.PROJECT, ResultShownFixture.result(), ResultShownFixture.TITLE, 1, reply)
                .replied();
    }

    public static ReviewApproved approved() {
        return review(DecisionKind.APPROVE, List.of(), GoalAnswer.YES).approved();
    }

    public static RatificationRequested ratificationRequested() {
        Judged judged = new Judged(
                ResultShownFixture.result().id(),
                0,
                ResultShownFixture.CLARA,
                "Clara Krume",
                Instant.parse("2026-11-23T07:58:00Z"));
        return late().requested(
                        judged,
                        new WhoDecides(
                                "Bäckerei Krume", List.of(new WhoDecides.Person(ResultShownFixture.JAN, "Jan Krume"))));
    }

    public static ReviewRatified ratified() {
        Grant jan = new Grant(
                null,
                "cne Studio",
                ResultShownFixture.PROJECT,
                ResultShownFixture.JAN,
                "jan",
                "Jan Krume",
                Side.CLIENT,
                false,
                true,
                true,
                true,
                false,
                1,
                9);
        return late().ratified(jan, Instant.parse("2026-11-24T09:12:00Z"));
    }

    public static ReviewDelegated delegated() {
        return delegatedReview().delegated();
    }

    public static DelegationRevoked delegationRevoked() {
        return delegatedReview()
                .revoked(
                        CLARA,
                        Instant.parse("2026-11-24T09:12:00Z"),
                        new WhoDecides(
                                "Bäckerei Krume",
                                List.of(new WhoDecides.Person(ResultShownFixture.CLARA, "Clara Krume"))),
                        UUID.fromString("01938000-0000-7000-8000-000000000106"));
    }

    private static DelegatedReview delegatedReview() {
        Result result = ResultShownFixture.result();
        Delegation delegation = new Delegation(
                UUID.fromString("01938000-0000-7000-8000-000000000104"),
                result.id(),
                ResultShownFixture.CLARA,
                "Clara Krume",
                UUID.fromString("01938000-0000-7000-8000-0000000000c4"),
                "Karl Kontakt",
                "Du kennst die Fotos besser als ich.",
                Instant.parse("2026-11-23T09:12:00Z"),
                1,
                2,
                UUID.fromString("01938000-0000-7000-8000-000000000105"),
                null);
        return new DelegatedReview(
                ResultShownFixture.PROJECT, result, ResultShownFixture.TITLE, delegation, result.dueOn());
    }

    public static PartHandedIn partHandedIn() {
        Result result = ResultShownFixture.result();
        return new HandedInEntry(
                        ResultShownFixture.PROJECT,
                        result,
                        ResultShownFixture.TITLE,
                        new WhoDecides(
                                "Bäckerei Krume",
                                List.of(new WhoDecides.Person(ResultShownFixture.CLARA, "Clara Krume"))),
                        "cne Studio",
                        result.dueOn())
                .handedIn(
                        new Actor(UUID.fromString("01938000-0000-7000-8000-0000000000c4"), "Karl Kontakt", Side.CLIENT),
                        Instant.parse("2026-11-23T09:40:00Z"));
    }

    private static LateApproval late() {
        Result result = ResultShownFixture.result();
        Ratification asked = new Ratification(
                result.id(),
                0,
                AGENCY_POINT,
                LocalDate.of(2026, 11, 30),
                Instant.parse("2026-11-23T07:57:00Z"),
                null,
                null);
        return new LateApproval(ResultShownFixture.PROJECT, result, ResultShownFixture.TITLE, asked);
    }

    private static Review review(DecisionKind kind, List<Remark> remarks, GoalAnswer answer) {
        Result result = ResultShownFixture.result();
        boolean rework = kind == DecisionKind.REQUEST_CHANGES;
        Decision decision = new Decision(
                kind,
                ResultShownFixture.CLARA,
                "Clara Krume",
                Instant.parse("2026-11-23T07:58:00Z"),
                result.manifestSha256(),
                1,
                2,
                rework ? AGENCY_POINT : null,
                rework ? LocalDate.of(2026, 11, 30) : null,
                null,
                null);
        return new Review(
                ResultShownFixture.PROJECT,
                result,
                new OrderedDeliverable(
                        ResultShownFixture.DELIVERABLE, ResultShownFixture.TITLE, ContractType.WORK, List.of(), 3),
                CLARA,
                decision,
                remarks,
                List.of(new GoalReached(GOAL, "Mehr Laufkundschaft am Nachmittag", answer)));
    }
}
