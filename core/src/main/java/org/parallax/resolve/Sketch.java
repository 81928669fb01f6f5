package org.parallax.resolve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.AttributionId;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Span;

/**
 * What the search for one happening looks at in one event. Numbers are not among it: sides differ over them, so they
 * neither link nor separate.
 *
 * @param line position of its sentence in the document
 */
record Sketch(
        CodedDocument document,
        Event event,
        Party claimant,
        Families.Family family,
        int line,
        Sides sides,
        Setting setting,
        Marks marks) {

    /** Letters of the shortest word that names a thing; "its" and "the" name none. */
    private static final int SHORTEST = 4;

    /** Text order within one document. */
    static final Comparator<Sketch> TEXT_ORDER = Comparator.comparing((Sketch sketch) -> sketch.trigger())
            .thenComparing(sketch -> sketch.event().id().value());

    /** The parties on either end, as far as they are known. */
    record Sides(Set<Party> actors, Set<Party> recipients) {
        Set<Party> all() {
            Set<Party> all = new TreeSet<>(actors);
            all.addAll(recipients);
            return all;
        }

        /** Whether the other event runs the opposite way between the same two. */
        boolean mirrors(Sides other) {
            return share(actors, other.recipients)
                    && share(recipients, other.actors)
                    && !share(actors, other.actors)
                    && !share(recipients, other.recipients);
        }

        static boolean share(Set<Party> one, Set<Party> other) {
            return one.stream().anyMatch(other::contains);
        }

        /** Whether both are known and have nothing in common. */
        static boolean apart(Set<Party> one, Set<Party> other) {
            return !one.isEmpty() && !other.isEmpty() && !share(one, other);
        }
    }

    /** When and where. */
    record Setting(When when, List<Where> where) {}

    /**
     * What the words around the trigger tell.
     *
     * @param title whether it stands in the headline
     * @param back whether it points back to something told before: "the arrest"
     * @param apart whether it is set apart from something told before: "another clash"
     * @param answers whether it is told as an answer: "returned fire"
     * @param renames whether it is a label or a confirmation of something told before
     */
    record Marks(boolean title, boolean back, boolean apart, boolean answers, boolean renames) {}

    Span trigger() {
        return event.trigger().span();
    }

    @Nullable
    AttributionId attribution() {
        return event.standing().attribution();
    }

    /** Whether it stands beside the other in the same known attribution. */
    boolean sharesAttribution(Sketch other) {
        return attribution() != null && attribution().equals(other.attribution());
    }

    /** The words for what it was done to, as far as that is no actor: "the railway station". */
    Set<String> things() {
        Set<String> things = new TreeSet<>();
        for (Participant recipient : event.roles().recipients()) {
            if (recipient.actor() == null) {
                things.addAll(words(document.at(recipient.span())));
            }
        }
        return things;
    }

    /** The common words of a phrase: names are places, and have points of their own. */
    private static List<String> words(String phrase) {
        return Arrays.stream(phrase.split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST && Character.isLowerCase(word.charAt(0)))
                .toList();
    }

    boolean is(Part part) {
        return family.part() == part;
    }
}
