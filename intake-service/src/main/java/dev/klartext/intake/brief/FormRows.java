package dev.klartext.intake.brief;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The repeated rows of a form, in fields named like their place in the JSON: {@code goals[0].text}. Rows in which nothing was
 * written are no rows.
 */
public final class FormRows {

    private static final Pattern FIELD = Pattern.compile("([a-z]+)\\[(\\d{1,3})]\\.([A-Za-z]+)");

    /** Fields that a new row brings along: alone they say nothing. */
    private static final List<String> GIVEN = List.of("id", "contractType", "includedRounds", "answer");

    private FormRows() {}

    /** The same form with the rows numbered from 0, without empty ones and without the one that is to be removed. */
    public static MultivaluedMap<String, String> tidy(MultivaluedMap<String, String> typed, String removed) {
        MultivaluedMap<String, String> tidy = new MultivaluedHashMap<>();
        typed.forEach((field, values) -> {
            if (!FIELD.matcher(field).matches()) {
                tidy.put(field, values);
            }
        });
        for (String list : lists(typed)) {
            int next = 0;
            for (int row : rows(typed, list)) {
                String place = list + "[" + row + "]";
                if (!place.equals(removed) && saysSomething(typed, place)) {
                    move(typed, place, tidy, list + "[" + next++ + "]");
                }
            }
        }
        return tidy;
    }

    /** How many rows a list has in a tidy form. */
    static int count(MultivaluedMap<String, String> tidy, String list) {
        return rows(tidy, list).size();
    }

    private static TreeSet<String> lists(MultivaluedMap<String, String> typed) {
        TreeSet<String> lists = new TreeSet<>();
        matching(typed, (list, row) -> lists.add(list));
        return lists;
    }

    private static TreeSet<Integer> rows(MultivaluedMap<String, String> typed, String wanted) {
        TreeSet<Integer> rows = new TreeSet<>();
        matching(typed, (list, row) -> {
            if (list.equals(wanted)) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static void matching(MultivaluedMap<String, String> typed, BiConsumer<String, Integer> found) {
        for (String field : typed.keySet()) {
            Matcher parts = FIELD.matcher(field);
            if (parts.matches()) {
                found.accept(parts.group(1), Integer.valueOf(parts.group(2)));
            }
        }
    }

    private static boolean saysSomething(MultivaluedMap<String, String> typed, String place) {
        return typed.entrySet().stream()
                .filter(field -> field.getKey().startsWith(place + "."))
                .filter(field -> !GIVEN.contains(field.getKey().substring(place.length() + 1)))
                .map(Map.Entry::getValue)
                .flatMap(List::stream)
                .anyMatch(value -> !value.isBlank());
    }

    private static void move(
            MultivaluedMap<String, String> from, String place, MultivaluedMap<String, String> to, String newPlace) {
        from.forEach((field, values) -> {
            if (field.startsWith(place + ".")) {
                to.put(newPlace + field.substring(place.length()), values);
            }
        });
    }
}
