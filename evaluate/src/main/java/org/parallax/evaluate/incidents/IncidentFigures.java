package org.parallax.evaluate.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts how far incidents are from what analysts say: B³ of the tellings, statuses, claimants, false agreement. */
final class IncidentFigures {

    private double precision;
    private double recall;
    private int units;
    private final Map<String, int[]> byStatus = new TreeMap<>();
    private int claimants;
    private int rightClaimants;
    private int judged;
    private int falseAgreed;
    private final List<String> mistakes = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    /** Adds a story's tellings: the expected and the found group of each. */
    void groups(List<String> expected, List<String> found) {
        for (int i = 0; i < expected.size(); i++) {
            int both = 0;
            int mine = 0;
            int yours = 0;
            for (int j = 0; j < expected.size(); j++) {
                boolean same = expected.get(i).equals(expected.get(j));
                boolean together = found.get(i).equals(found.get(j));
                both += same && together ? 1 : 0;
                mine += together ? 1 : 0;
                yours += same ? 1 : 0;
            }
            precision += (double) both / mine;
            recall += (double) both / yours;
            units++;
        }
    }

    /** Adds a judged point. */
    void status(String where, String expected, String found) {
        judged++;
        count(expected)[expected.equals(found) ? 0 : 2]++;
        if (!expected.equals(found)) {
            count(found)[1]++;
            falseAgreed += found.equals("agreed") ? 1 : 0;
            mistakes.add(where + ": expected " + expected + ", found " + found);
        }
    }

    private int[] count(String status) {
        return byStatus.computeIfAbsent(status, any -> new int[3]);
    }

    void claimant(boolean right) {
        claimants++;
        rightClaimants += right ? 1 : 0;
    }

    /** Adds a property that does not hold. */
    void broken(String what) {
        broken.add(what);
    }

    List<String> broken() {
        return broken;
    }

    void mistake(String what) {
        mistakes.add(what);
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** F1 of B³ over the tellings, in per cent. */
    double bCubed() {
        double p = precision / Math.max(1, units);
        double r = recall / Math.max(1, units);
        return 100 * 2 * p * r / (p + r);
    }

    /** Mean F1 of the four statuses, in per cent; those that nobody expects are left out. */
    double statusF1() {
        Map<String, Double> f1 = new HashMap<>();
        byStatus.forEach((status, counts) -> {
            if (counts[0] + counts[2] > 0 && !status.equals("absent")) {
                f1.put(status, 200.0 * counts[0] / (2 * counts[0] + counts[1] + counts[2]));
            }
        });
        return new TreeMap<>(f1)
                .values().stream().mapToDouble(each -> each).average().orElse(0);
    }

    double claimantAccuracy() {
        return 100.0 * rightClaimants / Math.max(1, claimants);
    }

    double falseAgreed() {
        return 100.0 * falseAgreed / Math.max(1, judged);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "tellings %d, B3 F1 %.1f; points %d, status macro-F1 %.1f; claimants %d, right %.1f; false agreed %.1f",
                units,
                bCubed(),
                judged,
                statusF1(),
                claimants,
                claimantAccuracy(),
                falseAgreed()));
        for (String status : new TreeSet<>(byStatus.keySet())) {
            int[] counts = count(status);
            out.append(String.format(
                    Locale.ROOT,
                    "%n  %-11s right %d, too many %d, missed %d",
                    status,
                    counts[0],
                    counts[1],
                    counts[2]));
        }
        return out.toString();
    }
}
