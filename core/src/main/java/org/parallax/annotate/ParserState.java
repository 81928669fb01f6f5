package org.parallax.annotate;

import java.util.Arrays;

/**
 * A configuration of the arc-standard parser: stack, rest of the sentence and arcs found so far. Word 0 is the root, words
 * count from 1, and -1 is no word. Of one thread.
 */
final class ParserState {

    static final int TAGS = 18;
    static final int RELATIONS = 36;
    private static final int NONE = -1;

    private final int[] words;
    private final int[] tags;
    private final int nullWord;
    private final int nullTag;
    private final int nullRelation;
    private final int size;

    private final int[] stack;
    private int depth;
    private int next = 1;

    final int[] heads;
    final int[] relations;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    /** Ids of the words and tags, that of the root first. */
    ParserState(Network network, int[] words, int[] tags) {
        this.words = words;
        this.tags = tags;
        this.nullWord = network.word(Network.NULL);
        this.nullTag = network.tag(Network.NULL);
        this.nullRelation = network.firstRelation();
        this.size = words.length - 1;
        this.stack = new int[words.length];
        this.depth = 1;
        this.heads = nothing();
        this.relations = nothing();
        this.left = nothing();
        this.secondLeft = nothing();
        this.right = nothing();
        this.secondRight = nothing();
    }

    private int[] nothing() {
        int[] array = new int[size + 1];
        Arrays.fill(array, NONE);
        return array;
    }

    boolean done() {
        return depth == 1 && next > size;
    }

    boolean mayShift() {
        return next <= size;
    }

    /** Whether two words under the root wait for an arc; otherwise there is no choice. */
    boolean mayReduce() {
        return depth > 2;
    }

    /** The id of the tag of the word on top. */
    int topTag() {
        return tags[stack[depth - 1]];
    }

    /** The id of the tag of the word below the top. */
    int lowerTag() {
        return tags[stack[depth - 2]];
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The word below the top becomes a left child of the top. */
    void reduceLeft(int relation) {
        int head = stack[depth - 1];
        int child = stack[depth - 2];
        arc(head, child, relation);
        secondLeft[head] = left[head];
        left[head] = child;
        stack[depth - 2] = head;
        depth--;
    }

    /** The top becomes a right child of the word below it. */
    void reduceRight(int relation) {
        int head = stack[depth - 2];
        int child = stack[depth - 1];
        arc(head, child, relation);
        secondRight[head] = right[head];
        right[head] = child;
        depth--;
    }

    private void arc(int head, int child, int relation) {
        heads[child] = head;
        relations[child] = relation;
    }

    /** Writes the ids of what stands at each of the network's places. */
    void features(int[] ids) {
        for (int i = 0; i < 3; i++) {
            word(ids, i, stackAt(2 - i));
            word(ids, 3 + i, next + i <= size ? next + i : NONE);
        }
        for (int i = 0; i < 2; i++) {
            int top = stackAt(i);
            int from = 6 * (i + 1);
            child(ids, from, of(left, top));
            child(ids, from + 1, of(right, top));
            child(ids, from + 2, of(secondLeft, top));
            child(ids, from + 3, of(secondRight, top));
            child(ids, from + 4, of(left, of(left, top)));
            child(ids, from + 5, of(right, of(right, top)));
        }
    }

    private int stackAt(int fromTop) {
        return fromTop < depth ? stack[depth - 1 - fromTop] : NONE;
    }

    private static int of(int[] children, int word) {
        return word < 0 ? NONE : children[word];
    }

    private void word(int[] ids, int place, int word) {
        ids[place] = word < 0 ? nullWord : words[word];
        ids[TAGS + place] = word < 0 ? nullTag : tags[word];
    }

    private void child(int[] ids, int place, int word) {
        word(ids, place, word);
        ids[RELATIONS + place - 6] = word < 0 ? nullRelation : nullRelation + relations[word];
    }
}
