package dev.klartext.chassis.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.klartext.chassis.problem.Problems;
import dev.klartext.chassis.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table as people save it from a spreadsheet: the first line names the columns, which are parted by semicolon, comma or
 * tabulator; text is UTF-8 or, from an older Excel, Windows-1252.
 *
 * @param columns names in lower case, in the order of the file
 */
public record CsvTable(List<String> columns, List<Line> lines) {

    private static final Charset OLD_EXCEL = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /**
     * One line of the table.
     *
     * @param number as a spreadsheet counts: the line with the names is 1
     * @param cells by column; empty text where the line says nothing
     */
    public record Line(int number, Map<String, String> cells) {

        /** The first of these columns that the table has; the same column has a name in each language. */
        public String cell(String... names) {
            return Arrays.stream(names)
                    .map(name -> cells.getOrDefault(name, ""))
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Reads the bytes of a file; lines without any text are passed over. */
    public static CsvTable read(byte[] file, int maxLines) {
        List<String[]> rows = rows(text(file), maxLines);
        if (rows.isEmpty()) {
            throw Problems.INVALID.because(Text.of("Die Datei ist leer.", "The file is empty."));
        }
        List<String> columns = Stream.of(rows.getFirst())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            Line line = line(i + 1, columns, rows.get(i));
            if (line.cells().values().stream().anyMatch(value -> !value.isEmpty())) {
                lines.add(line);
            }
        }
        return new CsvTable(columns, List.copyOf(lines));
    }

    public boolean has(String... names) {
        return Arrays.stream(names).anyMatch(columns::contains);
    }

    private static Line line(int number, List<String> columns, String[] row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.length); i++) {
            cells.put(columns.get(i), row[i] == null ? "" : row[i].strip());
        }
        return new Line(number, cells);
    }

    private static List<String[]> rows(String text, int maxLines) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        ObjectReader reader =
                new CsvMapper().readerFor(String[].class).with(schema).with(CsvParser.Feature.WRAP_AS_ARRAY);
        List<String[]> rows = new ArrayList<>();
        try (MappingIterator<String[]> found = reader.readValues(text)) {
            while (found.hasNextValue()) {
                rows.add(found.nextValue());
                if (rows.size() > maxLines + 1) {
                    throw Problems.TOO_LARGE.because(Text.of(
                            "Höchstens %d Zeilen auf einmal.".formatted(maxLines),
                            "At most %d lines at once.".formatted(maxLines)));
                }
            }
        } catch (JsonProcessingException e) {
            int at = rows.size() + 1;
            throw Problems.INVALID.because(Text.of(
                    "Zeile %d ist nicht zu lesen; vielleicht fehlt ein Anführungszeichen.".formatted(at),
                    "Line %d can't be read; perhaps a quotation mark is missing.".formatted(at)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The separator that stands most often in the first line. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElseThrow();
    }

    private static long count(String line, char separator) {
        return line.chars().filter(each -> each == separator).count();
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, OLD_EXCEL);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
