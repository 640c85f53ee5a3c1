package dev.klartext.intake.payment;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.klartext.chassis.problem.Violations;
import dev.klartext.chassis.text.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a payment plan as bookkeeping programs write it: the first line names the columns in German or English, cells are
 * parted by semicolon, comma or tab.
 */
final class InstalmentCsv {

    private static final int MAX_LINES = 500;
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    private InstalmentCsv() {}

    /** What a column says; known by any of its names. */
    enum Column {
        LABEL("bezeichnung", "rate", "label"),
        NET_AMOUNT("netto", "nettobetrag", "betrag", "netamount", "net"),
        DUE_ON("fällig", "fällig am", "dueon", "due"),
        INVOICE_NUMBER("rechnung", "rechnungsnummer", "invoicenumber", "invoice"),
        PAID_ON("bezahlt", "bezahlt am", "paidon", "paid");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }

        private static Optional<Column> named(String cell) {
            String name = cell.strip().toLowerCase(Locale.GERMAN);
            return Arrays.stream(values())
                    .filter(column -> column.names.contains(name))
                    .findFirst();
        }
    }

    /**
     * A line with its cells; what is empty is not in it.
     *
     * @param number as a text editor counts
     */
    record Line(int number, Map<Column, String> cells) {

        String cell(Column column) {
            return cells.get(column);
        }
    }

    /** UTF-8, or what Excel writes instead. */
    static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    static List<Line> read(String csv) {
        List<Line> lines = new ArrayList<>();
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(csv));
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).with(schema).readValues(csv)) {
            List<Optional<Column>> header = rows.hasNextValue() ? header(rows.nextValue()) : List.of();
            refuse(header.stream().noneMatch(Optional::isPresent), columnsExpected());
            int number = 2;
            while (rows.hasNextValue()) {
                String[] row = rows.nextValue();
                Map<Column, String> cells = cells(header, row);
                if (!cells.isEmpty()) {
                    lines.add(new Line(number, cells));
                }
                number += 1 + breaks(row);
                refuse(
                        lines.size() > MAX_LINES,
                        Text.of("Höchstens " + MAX_LINES + " Zeilen.", "At most " + MAX_LINES + " lines."));
            }
        } catch (IOException e) {
            refuse(true, Text.of("Das lässt sich nicht als CSV lesen.", "This can't be read as CSV."));
        }
        return lines;
    }

    private static List<Optional<Column>> header(String[] cells) {
        return Arrays.stream(cells).map(Column::named).toList();
    }

    private static Map<Column, String> cells(List<Optional<Column>> header, String[] row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < Math.min(header.size(), row.length); i++) {
            if (header.get(i).isPresent() && !row[i].isBlank()) {
                cells.put(header.get(i).get(), row[i].strip());
            }
        }
        return cells;
    }

    /** Cells in quotes may go over several lines. */
    private static int breaks(String[] row) {
        return (int) Arrays.stream(row)
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }

    private static char separator(String csv) {
        String first = csv.lines().findFirst().orElse("");
        return List.of(';', ',', '\t').stream()
                .max(Comparator.comparing(
                        each -> first.chars().filter(c -> c == each).count()))
                .orElseThrow();
    }

    private static void refuse(boolean wrong, Text why) {
        new Violations().check(!wrong, "file", why).throwIfAny();
    }

    private static Text columnsExpected() {
        return Text.of(
                "Die erste Zeile nennt die Spalten: Bezeichnung; Netto; Fällig; Rechnung; Bezahlt.",
                "The first line names the columns: label; net; due; invoice; paid.");
    }
}
