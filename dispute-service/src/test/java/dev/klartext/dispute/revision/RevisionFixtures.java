package dev.klartext.dispute.revision;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import dev.klartext.chassis.outbox.DomainEvent;
import dev.klartext.dispute.result.Result;
import dev.klartext.dispute.result.ResultShownFixture;
import dev.klartext.dispute.result.WhoDecides;
import dev.klartext.dispute.review.Decision;
import dev.klartext.dispute.review.DecisionKind;
import dev.klartext.dispute.review.Place;
import dev.klartext.dispute.review.Remark;
import dev.klartext.dispute.services.ContractType;
import dev.klartext.dispute.services.OrderedDeliverable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The examples of a round on the home page: Nadja restates what Clara wished, Clara answers. */
public final class RevisionFixtures {

    static final UUID WISH = UUID.fromString("01938000-0000-7000-8000-000000000201");
    static final UUID MENDED = UUID.fromString("01938000-0000-7000-8000-000000000202");
    private static final UUID CLIENT_POINT = UUID.fromString("01938000-0000-7000-8000-000000000203");
    private static final UUID AGENCY_POINT = UUID.fromString("01938000-0000-7000-8000-000000000204");
    private static final UUID REWORK_POINT = UUID.fromString("01938000-0000-7000-8000-000000000103");
    private static final Instant SENT = Instant.parse("2026-11-23T09:10:00Z");
    private static final Instant ANSWERED = Instant.parse("2026-11-23T15:20:00Z");
    private static final Grant NADJA = grant(ResultShownFixture.NADJA, "Nadja Weber", Side.AGENCY);
    private static final Grant CLARA = grant(ResultShownFixture.CLARA, "Clara Krume", Side.CLIENT);

    static final RestatedItem VIDEO = new RestatedItem(
            WISH,
            List.of(2, 3),
            RemarkClass.EXTRA_WISH,
            "Ein kurzes Video statt des Fotos",
            new BigDecimal("420.00"),
            4,
            "Wir drehen es bei Ihnen in der Backstube.",
            null);
    static final RestatedItem SATURDAY = new RestatedItem(
            MENDED, List.of(1), RemarkClass.MEND, "Der Samstag steht bei den Öffnungszeiten", null, null, null, null);

    private RevisionFixtures() {}

    public static Stream<DomainEvent> events() {
        RevisionEntries nadja = new RevisionEntries(NADJA, round());
        RevisionEntries clara = new RevisionEntries(CLARA, round());
        Restatement agreed = sent().answeredBy(answer(Consent.AGREE));
        return Stream.of(
                nadja.restated(
                        sent(),
                        new WhoDecides(
                                "Bäckerei Krume",
                                List.of(new WhoDecides.Person(ResultShownFixture.CLARA, "Clara Krume")))),
                clara.agreed(agreed),
                clara.extraWish(agreed, VIDEO),
                clara.objected(sent().answeredBy(answer(Consent.OBJECT))));
    }

    static Round round(Restatement... restatements) {
        Result result = ResultShownFixture.result();
        Decision decision = new Decision(
                DecisionKind.REQUEST_CHANGES,
                ResultShownFixture.CLARA,
                "Clara Krume",
                Instant.parse("2026-11-23T07:58:00Z"),
                result.manifestSha256(),
                1,
                2,
                REWORK_POINT,
                LocalDate.of(2026, 11, 30),
                null,
                null);
        return new Round(
                ResultShownFixture.PROJECT,
                result,
                new OrderedDeliverable(
                        ResultShownFixture.DELIVERABLE, ResultShownFixture.TITLE, ContractType.WORK, List.of(), 3),
                decision,
                List.of(
                        remark(1, "Samstag fehlt noch."),
                        remark(2, "Könnte das ein Video sein?"),
                        remark(3, "Lieber bewegte Bilder.")),
                List.of(restatements));
    }

    static Restatement sent() {
        return new Restatement(
                1,
                "Ihnen ist wichtig, dass man sofort sieht, wann Sie offen haben, und dass es nach Backstube aussieht.",
                List.of(SATURDAY, VIDEO),
                Restatement.EURO,
                ResultShownFixture.NADJA,
                "Nadja Weber",
                SENT,
                CLIENT_POINT,
                LocalDate.of(2026, 11, 30),
                null);
    }

    /** Clara's answer: yes to all but the video, to which it is the one given. */
    static Answer answer(Consent toVideo) {
        boolean agreed = toVideo == Consent.AGREE;
        return new Answer(
                ResultShownFixture.CLARA,
                "Clara Krume",
                ANSWERED,
                true,
                null,
                List.of(
                        new Reply(MENDED, Consent.AGREE, null),
                        new Reply(WISH, toVideo, agreed ? null : "Ein zweites Foto reicht uns.")),
                1,
                2,
                agreed ? null : AGENCY_POINT,
                agreed ? null : LocalDate.of(2026, 11, 30));
    }

    static Remark remark(int number, String text) {
        return new Remark(
                UUID.fromString("01938000-0000-7000-8000-00000000021" + number),
                number,
                text,
                Place.WHOLE,
                ResultShownFixture.CLARA,
                "Clara Krume",
                null);
    }

    private static Grant grant(UUID person, String name, Side side) {
        return new Grant(
                ResultShownFixture.AGENCY,
                "cne Studio",
                ResultShownFixture.PROJECT,
                person,
                name,
                name,
                side,
                false,
                side == Side.CLIENT,
                side == Side.CLIENT,
                side == Side.CLIENT,
                false,
                1,
                2);
    }
}
