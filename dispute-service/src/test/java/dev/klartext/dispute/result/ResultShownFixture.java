package dev.klartext.dispute.result;

import dev.klartext.chassis.access.Grant;
import dev.klartext.chassis.access.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The example of "result shown": Nadja shows the second version of the home page. */
public final class ResultShownFixture {

    public static final UUID AGENCY = UUID.fromString("01938000-0000-7000-8000-0000000000a1");
    public static final UUID PROJECT = UUID.fromString("01938000-0000-7000-8000-0000000000b1");
    public static final UUID NADJA = UUID.fromString("01938000-0000-7000-8000-0000000000c1");
    public static final UUID JAN = UUID.fromString("01938000-0000-7000-8000-0000000000c3");
    public static final UUID CLARA = UUID.fromString("01938000-0000-7000-8000-0000000000c2");
    public static final UUID DELIVERABLE = UUID.fromString("01938000-0000-7000-8000-0000000000d1");
    public static final String TITLE = "Startseite";
    private static final UUID EARLIER_POINT = UUID.fromString("01938000-0000-7000-8000-0000000000e1");

    private static final ShownFile FILE = new ShownFile(
            "Startseite.png", "3f5b1b2d6a1f0c0e7c9f5d4a3b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c", 184_320, "image/png");

    private ResultShownFixture() {}

    public static ResultShown shown() {
        Result result = result();
        Grant nadja = new Grant(
                AGENCY,
                "cne Studio",
                PROJECT,
                NADJA,
                "nadja",
                "Nadja Weber",
                Side.AGENCY,
                true,
                false,
                false,
                false,
                false,
                1,
                3);
        WhoDecides clara = new WhoDecides("Bäckerei Krume", List.of(new WhoDecides.Person(CLARA, "Clara Krume")));
        return new ResultShown(
                PROJECT,
                result.id(),
                DELIVERABLE,
                TITLE,
                result.version(),
                result.name().text(),
                null,
                List.of(FILE),
                null,
                result.manifestSha256(),
                result.why(),
                new ShownEntry(nadja, result, TITLE, clara, List.of(EARLIER_POINT)).block());
    }

    /** The version that the examples are about. */
    public static Result result() {
        Manifest manifest = new Manifest(List.of(FILE), null);
        return new Result(
                UUID.fromString("01938000-0000-7000-8000-0000000000f1"),
                DELIVERABLE,
                2,
                "Öffnungszeiten stehen ganz oben, weil 7 von 10 Besuchern danach suchen.",
                null,
                manifest.canonical(),
                manifest.sha256(),
                NADJA,
                "Nadja Weber",
                Instant.parse("2026-11-20T08:40:00Z"),
                UUID.fromString("01938000-0000-7000-8000-0000000000e2"),
                LocalDate.of(2026, 11, 27),
                true,
                null,
                null,
                DraftName.DRAFT,
                null);
    }
}
