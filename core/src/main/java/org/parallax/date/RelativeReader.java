package org.parallax.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads expressions that count from another time: "two days earlier", "last week", "the following morning". Thread-safe. */
final class RelativeReader {

    /** "Two days ago", "a week later". */
    Reading counted(Phrase phrase, Anchors anchors) {
        Quantity quantity = Quantity.of(phrase);
        boolean fromNow = phrase.has('g');
        boolean back = fromNow || phrase.has('e') || phrase.value('m').equals("START");
        LocalDate base = fromNow ? anchors.now() : anchors.then();
        boolean ofSomething = (phrase.has('e') || phrase.has('L'))
                && !phrase.after().isEmpty()
                && Character.isLetter(phrase.after().charAt(0));
        if (!quantity.known() && !ofSomething) {
            return Reading.open("DATE", back ? "PAST_REF" : "FUTURE_REF", "not told how many");
        }
        if (base == null || quantity.clock() || ofSomething) {
            return Reading.open(
                    "DURATION",
                    quantity.value(),
                    base == null ? "nothing to count from" : "counted from something that is not dated here");
        }
        Period period = shifted(base, quantity.unit(), back ? -quantity.number() : quantity.number(), anchors);
        return Reading.of(period, fromNow ? anchors.nowName() : anchors.thenName());
    }

    private static Period shifted(LocalDate base, String unit, int number, Anchors anchors) {
        return switch (unit) {
            case "D" -> Period.day(base.plusDays(number));
            case "W" -> anchors.narrative() ? Period.day(base.plusWeeks(number)) : Period.week(base.plusWeeks(number));
            case "FN" -> Period.week(base.plusWeeks(2L * number));
            case "M" -> month(base.plusMonths(number));
            case "Y" -> Period.year(base.getYear() + number);
            case "DE" -> Period.decade(Math.floorDiv(base.getYear() + number * 10, 10));
            case "CE" -> Period.century((base.getYear() + number * 100 - 1) / 100 + 1);
            default -> Period.day(base.plusDays(number));
        };
    }

    /** "Last week", "this morning", "the following day", "next Monday", "that summer". */
    Reading deictic(Phrase phrase, Anchors anchors) {
        String way = way(phrase);
        if (phrase.first('U').map(unit -> unit.text().endsWith("s")).orElse(false)) {
            boolean toCome = way.equals("NEXT") || way.equals("FOLLOWING");
            return Reading.open("DATE", toCome ? "FUTURE_REF" : "PAST_REF", "not told how many");
        }
        boolean small = phrase.value('U').equals("D") || phrase.has('P');
        boolean fromText = way.equals("PREVIOUS")
                || way.equals("FOLLOWING")
                || way.equals("SAME")
                || (way.equals("NEXT") && small);
        LocalDate base = fromText ? anchors.then() : anchors.now();
        if (base == null) {
            return Reading.open(
                    phrase.has('P') ? "TIME" : "DATE", unanchored(phrase), "no publication date to count from");
        }
        int step = way.equals("LAST") || way.equals("PREVIOUS")
                ? -1
                : way.equals("NEXT") || way.equals("FOLLOWING") ? 1 : 0;
        return Reading.of(stepped(phrase, base, step), fromText ? anchors.thenName() : anchors.nowName());
    }

    /** Of two words that point, the one next to the unit counts: "the week following last month". */
    private static String way(Phrase phrase) {
        return phrase.words().stream()
                .filter(word -> word.type() == 'l')
                .reduce((first, second) -> second)
                .map(Lexeme::value)
                .orElse("");
    }

    private static String unanchored(Phrase phrase) {
        if (phrase.has('W')) {
            return "XXXX-WXX-" + phrase.value('W');
        }
        if (phrase.has('P')) {
            return "XXXX-XX-XXT" + phrase.value('P');
        }
        if (phrase.has('S')) {
            return "XXXX-" + phrase.value('S');
        }
        return switch (phrase.value('U')) {
            case "D" -> "XXXX-XX-XX";
            case "W" -> "XXXX-WXX";
            case "M" -> "XXXX-XX";
            default -> "XXXX";
        };
    }

