package org.parallax.date;

import java.util.List;

/** A number with its unit: "two days", "several months", "twenty-four hours". */
record Quantity(String count, String unit, boolean clock) {

    static Quantity of(Phrase phrase) {
        List<Lexeme> words = phrase.words();
        int sum = 0;
        boolean vague = false;
        for (Lexeme word : words) {
            if (word.type() == 'w' || word.type() == 'd' || word.type() == 'n') {
                sum = joined(sum, word);
            } else if (word.type() == 'v' && word.text().equalsIgnoreCase("couple")) {
                sum = 2;
            } else if (word.type() == 'v') {
                vague = true;
            }
        }
        if (sum == 0 && phrase.has('q')) {
            sum = 1;
        }
        String unit =
                phrase.first('U').or(() -> phrase.first('T')).map(Lexeme::value).orElse("D");
        boolean clock = !phrase.has('U') && phrase.has('T');
        return new Quantity(vague || sum == 0 ? "X" : String.valueOf(sum), unit, clock);
    }

    /** "Twenty" and "four" add up, "two" and "hundred" multiply. */
    private static int joined(int sum, Lexeme word) {
        boolean multiplies = word.value().equals("100") || (word.value().equals("12") && sum > 0);
        return multiplies ? Math.max(1, sum) * word.number() : sum + word.number();
    }

    boolean known() {
        return !count.equals("X");
    }

    int number() {
        return Integer.parseInt(count);
    }

    /** As an ISO 8601 duration with the X of TIMEX3 for an unknown number. */
    String value() {
        return switch (unit) {
            case "DE" -> known() ? "P" + number() * 10 + "Y" : "PXDE";
            case "CE" -> known() ? "P" + number() * 100 + "Y" : "PXCE";
            case "ML" -> known() ? "P" + number() * 1000 + "Y" : "PXML";
            case "FN" -> known() ? "P" + number() * 2 + "W" : "PXW";
            case "WE" -> "P" + count + "WE";
            default -> (clock ? "PT" : "P") + count + unit;
        };
    }
}
