package org.parallax.spark;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Short reports of one war as JSON Lines, put together by chance from the same few words; one seed gives the same reports. */
final class Reports {

    private static final List<String> DOERS =
            List.of("Army troops", "Rebel fighters", "Border guards", "Masked gunmen", "Government jets");
    private static final List<String> DEEDS =
            List.of("shelled", "attacked", "seized", "entered", "fired on", "withdrew from", "surrounded");
    private static final List<String> PLACES =
            List.of("Azaz", "Idlib", "Homs", "Goma", "Izmir", "Donetsk", "Kirkuk", "Mosul");
    private static final List<String> TELLERS = List.of(
            "residents", "a spokesman", "the interior ministry", "state media", "an aid worker", "a rebel commander");
    private static final int OUTLETS = 50;
    private static final int DAYS = 28;

    private final Random random;
    private final int sentences;
    private int number;

    Reports(long seed, int sentences) {
        this.random = new Random(seed);
        this.sentences = sentences;
    }

    /** One more report, with the end of its line. */
    String next() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(sentence()).append(' ');
        }
        return String.format(
                Locale.ROOT,
                "{\"id\":\"r%d\",\"outlet\":\"Post %d\",\"published\":\"2024-05-%02d\",\"text\":\"%s\"}%n",
                number++,
                random.nextInt(OUTLETS),
                1 + random.nextInt(DAYS),
                text.toString().strip());
    }

    private String sentence() {
        String deed = any(DOERS) + " " + any(DEEDS) + " the town of " + any(PLACES);
        return random.nextInt(3) == 0
                ? deed + ", killing " + (2 + random.nextInt(30)) + " people, " + any(TELLERS) + " said."
                : deed + " overnight, but " + any(TELLERS) + " denied that anybody had been hurt.";
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
