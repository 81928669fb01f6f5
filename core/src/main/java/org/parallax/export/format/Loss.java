package org.parallax.export.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.model.Incident;

/**
 * What an export could not say: counted by incident, with the rows written and the accounts left out. One for each export;
 * not thread-safe.
 */
public final class Loss {

    /** An account or act that has no row, and why. */
    public record Omission(String what, String reason) {}

    private final Map<String, Map<String, Long>> lost = new TreeMap<>();
    private final List<Omission> omissions = new ArrayList<>();
    private long rows;

    /** A loss that already knows what the format has no room for. */
    public static Loss of(Format format, Selection selection) {
        Loss loss = new Loss();
        Set<Carried> missing = EnumSet.allOf(Carried.class);
        missing.removeAll(format.carries());
        for (Carried each : missing) {
            selection.incidents().forEach(incident -> loss.count(incident, each, each.of(incident)));
            selection.accounts().forEach(account -> loss.count(account.incident(), each, each.of(account)));
        }
        return loss;
    }

    private void count(Incident incident, Carried what, long amount) {
        if (amount > 0) {
            lost.computeIfAbsent(incident.id().value(), id -> new TreeMap<>()).merge(what.label(), amount, Long::sum);
        }
    }

    /** Counts a row that was written. */
    public void row() {
        rows++;
    }

    /** Notes that an account has no row. */
    public void omit(Account account, String reason) {
        omissions.add(new Omission(account.id(), reason));
    }

    /** Notes that something, by its id, has no row. */
    public void omit(String what, String reason) {
        omissions.add(new Omission(what, reason));
    }

    public long rows() {
        return rows;
    }

    public List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    /** Amounts by incident and by what was lost, in alphabetical order. */
    public Map<String, Map<String, Long>> lost() {
        return new TreeMap<>(lost);
    }
}
