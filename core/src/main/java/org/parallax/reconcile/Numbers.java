package org.parallax.reconcile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.Count;
import org.parallax.model.Happening;

/** How many died, were wounded, taken, lost or driven out; a point of its own for the victims of each side. */
final class Numbers implements Question {

    private final Vocabulary words;

    Numbers(Vocabulary words) {
        this.words = words;
    }

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        Map<String, Set<String>> victims = victims(happening);
        SortedMap<String, Replies> replies = new TreeMap<>();
        for (Claim claim : happening.claims()) {
            for (Count count : claim.event().setting().counts()) {
                String point = words.count(count.what());
                boolean asserted = Told.holds(claim) || Told.denies(claim);
                if (point != null && asserted && counts(happening, claim, count)) {
                    boolean several = victims.getOrDefault(point, Set.of()).size() > 1;
                    String name = several && count.whose() != null ? point + ":" + count.whose() : point;
                    add(replies.computeIfAbsent(name, any -> new Replies()), claim, count);
                }
            }
        }
        SortedMap<String, List<Reply>> all = new TreeMap<>();
        replies.forEach((name, each) -> all.put(name, each.all()));
        return all;
    }

    private static void add(Replies replies, Claim claim, Count count) {
        String value = claim.document().at(count.span());
        Value many = new Value.HowMany(count.low(), count.high());
        replies.add(claim, value, List.of(count.span()), Told.denies(claim), many);
    }

    /** A bare article counts people in an arrest or a death, and not the ship that was seized. */
    private static boolean counts(Happening happening, Claim claim, Count count) {
        String words = claim.document().at(count.span());
        boolean article = words.equalsIgnoreCase("a") || words.equalsIgnoreCase("an");
        boolean people = claim.part() == Part.HARM || happening.kind().equals("capture");
        return Told.isCore(claim) && (!article || people);
    }

    /** Whose deaths, wounds and so on are told; victims of an unnamed side are taken to be those of the only named one. */
    private Map<String, Set<String>> victims(Happening happening) {
        Map<String, Set<String>> victims = new TreeMap<>();
        for (Claim claim : happening.claims()) {
            for (Count count : claim.event().setting().counts()) {
                String point = words.count(count.what());
                if (point != null && count.whose() != null && counts(happening, claim, count)) {
                    victims.computeIfAbsent(point, any -> new TreeSet<>()).add(whose(count));
                }
            }
        }
        return victims;
    }

    private static String whose(Count count) {
        return count.whose() == null ? "" : count.whose().code();
    }
}
