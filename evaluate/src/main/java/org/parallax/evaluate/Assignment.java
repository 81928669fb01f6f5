package org.parallax.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The pairing of rows and columns, each used once at most, whose likeness is greatest in sum; solved part by part. */
final class Assignment {

    private final List<Map<Integer, Double>> near;

    /** @param near for each row the columns that are like it, with how much */
    Assignment(List<Map<Integer, Double>> near) {
        this.near = List.copyOf(near);
    }

    double best() {
        Map<Integer, List<Integer>> back = new HashMap<>();
        for (int row = 0; row < near.size(); row++) {
            for (int column : near.get(row).keySet()) {
                back.computeIfAbsent(column, any -> new ArrayList<>()).add(row);
            }
        }
        double best = 0;
        Set<Integer> seen = new TreeSet<>();
        for (int row = 0; row < near.size(); row++) {
            if (seen.add(row)) {
                best += best(part(row, back, seen));
            }
        }
        return best;
    }

    /** The rows that hang together with a row through common columns. */
    private List<Integer> part(int start, Map<Integer, List<Integer>> back, Set<Integer> seen) {
        List<Integer> rows = new ArrayList<>(List.of(start));
        for (int i = 0; i < rows.size(); i++) {
            for (int column : near.get(rows.get(i)).keySet()) {
                for (int other : back.getOrDefault(column, List.of())) {
                    if (seen.add(other)) {
                        rows.add(other);
                    }
                }
            }
        }
        return rows;
    }

    private double best(List<Integer> rows) {
        Set<Integer> used = new TreeSet<>();
        rows.forEach(row -> used.addAll(near.get(row).keySet()));
        List<Integer> columns = List.copyOf(used);
        int size = Math.max(rows.size(), columns.size());
        double[][] cost = new double[size][size];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                cost[i][j] = -near.get(rows.get(i)).getOrDefault(columns.get(j), 0.0);
            }
        }
        return -cheapest(cost);
    }

    /** The cost of the cheapest pairing of a square of costs: shortest augmenting paths, one row after the other. */
    private static double cheapest(double[][] cost) {
        int size = cost.length;
        double[] ofRow = new double[size + 1];
        double[] ofColumn = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(cost, row, ofRow, ofColumn, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            sum += cost[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private static void augment(double[][] cost, int row, double[] ofRow, double[] ofColumn, int[] rowOf) {
        int size = cost.length;
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int[] way = new int[size + 1];
        boolean[] done = new boolean[size + 1];
        rowOf[0] = row;
        int at = 0;
        while (rowOf[at] != 0) {
            done[at] = true;
            int next = relax(cost, at, rowOf[at], least, way, done, ofRow, ofColumn);
            shift(least[next], least, done, ofRow, ofColumn, rowOf);
            at = next;
        }
        while (at != 0) {
            rowOf[at] = rowOf[way[at]];
            at = way[at];
        }
    }

    /** Looks from one column on and gives the nearest column that is not done. */
    private static int relax(
            double[][] cost,
            int at,
            int row,
            double[] least,
            int[] way,
            boolean[] done,
            double[] ofRow,
            double[] ofColumn) {
        int nearest = 0;
        for (int column = 1; column < least.length; column++) {
            if (!done[column]) {
                double step = cost[row - 1][column - 1] - ofRow[row] - ofColumn[column];
                if (step < least[column]) {
                    least[column] = step;
                    way[column] = at;
                }
                if (nearest == 0 || least[column] < least[nearest]) {
                    nearest = column;
                }
            }
        }
        return nearest;
    }

    private static void shift(
            double step, double[] least, boolean[] done, double[] ofRow, double[] ofColumn, int[] rowOf) {
        for (int column = 0; column < least.length; column++) {
            if (done[column]) {
                ofRow[rowOf[column]] += step;
                ofColumn[column] -= step;
            } else {
                least[column] -= step;
            }
        }
    }
}
