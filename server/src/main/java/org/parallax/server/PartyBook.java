package org.parallax.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.store.Overview;

/** Counts of incidents by party and by dyad: descriptive, with n, and no score of anybody. */
final class PartyBook {

    private final SortedMap<String, SortedMap<String, Integer>> statuses = new TreeMap<>();
    private final SortedMap<String, Integer> incidents = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> months = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> reports = new TreeMap<>();

    void add(Overview incident) {
        for (String party : incident.parties()) {
            incidents.merge(party, 1, Integer::sum);
            SortedMap<String, Integer> own = statuses.computeIfAbsent(party, code -> new TreeMap<>());
            incident.statuses().values().forEach(status -> own.merge(status, 1, Integer::sum));
        }
        List<String> parties = incident.parties();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                dyad(parties.get(i) + " " + parties.get(j), incident);
            }
        }
    }

    private void dyad(String pair, Overview incident) {
        String day = Filter.first(incident);
        String month = day == null ? "open" : day.substring(0, Math.min(7, day.length()));
        months.computeIfAbsent(pair, key -> new TreeMap<>()).merge(month, 1, Integer::sum);
        reports.computeIfAbsent(pair, key -> new TreeMap<>()).merge(month, incident.independent(), Integer::sum);
    }

    List<Map<String, Object>> parties() {
        List<Map<String, Object>> rows = new ArrayList<>();
        incidents.forEach((party, count) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("party", party);
            row.put("name", PartyNames.party(party));
            row.put("incidents", count);
            row.put("points", statuses.get(party));
            rows.add(row);
        });
        return rows;
    }

    /** By month: incidents, and as the baseline of coverage the independent reports that tell them. */
    List<Map<String, Object>> dyads() {
        List<Map<String, Object>> rows = new ArrayList<>();
        months.forEach((pair, counts) -> {
            List<String> codes = List.of(pair.split(" ", 2));
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("parties", codes);
            row.put("names", codes.stream().map(PartyNames::party).toList());
            row.put("incidents", counts);
            row.put("reports", reports.get(pair));
            rows.add(row);
        });
        return rows;
    }
}
