package dev.klartext.intake.brief;

import dev.klartext.chassis.frame.Form;
import dev.klartext.chassis.text.Text;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form of the draft as the page shows it: its fields and which rows to draw.
 *
 * @param usualRounds revision rounds that a new deliverable usually includes
 * @param hint something to say above the form, absent if there is nothing
 */
public record BriefEditor(
        Form form,
        List<Row> goals,
        List<Row> wishes,
        List<Row> deliverables,
        List<Row> supplies,
        List<Row> dates,
        int usualRounds,
        Text hint) {

    /** Fields of which one at least is filled in a row that exists; the others come with an empty row too. */
    private static final List<String> WRITTEN =
            List.of("id", "text", "title", "criteria", "netPrice", "reason", "alternative", "from", "dueOn", "on");

    private static final List<String> LISTS = List.of("goals", "wishes", "deliverables", "supplies", "dates");

    private static final int MAX_ROWS = 100;

    /** One row of a list; {@code fresh} if it is empty and waits to be written. */
    public record Row(String list, int index, boolean fresh) {

        public String place() {
            return list + "[" + index + "]";
        }

        public String field(String name) {
            return place() + "." + name;
        }

        /** Counted as people count. */
        public int number() {
            return index + 1;
        }
    }

    /**
     * Draws the rows that are filled, one empty goal and deliverable where there is none, and one more in the list to which
     * somebody adds.
     */
    public static BriefEditor of(Form form, String added, int usualRounds, Text hint) {
        return new BriefEditor(
                form,
                rows(form, "goals", added, true),
                rows(form, "wishes", added, false),
                rows(form, "deliverables", added, true),
                rows(form, "supplies", added, false),
                rows(form, "dates", added, false),
                usualRounds,
                hint);
    }

    /** Whether a button of this value adds a row. */
    public static boolean adds(String list) {
        return list != null && LISTS.contains(list);
    }

    private static List<Row> rows(Form form, String list, String added, boolean neverEmpty) {
        Predicate<Row> filled = row ->
                WRITTEN.stream().anyMatch(field -> !form.value(row.field(field)).isBlank());
        List<Row> rows = IntStream.range(0, MAX_ROWS)
                .mapToObj(index -> new Row(list, index, false))
                .takeWhile(filled)
                .toList();
        boolean oneMore = list.equals(added) || neverEmpty && rows.isEmpty();
        return oneMore
                ? Stream.concat(rows.stream(), Stream.of(new Row(list, rows.size(), true)))
                        .toList()
                : rows;
    }
}
