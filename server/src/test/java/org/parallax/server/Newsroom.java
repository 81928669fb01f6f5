package org.parallax.server;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parallax.model.Edition;
import org.parallax.read.Input;

/**
 * Made-up articles for {@link QuickEngine}, always the same: three in five tell of a happening, three tell of each, two for one side
 * and one for the other; so there is an incident for every five articles.
 */
final class Newsroom {

    static final List<String> PARTIES = List.of(
            "ARM", "AZE", "GEO", "IND", "PAK", "ISR", "LBN", "SYR", "TUR", "UKR", "RUS", "ETH", "ERI", "SDN", "SSD",
            "MLI");
    static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    static final int DAYS = 1000;

    private static final int TOGETHER = 500;
    private static final int WORDS_OF_AN_ARTICLE = 400;
    private static final int OUTLETS = 60;
    private static final List<String> WORDS = List.of(
            "border checkpoint morning statement ministry village road patrol talks observers agency minister official region"
                    .split("[ ]"));

    private Newsroom() {}

    /** The articles as inputs of some hundred each, so that keeping them costs few flushes of the disk. */
    static List<Input> inputs(int articles) {
        return IntStream.range(0, (articles + TOGETHER - 1) / TOGETHER)
                .mapToObj(bundle -> input(bundle, Math.min(articles, (bundle + 1) * TOGETHER)))
                .toList();
    }

    private static Input input(int bundle, int end) {
        return new Input(
                "bundle" + bundle + ".txt",
                () -> new ByteArrayInputStream(IntStream.range(bundle * TOGETHER, end)
                        .mapToObj(Newsroom::article)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8)),
                Edition.UNKNOWN);
    }

    /** One article as an input of its own, as somebody pastes it. */
    static String pasted(int number) {
        return article(number);
    }

    /** A word that the articles hold: one of fourteen thousand, each in some three articles of a hundred. */
    static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(1000);
    }

    /** The day on which an article came out: that of its happening, or one of the two days after it. */
    static LocalDate published(int number) {
        return day(number / 5).plusDays(number % 3);
    }

    static LocalDate day(int happening) {
        return FIRST_DAY.plusDays(happening * 7919L % DAYS);
    }

    static String outlet(int number) {
        return "Outlet " + number * 31 % OUTLETS;
    }

    private static String article(int number) {
        Random random = new Random(number);
        int happening = number / 5;
        int first = happening % PARTIES.size();
        int second = (first + 1 + happening / PARTIES.size() % 3) % PARTIES.size();
        boolean other = number % 5 == 1;
        StringBuilder text = new StringBuilder(PARTIES.get(other ? second : first));
        if (number % 5 < 3) {
            text.append(" happening").append(happening).append(" at town").append(happening * 17 % 400);
            text.append(happening % 20 == 0 ? " some time" : " on " + day(happening));
        }
        text.append(" number").append(number);
        for (int i = 0; i < WORDS_OF_AN_ARTICLE; i++) {
            text.append(' ').append(word(random));
        }
        return text.toString();
    }
}
