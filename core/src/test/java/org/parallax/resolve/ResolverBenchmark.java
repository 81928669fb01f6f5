package org.parallax.resolve;

import static org.parallax.model.AnArticle.anArticle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.parallax.model.CodedDocument;
import org.parallax.model.SpeechAct;

/**
 * A command that tells what a document costs while incidents grow: synthetic reports of sixty pairs of sides over more and more days, about
 * three reports to an incident. {@code ResolverBenchmark 1000 10000 100000}.
 */
final class ResolverBenchmark {

    private static final int REPORTS_A_DAY = 40;
    private static final int PAIRS = 60;

    private ResolverBenchmark() {}

    public static void main(String[] arguments) {
        Resolver resolver = Resolver.standard();
        resolver.resolve(documents(1000));
        for (String argument : arguments) {
            List<CodedDocument> documents = documents(Integer.parseInt(argument));
            long start = System.nanoTime();
            int happenings = resolver.resolve(documents).size();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s documents, %d incidents, %.1f s, %.3f ms a document%n",
                    argument,
                    happenings,
                    seconds,
                    1000 * seconds / documents.size());
        }
    }

    private static List<CodedDocument> documents(int count) {
        Random random = new Random(7);
        List<CodedDocument> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int pair = random.nextInt(PAIRS);
            String day = LocalDate.of(2020, 1, 1).plusDays(i / REPORTS_A_DAY).toString();
            documents.add(document("r" + i, pair, random.nextInt(3), day, random.nextBoolean()));
        }
        return documents;
    }

    private static CodedDocument document(String name, int pair, int town, String day, boolean first) {
        String one = "P" + pair;
        String other = "Q" + pair;
        String teller = first ? one : other;
        String place = "Town" + pair + "x" + town;
        String word = first ? "shelled" : "bombarded";
        String says = other + " had " + word + " " + place + " on that day";
        return anArticle(name)
                .published(day)
                .line("The ministry of " + teller + " said " + says + " number " + name + ".")
                .by(teller, SpeechAct.SAY, says)
                .tells(word, first ? "shell" : "bombard")
                .actor(other, other)
                .recipient(one, place)
                .at(place, "in", "XX", pair - 30 + town * 0.4, pair, 3)
                .on("that day", day, day)
                .build();
    }
}
