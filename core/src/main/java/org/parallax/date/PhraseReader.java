package org.parallax.date;

/** Reads what a phrase means, by the pattern that found it. Thread-safe. */
final class PhraseReader {

    private final CalendarReader calendar = new CalendarReader();
    private final RelativeReader relative = new RelativeReader();

    Reading read(Phrase phrase, Anchors anchors) {
        return switch (phrase.rule()) {
            case "clock-day", "day-clock", "day", "number-part", "part" -> calendar.calendar(phrase, anchors);
            case "year", "bc-year" -> calendar.year(phrase);
            case "season" ->
                phrase.has('l') && !phrase.has('U')
                        ? relative.deictic(phrase, anchors)
                        : calendar.season(phrase, anchors);
            case "decade" -> calendar.decade(phrase);
            case "century" -> calendar.century(phrase);
            case "quarter", "year-quarter" -> calendar.quarter(phrase, anchors);
            case "deictic", "deictic-part" -> relative.deictic(phrase, anchors);
            case "mod-unit" -> relative.within(phrase, anchors);
            case "weekend" -> relative.weekend(phrase, anchors);
            case "month-of-year" -> calendar.monthOfYear(phrase, anchors);
            case "ago" -> relative.counted(phrase, anchors);
            case "past", "past-bare" -> stretch(phrase, anchors);
            case "every" -> every(phrase);
            case "per" -> Reading.open("SET", phrase.value('A'), "it recurs");
            case "recent-units" ->
                Reading.open(
                        "DATE",
                        phrase.value('N').equals("FUTURE_REF") ? "FUTURE_REF" : "PX" + phrase.value('U'),
                        "not told how many");
            case "reference" -> Reading.open("DATE", phrase.value('N'), "no date is told");
            default -> Reading.open("DURATION", Quantity.of(phrase).value(), "a length of time");
        };
    }

    private static Reading stretch(Phrase phrase, Anchors anchors) {
        Quantity quantity = Quantity.of(phrase);
        boolean back = !phrase.value('l').equals("NEXT") && !phrase.value('l').equals("FOLLOWING");
        Period period = RelativeReader.stretch(quantity, back, anchors.now());
        return new Reading(
                "DURATION", quantity.value(), period, period == null ? "a length of time" : anchors.nowName());
    }

    private static Reading every(Phrase phrase) {
        if (phrase.has('W')) {
            return Reading.open("SET", "XXXX-WXX-" + phrase.value('W'), "it recurs");
        }
        if (phrase.has('U') || phrase.has('T')) {
            Quantity quantity = Quantity.of(phrase);
            return Reading.open(
                    "SET",
                    quantity.known() ? quantity.value() : quantity.value().replace("X", "1"),
                    "it recurs");
        }
        return Reading.open("SET", phrase.has('P') ? "XXXX-XX-XXT" + phrase.value('P') : "P1Y", "it recurs");
    }
}
