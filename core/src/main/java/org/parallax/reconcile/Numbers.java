package org.parallax.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.Count;
import org.parallax.model.Happening;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Span;

/** How many died, were wounded, taken, lost or driven out; a point of its own for the victims of each side. */
final class Numbers implements Question {

    private final Vocabulary words;

    Numbers(Vocabulary words) {
        this.words = words;
    }

    /**
     * What a claim says of one number.
     *
     * @param whose the party of the victims, or null if unknown
     */
    private record Counted(
            Claim claim, String point, @Nullable Party whose, String value, Span span, boolean denial, Value meaning) {}

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        List<Counted> told = new ArrayList<>();
        happening.claims().forEach(claim -> told(happening, claim, told));
        Map<String, Set<Party>> victims = new TreeMap<>();
        told.stream()
                .filter(each -> each.whose() != null)
                .forEach(each -> victims.computeIfAbsent(each.point(), any -> new TreeSet<>())
                        .add(each.whose()));
        SortedMap<String, Replies> replies = new TreeMap<>();
        for (Counted each : told) {
            // victims of an unnamed side are taken to be those of the only named one
            boolean several = victims.getOrDefault(each.point(), Set.of()).size() > 1;
            String name = several && each.whose() != null ? each.point() + ":" + each.whose() : each.point();
            replies.computeIfAbsent(name, any -> new Replies())
                    .add(each.claim(), each.value(), List.of(each.span()), each.denial(), each.meaning());
        }
        SortedMap<String, List<Reply>> all = new TreeMap<>();
        replies.forEach((name, each) -> all.put(name, each.all()));
        return all;
    }

    private void told(Happening happening, Claim claim, List<Counted> into) {
        boolean denial = Told.denies(claim);
        boolean counted = false;
        for (Count count : claim.event().setting().counts()) {
            String point = words.count(count.what());
            boolean asserted = Told.holds(claim) || denial;
            if (point != null && asserted && counts(happening, claim, count)) {
                Span span = words(claim, count);
                String value = claim.document().at(span);
                Value many = new Value.HowMany(count.low(), count.high(), kind(claim, count));
                into.add(new Counted(claim, point, count.whose(), value, span, denial, many));
                counted = true;
            }
        }
        String harm = words.harm(claim.event().trigger().lemma());
        if (denial && !counted && harm != null) {
            into.add(none(claim, harm));
        }
    }

    /** Whether forces or civilians are counted, by the words for them; null if these tell neither. */
    private @Nullable String kind(Claim claim, Count count) {
        return claim.event().roles().recipients().stream()
                .map(Participant::span)
                .filter(span -> span.overlaps(count.span()))
                .map(span -> words.victims(claim.document().at(span)))
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** An article alone tells a reader nothing: "a girl". */
    private static Span words(Claim claim, Count count) {
        return isArticle(claim, count)
                ? claim.event().roles().recipients().stream()
                        .map(Participant::span)
                        .filter(span -> span.start() >= count.span().start())
                        .findFirst()
                        .map(span -> new Span(count.span().start(), span.end()))
                        .orElse(count.span())
                : count.span();
    }

    private static boolean isArticle(Claim claim, Count count) {
        String words = claim.document().at(count.span());
        return words.equalsIgnoreCase("a") || words.equalsIgnoreCase("an");
    }

    /** "Nobody was killed" counts none; "denied that civilians had been killed" denies that there was one. */
    private Counted none(Claim claim, String point) {
        Participant victim =
                claim.event().roles().recipients().stream().findFirst().orElse(null);
        Span span = victim == null ? claim.event().trigger().span() : victim.span();
        String value = claim.document().at(span);
        boolean nobody = victim != null && words.isNobody(value);
        Value many = nobody ? new Value.HowMany(0, 0, null) : new Value.HowMany(1, null, null);
        return new Counted(
                claim, point, victim == null ? null : Sides.party(claim, victim), value, span, !nobody, many);
    }

    /** A bare article counts people in an arrest or a death, and not the ship that was seized. */
    private static boolean counts(Happening happening, Claim claim, Count count) {
        boolean people = claim.part() == Part.HARM || happening.kind().equals("capture");
        return Told.isCore(claim) && (!isArticle(claim, count) || people);
    }
}
