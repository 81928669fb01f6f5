package org.parallax.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.resolve.Regions;

/**
 * Cuts large regions into pieces of about the same size, in order of day, and says which two pieces have to meet: those with documents
 * that could be compared. Meetings are so many and so even that no task waits for another, however large one story is.
 */
final class Meetings {

    /** A document in no large region is in no piece. */
    static final int NONE = -1;

    private static final int MOST_IN_A_PIECE = 2000;

    private final int[] pieces;
    private final List<List<Integer>> meetings = new ArrayList<>();
    private int count;

    /**
     * @param regions the position of the first document of each one's region
     * @param large the documents from which on a region is cut
     * @param tasks the meetings that are wanted for each large region, about
     */
    Meetings(List<Traced> traced, int[] regions, int large, int tasks) {
        pieces = new int[regions.length];
        Arrays.fill(pieces, NONE);
        for (List<Integer> region : Regions.largestFirst(regions)) {
            if (region.size() >= large) {
                meet(traced, cut(traced, region, tasks));
            }
        }
    }

    /** The piece of each document. */
    int[] pieces() {
        return pieces.clone();
    }

    /** The numbers of the meetings in which each piece takes part. */
    int[][] ofPieces() {
        return meetings.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int count() {
        return count;
    }

    /** Numbers the pieces of a region on from those before. */
    private List<List<Integer>> cut(List<Traced> traced, List<Integer> region, int tasks) {
        List<Integer> ordered = new ArrayList<>(region);
        ordered.sort((one, other) -> Traced.BY_DAY.compare(traced.get(one), traced.get(other)));
        int wanted = Math.max((int) Math.ceil(Math.sqrt(2.0 * tasks)), ordered.size() / MOST_IN_A_PIECE + 1);
        int size = (ordered.size() + wanted - 1) / wanted;
        List<List<Integer>> cut = new ArrayList<>();
        for (int from = 0; from < ordered.size(); from += size) {
            List<Integer> piece = ordered.subList(from, Math.min(from + size, ordered.size()));
            piece.forEach(member -> pieces[member] = meetings.size());
            meetings.add(new ArrayList<>());
            cut.add(piece);
        }
        return cut;
    }

    private void meet(List<Traced> traced, List<List<Integer>> cut) {
        int before = meetings.size() - cut.size();
        BitSet[] partners = partners(traced, cut);
        for (int one = 0; one < partners.length; one++) {
            for (int other = one; other < partners.length; other++) {
                if (one == other || partners[one].get(other)) {
                    meetings.get(before + one).add(count);
                    if (one != other) {
                        meetings.get(before + other).add(count);
                    }
                    count++;
                }
            }
        }
    }

    /** For each piece those with which it has a key in common. */
    private static BitSet[] partners(List<Traced> traced, List<List<Integer>> cut) {
        Map<Long, BitSet> dated = new HashMap<>();
        Map<Long, BitSet> known = new HashMap<>();
        Map<Long, BitSet> open = new HashMap<>();
        for (int piece = 0; piece < cut.size(); piece++) {
            for (int member : cut.get(piece)) {
                Regions.Trace trace = traced.get(member).trace();
                mark(dated, trace.dated(), piece);
                mark(known, trace.known(), piece);
                mark(open, trace.open(), piece);
            }
        }
        BitSet[] partners = new BitSet[cut.size()];
        Arrays.setAll(partners, piece -> new BitSet());
        dated.values().forEach(pieces -> meet(partners, pieces, pieces));
        open.forEach((key, pieces) -> {
            meet(partners, pieces, pieces);
            BitSet others = known.getOrDefault(key, new BitSet());
            meet(partners, pieces, others);
            meet(partners, others, pieces);
        });
        return partners;
    }

    private static void mark(Map<Long, BitSet> pieces, long[] keys, int piece) {
        for (long key : keys) {
            pieces.computeIfAbsent(key, any -> new BitSet()).set(piece);
        }
    }

    private static void meet(BitSet[] partners, BitSet some, BitSet others) {
        some.stream().forEach(piece -> partners[piece].or(others));
    }
}
