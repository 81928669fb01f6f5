package org.parallax.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One question that the accounts answer.
 *
 * @param name such as {@code occurrence}, {@code act}, {@code place}, {@code dead:ARM}
 * @param accounts the answers by party, in alphabetical order of the parties
 * @param why what made the status, in a readable line
 */
public record Point(String name, Status status, SortedMap<Party, List<Answer>> accounts, String why) {

    public Point {
        SortedMap<Party, List<Answer>> copy = new TreeMap<>();
        for (Map.Entry<Party, List<Answer>> account : accounts.entrySet()) {
            copy.put(account.getKey(), List.copyOf(account.getValue()));
        }
        accounts = Collections.unmodifiableSortedMap(copy);
    }
}