    private static Period stepped(Phrase phrase, LocalDate base, int step) {
        if (phrase.has('W')) {
            return Period.day(weekday(base, Integer.parseInt(phrase.value('W')), step));
        }
        if (phrase.has('P')) {
            return Period.day(base.plusDays(phrase.has('U') ? 0 : step))
                    .part(phrase.value('P'), phrase.value('m').equals("START"));
        }
        if (phrase.has('G')) {
            return Period.weekend(base.plusWeeks(step));
        }
        if (phrase.has('S')) {
            return season(phrase.value('S'), base, step);
        }
        if (phrase.has('M')) {
            return namedMonth(Integer.parseInt(phrase.value('M')), base, step);
        }
        if (phrase.has('Q')) {
            LocalDate inside = base.plusMonths(3L * step);
            return Period.quarter(inside.getYear(), (inside.getMonthValue() + 2) / 3);
        }
        return unit(phrase.value('U'), base, step);
    }

    private static Period unit(String unit, LocalDate base, int step) {
        return switch (unit) {
            case "D" -> Period.day(base.plusDays(step));
            case "W" -> Period.week(base.plusWeeks(step));
            case "M" -> month(base.plusMonths(step));
            case "DE" -> Period.decade(Math.floorDiv(base.getYear(), 10) + step);
            case "CE" -> Period.century((base.getYear() - 1) / 100 + 1 + step);
            default -> Period.year(base.getYear() + step);
        };
    }

    private static LocalDate weekday(LocalDate base, int weekday, int step) {
        int back = Math.floorMod(base.getDayOfWeek().getValue() - weekday, 7);
        if (step < 0) {
            return base.minusDays(back == 0 ? 7 : back);
        }
        return step > 0 || back > 0 ? base.plusDays(7 - back) : base;
    }

    private static Period season(String code, LocalDate base, int step) {
        Period same = Period.season(base.getYear(), code);
        if (step < 0) {
            return base.isAfter(same.end().toLocalDate()) ? same : Period.season(base.getYear() - 1, code);
        }
        return step > 0 && !base.isBefore(same.start().toLocalDate()) ? Period.season(base.getYear() + 1, code) : same;
    }

    private static Period namedMonth(int month, LocalDate base, int step) {
        if (step < 0) {
            return Period.month(month < base.getMonthValue() ? base.getYear() : base.getYear() - 1, month);
        }
        return Period.month(step > 0 && month <= base.getMonthValue() ? base.getYear() + 1 : base.getYear(), month);
    }

    private static Period month(LocalDate inside) {
        return Period.month(inside.getYear(), inside.getMonthValue());
    }

    /** "The weekend": the last one begun, whatever older day the text spoke of before. */
    Reading weekend(Phrase phrase, Anchors anchors) {
        LocalDate base = anchors.now();
        if (base == null) {
            return Reading.open("DATE", "XXXX-WXX-WE", "no publication date to count from");
        }
        LocalDate inside = base.getDayOfWeek().getValue() >= 6 ? base : base.minusWeeks(1);
        return Reading.of(Period.weekend(inside), anchors.nowName());
    }

    /** "The end of the month": the unit that the text or the publication is in. */
    Reading within(Phrase phrase, Anchors anchors) {
        LocalDate base = anchors.then();
        return base == null
                ? Reading.open("DATE", unanchored(phrase), "nothing tells which")
                : Reading.of(unit(phrase.value('U'), base, 0), anchors.thenName());
    }

    /** The stretch up to now or from now that "the past two months" names, or null if there is no now. */
    static @Nullable Period stretch(Quantity quantity, boolean back, @Nullable LocalDate now) {
        if (now == null || !quantity.known() || quantity.clock()) {
            return null;
        }
        int number = back ? -quantity.number() : quantity.number();
        LocalDate other = switch (quantity.unit()) {
            case "D" -> now.plusDays(number);
            case "W" -> now.plusWeeks(number);
            case "M" -> now.plusMonths(number);
            case "Y" -> now.plusYears(number);
            default -> null;
        };
        if (other == null) {
            return null;
        }
        LocalDate first = back ? other : now;
        LocalDate last = back ? now : other;
        return Period.between(first, last, quantity.value(), "day", Period.valueOf(first) + "/" + Period.valueOf(last));
    }
}
