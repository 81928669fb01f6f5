package org.parallax.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;

/**
 * Which documents are copies of one text: reprints of a wire report, a statement put out again under another name.
 *
 * <p>Texts are compared by their runs of five words. A document is a copy if most of the smaller text stands in the
 * larger one and makes up a good part of it; a report that merely quotes a statement is a source of its own.
 */
final class Copies {

    private static final int RUN = 5;
    private static final int FEWEST_RUNS = 12;
    private static final double OF_SMALLER = 0.7;
    private static final double OF_LARGER = 0.45;
    /** One run in so many is looked up; two copies share many. */
    private static final int SAMPLE = 4;

    private final Map<DocumentId, DocumentId> original = new HashMap<>();

    /** @param documents in order of id */
    Copies(List<CodedDocument> documents) {
        List<Set<Integer>> runs = documents.stream().map(Copies::runs).toList();
        int[] first = new int[documents.size()];
        Arrays.setAll(first, i -> i);
        for (int[] pair : candidates(runs)) {
            if (isCopy(runs.get(pair[0]), runs.get(pair[1]))) {
                join(first, pair[0], pair[1]);
            }
        }
        joinEqual(documents, first);
        for (int i = 0; i < first.length; i++) {
            original.put(documents.get(i).id(), documents.get(root(first, i)).id());
        }
    }

    /** One document that stands for a document and all its copies. */
    DocumentId original(CodedDocument document) {
        return original.getOrDefault(document.id(), document.id());
    }

    /** The number of documents after copies are counted once. */
    int independent(Iterable<CodedDocument> documents) {
        Set<DocumentId> originals = new HashSet<>();
        documents.forEach(document -> originals.add(original(document)));
        return originals.size();
    }

    /** The very same words are a copy however few they are. */
    private static void joinEqual(List<CodedDocument> documents, int[] first) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            Integer before = seen.putIfAbsent(words(documents.get(i)), i);
            if (before != null) {
                join(first, before, i);
            }
        }
    }

    private static String words(CodedDocument document) {
        return document.document()
                .text()
                .value()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Set<Integer> runs(CodedDocument document) {
        String[] words = words(document).split(" ", -1);
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(Arrays.hashCode(Arrays.copyOfRange(words, i, i + RUN)));
        }
        return runs;
    }

    /** The runs that are looked up; a text too short for any shows its whole words as one. */
    static int[] sampled(CodedDocument document) {
        int[] sampled = runs(document).stream()
                .filter(run -> Math.floorMod(run, SAMPLE) == 0)
                .mapToInt(run -> run)
                .sorted()
                .toArray();
        return sampled.length > 0 ? sampled : new int[] {words(document).hashCode()};
    }

    private static Iterable<int[]> candidates(List<Set<Integer>> runs) {
        Map<Integer, Integer> seen = new HashMap<>();
        Map<Long, int[]> pairs = new TreeMap<>();
        for (int i = 0; i < runs.size(); i++) {
            for (int run : new TreeSet<>(runs.get(i))) {
                if (Math.floorMod(run, SAMPLE) == 0) {
                    Integer before = seen.putIfAbsent(run, i);
                    if (before != null) {
                        pairs.put(((long) before << 32) | i, new int[] {before, i});
                    }
                }
            }
        }
        return pairs.values();
    }

    private static boolean isCopy(Set<Integer> one, Set<Integer> other) {
        Set<Integer> smaller = one.size() <= other.size() ? one : other;
        Set<Integer> larger = smaller == one ? other : one;
        long shared = smaller.stream().filter(larger::contains).count();
        return smaller.size() >= FEWEST_RUNS
                && shared >= OF_SMALLER * smaller.size()
                && shared >= OF_LARGER * larger.size();
    }

    private static void join(int[] first, int one, int other) {
        int a = root(first, one);
        int b = root(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] first, int of) {
        int at = of;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }
}
