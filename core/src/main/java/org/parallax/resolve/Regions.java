package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.model.CodedDocument;

/**
 * Cuts a collection into regions that have nothing to do with each other: no telling of one region is ever compared with one of
 * another. So each region may be resolved by itself, on another machine, with the incidents that the whole gives.
 *
 * <p>A document leaves a {@link Trace}, which is small; {@link #of} puts the traces together. Thread-safe.
 */
public final class Regions {

    /** Copies share far more of their runs than this; what is joined without need costs only time. */
    private static final double ALIKE = 0.25;

    private static final int FEW_RUNS = 12;

    private Regions() {}

    /**
     * What decides with which others a document is compared.
     *
     * @param dated numbers that stand for who and when; documents with one in common are compared
     * @param known numbers that stand for who, where a telling has a time
     * @param open the same where it has none: it is compared with all of these and of {@code known}
     * @param runs a sample of its runs of words
     */
    public record Trace(long[] dated, long[] known, long[] open, int[] runs) {}

    /** The trace of a document. */
    public static Trace trace(CodedDocument document) {
        return Tracer.SHIPPED.trace(document);
    }

    private static final class Tracer {
        private static final Tracer SHIPPED = new Tracer();
        private final Teller teller = new Teller(Families.shipped());

        Trace trace(CodedDocument document) {
            Copies alone = new Copies(List.of(document));
            Blocks.Keys keys = new Blocks.Keys();
            teller.tellings(document).forEach(telling -> keys.add(Aspect.of(telling, alone)));
            return new Trace(hashes(keys.dated()), hashes(keys.known()), hashes(keys.open()), Copies.sampled(document));
        }

        private static long[] hashes(Set<String> keys) {
            return keys.stream().mapToLong(Regions::hash).toArray();
        }
    }

    /** Sixty-four bits of a key: two keys in a billion that fall together only make a region larger. */
    private static long hash(String key) {
        long hash = 1125899906842597L;
        for (int i = 0; i < key.length(); i++) {
            hash = 31 * hash + key.charAt(i);
        }
        return hash;
    }

    /** For each document, in order, the position of the first document of its region. */
    public static int[] of(List<Trace> traces) {
        int[] first = new int[traces.size()];
        Arrays.setAll(first, i -> i);
        Map<Long, Integer> dated = new HashMap<>();
        Map<Long, List<Integer>> known = new HashMap<>();
        Map<Long, Integer> open = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            for (long key : traces.get(i).dated()) {
                join(first, dated.merge(key, i, (before, now) -> before), i);
            }
            for (long key : traces.get(i).open()) {
                join(first, open.merge(key, i, (before, now) -> before), i);
            }
            for (long key : traces.get(i).known()) {
                known.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        open.forEach((key, one) -> known.getOrDefault(key, List.of()).forEach(other -> join(first, one, other)));
        joinCopies(traces, first);
        Arrays.setAll(first, i -> root(first, i));
        return first;
    }

    /**
     * The regions that are left when only linked documents and copies hang together: finer than {@link #of}, and with the same incidents.
     *
     * @param links pairs of positions
     */
    public static int[] linked(List<Trace> traces, List<int[]> links) {
        int[] first = new int[traces.size()];
        Arrays.setAll(first, i -> i);
        links.forEach(link -> join(first, link[0], link[1]));
        joinCopies(traces, first);
        Arrays.setAll(first, i -> root(first, i));
        return first;
    }

    private static void joinCopies(List<Trace> traces, int[] first) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            Map<Integer, Integer> shared = new HashMap<>();
            for (int run : traces.get(i).runs()) {
                int before = seen.merge(run, i, (earlier, now) -> earlier);
                if (before != i) {
                    shared.merge(before, 1, Integer::sum);
                }
            }
            for (int other : new TreeSet<>(shared.keySet())) {
                int smaller =
                        Math.min(traces.get(i).runs().length, traces.get(other).runs().length);
                if (smaller <= FEW_RUNS || shared.getOrDefault(other, 0) >= ALIKE * smaller) {
                    join(first, other, i);
                }
            }
        }
    }

    private static void join(int[] first, int one, int other) {
        int a = root(first, one);
        int b = root(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] first, int of) {
        int at = of;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    /** The positions of each region's documents, the largest region first. */
    public static List<List<Integer>> largestFirst(int[] regions) {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < regions.length; i++) {
            members.computeIfAbsent(regions[i], any -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> all = new ArrayList<>(members.values());
        all.sort((one, other) -> one.size() != other.size()
                ? Integer.compare(other.size(), one.size())
                : Integer.compare(one.get(0), other.get(0)));
        return all;
    }
}
