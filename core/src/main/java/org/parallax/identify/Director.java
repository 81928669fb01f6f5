package org.parallax.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Description.Extent;
import org.parallax.identify.Entry.Reach;
import org.parallax.identify.Entry.Sort;
import org.parallax.model.ActorKind;
import org.parallax.model.Sentence;

/**
 * Sets the scene of a sentence: describes its noun phrases and joins what grammar joins, "of" phrases, places, and
 * appositions. Thread-safe.
 */
final class Director {

    private final Modifiers modifiers;
    private final Chunker chunker;
    private final Describer describer;

    Director(Chunker chunker, Describer describer, Modifiers modifiers) {
        this.modifiers = modifiers;
        this.chunker = chunker;
        this.describer = describer;
    }

    Scene set(Sentence sentence, int month) {
        List<Chunk> chunks = chunker.chunk(sentence);
        Scene scene = new Scene(sentence, chunks, chunk -> describer.describe(chunk, month));
        for (int i = 0; i < chunks.size(); i++) {
            scene.add(describer.describe(chunks.get(i), month));
        }
        for (int i = scene.size() - 2; i >= 0; i--) {
            if (!joinQuantity(scene, i)) {
                joinOwner(scene, i);
            }
        }
        for (int i = 0; i + 1 < scene.size(); i++) {
            joinApposition(scene, i);
        }
        return scene;
    }

    /** "dozens of protesters" are the protesters. */
    private boolean joinQuantity(Scene scene, int i) {
        Chunk chunk = scene.chunk(i);
        Description next = scene.at(i + 1);
        boolean counts = next != null && scene.between(i).equals("of") && modifiers.quantity(chunk.last());
        if (!counts
                || next == null
                || next.extent().chunk().from() != scene.chunk(i + 1).from()) {
            return false;
        }
        scene.set(i, next.at(new Extent(chunk, chunk.from(), next.extent().to(), chunk.head())));
        scene.include(i + 1);
        scene.join(i + 1, i);
        return true;
    }

    /** "president of France", "spokesman for the army", "police in Minsk". */
    private static void joinOwner(Scene scene, int i) {
        Description description = scene.at(i);
        if (description == null || description.noun().isEmpty()) {
            return;
        }
        String link = scene.between(i);
        boolean belongs = link.equals("of") || (link.equals("for") && description.person());
        boolean placed = (link.equals("in") || link.equals("from") || link.equals("at"))
                && description.standing().reach() == Reach.PLACE;
        if (!belongs && !placed) {
            return;
        }
        Owner owner = ownerIn(scene, i + 1, belongs);
        if (description.open() && owner.known()) {
            scene.set(i, description.of(owner));
        } else if (description.owner().known() && description.owner().homeless() && owner.state()) {
            scene.set(i, description.of(description.owner().in(owner)));
        }
        if (belongs) {
            lengthen(scene, i, owner);
        }
    }

    private static void lengthen(Scene scene, int i, Owner owner) {
        Description description = scene.at(i);
        Description next = scene.at(i + 1);
        if (description != null && next != null) {
            scene.set(i, description.until(next.extent().to()).fresh());
            scene.include(i + 1);
        } else if (description != null && owner.known()) {
            scene.set(i, description.until(scene.chunk(i + 1).matches().get(0).to()));
        }
    }

    /** The power that a phrase after "of" or "in" tells. */
    private static Owner ownerIn(Scene scene, int i, boolean belongs) {
        Description description = scene.at(i);
        if (description != null) {
            return ownerOf(description, belongs);
        }
        Chunk chunk = scene.chunk(i);
        if (chunk.matches().isEmpty()) {
            return Owner.UNKNOWN;
        }
        Match first = chunk.matches().get(0);
        boolean leads = first.from() <= chunk.from() + 1;
        boolean tells =
                first.entry().sort().owner() && (belongs || first.entry().sort().place());
        return leads && tells ? Owner.of(first.entry()) : Owner.UNKNOWN;
    }

    private static Owner ownerOf(Description description, boolean belongs) {
        if (!belongs && description.kind() != ActorKind.STATE && description.kind() != ActorKind.OTHER) {
            return Owner.UNKNOWN;
        }
        if (description.kind() == ActorKind.OTHER && description.identity() != null) {
            String country = description.codes().get(0);
            return new Owner(country, List.of(country), true, "");
        }
        return description.noun().isEmpty()
                ? description.owner()
                : description.owner().through(description.standing().sector());
    }

    private static void joinApposition(Scene scene, int i) {
        int next = scene.next(i);
        Description first = scene.at(i);
        Description second = scene.at(next);
        if (first == null || second == null || scene.included(i) || scene.sameAs(next) >= 0) {
            return;
        }
        String link = scene.between(i);
        if (link.equals("(") || link.equals("-lrb-")) {
            joinAcronym(scene, i, next, second);
        } else if ((link.equals(",") || scene.adjacent(i)) && Apposition.same(scene, first, second)) {
            scene.set(i, Apposition.union(first, second));
            scene.join(next, i);
        }
    }

    /** "the Rapid Support Forces (RSF)". */
    private static void joinAcronym(Scene scene, int i, int next, Description second) {
        Chunk chunk = second.extent().chunk();
        boolean single =
                chunk.from() == chunk.to() && chunk.to() + 1 < scene.sentence().size();
        boolean closed =
                single && isClosing(scene.sentence().token(chunk.to() + 1).word());
        boolean place = !chunk.matches().isEmpty()
                && chunk.matches().get(0).entry().sort().place();
        if (closed && !place && !second.person()) {
            scene.join(next, i);
        }
    }

    private static boolean isClosing(String word) {
        return word.equals(")") || word.equalsIgnoreCase("-rrb-");
    }

    /** Whether a match is of a kind that names a power in passing. */
    static boolean namesPower(@Nullable Match match) {
        return match != null && match.entry().sort().owner() && !match.is(Sort.CITY);
    }
}
