package dev.klartext.intake.brief;

import dev.klartext.chassis.text.SaidDay;
import dev.klartext.chassis.text.Text;
import dev.klartext.intake.brief.ItemDifference.Kind;
import dev.klartext.intake.wish.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares two briefs: items are the same if they have the same id, or where there is none the same words. */
final class CompareBriefs {

    /** An item with what can be read about it. */
    private record Item(UUID id, String name, List<Fact> facts) {

        Object key() {
            return id == null ? name : id;
        }

        List<Text> all(BriefField field) {
            return facts.stream()
                    .filter(fact -> fact.field() == field)
                    .map(Fact::value)
                    .toList();
        }
    }

    private record Fact(BriefField field, Text value) {

        /** Absent for an absent value. */
        static <V> Fact of(BriefField field, V value, Function<V, Text> read) {
            return value == null ? null : new Fact(field, read.apply(value));
        }
    }

    private CompareBriefs() {}

    static List<ItemDifference> items(Brief before, Brief after) {
        return Arrays.stream(BriefPart.values())
                .flatMap(part -> compare(part, read(part, before), read(part, after)))
                .toList();
    }

    private static Stream<ItemDifference> compare(BriefPart part, List<Item> before, List<Item> after) {
        Map<Object, Item> old = byKey(before);
        Map<Object, Item> now = byKey(after);
        List<ItemDifference> found = new ArrayList<>();
        now.forEach((key, item) -> {
            Item earlier = old.get(key);
            if (earlier == null) {
                found.add(of(part, Kind.ADDED, item, details(null, item)));
            } else if (!earlier.facts().equals(item.facts())) {
                found.add(of(part, Kind.CHANGED, item, details(earlier, item)));
            }
        });
        old.forEach((key, item) -> {
            if (!now.containsKey(key)) {
                found.add(of(part, Kind.REMOVED, item, details(item, null)));
            }
        });
        // The same criteria in another order are no difference.
        return found.stream()
                .filter(item -> item.kind() != Kind.CHANGED || !item.details().isEmpty());
    }

    private static ItemDifference of(BriefPart part, Kind kind, Item item, List<DetailDifference> details) {
        return new ItemDifference(part, kind, item.id(), item.name(), details);
    }

    /** What is different; of an item that came or went, everything but its words, which are its name. */
    private static List<DetailDifference> details(Item before, Item after) {
        return Arrays.stream(BriefField.values())
                .filter(field -> before != null && after != null || field != BriefField.WORDS)
                .flatMap(field -> details(
                        field,
                        before == null ? List.of() : before.all(field),
                        after == null ? List.of() : after.all(field)))
                .toList();
    }

    private static Stream<DetailDifference> details(BriefField field, List<Text> before, List<Text> after) {
        List<Text> gone =
                before.stream().filter(value -> !after.contains(value)).toList();
        List<Text> come =
                after.stream().filter(value -> !before.contains(value)).toList();
        if (field == BriefField.CRITERION) {
            return Stream.concat(
                    gone.stream().map(value -> new DetailDifference(field, value, null)),
                    come.stream().map(value -> new DetailDifference(field, null, value)));
        }
        return gone.isEmpty() && come.isEmpty()
                ? Stream.empty()
                : Stream.of(new DetailDifference(field, first(gone), first(come)));
    }

    private static Text first(List<Text> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private static Map<Object, Item> byKey(List<Item> items) {
        Map<Object, Item> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.putIfAbsent(item.key(), item));
        return byKey;
    }

    private static List<Item> read(BriefPart part, Brief brief) {
        return switch (part) {
            case GOALS ->
                brief.goals().stream().map(goal -> item(goal.id(), goal.text())).toList();
            case DELIVERABLES ->
                brief.deliverables().stream().map(CompareBriefs::deliverable).toList();
            case WISHES -> brief.wishes().stream().map(CompareBriefs::wish).toList();
            case SUPPLIES ->
                brief.supplies().stream()
                        .map(supply -> item(
                                supply.id(),
                                supply.text(),
                                Fact.of(BriefField.SUPPLIED_BY, supply.from(), Text::same),
                                Fact.of(BriefField.DAY, supply.dueOn(), SaidDay::of)))
                        .toList();
            case DATES ->
                brief.dates().stream()
                        .map(date -> item(date.id(), date.text(), Fact.of(BriefField.DAY, date.on(), SaidDay::of)))
                        .toList();
            case EXCLUSIONS ->
                brief.exclusions().stream().map(words -> item(null, words)).toList();
            case VAT -> List.of(item(null, null, Fact.of(BriefField.VAT_RATE, brief.vatRate(), Readable::percent)));
        };
    }

    private static Item deliverable(Deliverable each) {
        Stream<Fact> facts = Stream.of(
                Fact.of(BriefField.NET_PRICE, each.netPrice(), Readable::money),
                Fact.of(BriefField.CONTRACT_TYPE, each.contractType(), Readable::contractType),
                Fact.of(BriefField.INCLUDED_ROUNDS, each.includedRounds(), rounds -> Text.same(rounds.toString())),
                Fact.of(BriefField.FURTHER_ROUND, each.furtherRoundPrice(), Readable::money));
        Stream<Fact> criteria = each.criteria().stream().map(words -> new Fact(BriefField.CRITERION, Text.same(words)));
        return item(each.id(), each.title(), Stream.concat(facts, criteria).toArray(Fact[]::new));
    }

    private static Item wish(Wish wish) {
        return item(
                wish.id(),
                wish.text(),
                Fact.of(BriefField.ANSWER, wish.answer(), Readable::answer),
                Fact.of(BriefField.REASON, wish.reason(), Text::same),
                Fact.of(BriefField.ALTERNATIVE, wish.alternative(), Text::same));
    }

    private static Item item(UUID id, String words, Fact... facts) {
        Stream<Fact> all = Stream.concat(Stream.of(Fact.of(BriefField.WORDS, words, Text::same)), Arrays.stream(facts));
        return new Item(id, words, all.filter(Objects::nonNull).toList());
    }
}
