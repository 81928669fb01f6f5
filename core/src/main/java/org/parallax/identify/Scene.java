package org.parallax.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;

/** The noun phrases of one sentence with what they speak of, after what belongs together has been joined. */
final class Scene {

    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final Function<Chunk, @Nullable Description> describe;
    private final List<@Nullable Description> descriptions = new ArrayList<>();
    /** For each phrase the position of the one that it stands in apposition to, or -1. */
    private final int[] sameAs;
    /** Phrases that are part of an earlier one's mention: "the Republic of X" in "Ministry of Defence of …". */
    private final boolean[] within;

    Scene(Sentence sentence, List<Chunk> chunks, Function<Chunk, @Nullable Description> describe) {
        this.describe = describe;
        this.sentence = sentence;
        this.chunks = chunks;
        this.sameAs = new int[chunks.size()];
        java.util.Arrays.fill(sameAs, -1);
        this.within = new boolean[chunks.size()];
    }

    /** What the owner before an apostrophe is, if it is a person, body or group and not just a name in passing. */
    @Nullable
    Description possessor(Chunk chunk) {
        Description description = describe.apply(chunk);
        boolean passing = description != null && description.noun().isEmpty() && !description.person();
        return passing ? null : description;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return chunks.size();
    }

    Chunk chunk(int i) {
        return chunks.get(i);
    }

    void add(@Nullable Description description) {
        descriptions.add(description);
    }

    @Nullable
    Description at(int i) {
        return i < 0 || i >= descriptions.size() ? null : descriptions.get(i);
    }

    void set(int i, Description description) {
        descriptions.set(i, description);
    }

    void join(int i, int other) {
        sameAs[i] = other;
    }

    int sameAs(int i) {
        return sameAs[i];
    }

    void include(int i) {
        within[i] = true;
    }

    boolean included(int i) {
        return within[i];
    }

    /** The last token of a phrase with what was joined to it. */
    int end(int i) {
        Description description = at(i);
        return description == null ? chunk(i).to() : description.extent().to();
    }

    /** The phrase after one and what was joined to it; the size if there is none. */
    int next(int i) {
        int next = i + 1;
        while (next < size() && chunk(next).from() <= end(i)) {
            next++;
        }
        return next;
    }

    /** The word between a phrase and the next one if there is just one token between, else empty. */
    String between(int i) {
        int next = next(i);
        if (next >= size()) {
            return "";
        }
        int gap = chunk(next).from() - end(i);
        return gap == 2 ? sentence.token(end(i) + 1).word().toLowerCase(java.util.Locale.ROOT) : "";
    }

    /** Whether a phrase directly follows another. */
    boolean adjacent(int i) {
        return next(i) < size() && chunk(next(i)).from() == end(i) + 1;
    }
}
