package org.parallax.server;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.store.Overview.Teller;

/** What is told by and of one party: descriptive, with n, and no score. Used by one thread. */
final class PartyFigures {

    private final String party;
    private int incidents;
    private int accounts;
    private int silent;
    private int changed;
    private final Map<String, Integer> statuses = new LinkedHashMap<>();
    private @Nullable String first;
    private @Nullable String last;

    PartyFigures(String party) {
        this.party = party;
    }

    String name() {
        return PartyNames.party(party);
    }

    void side(Entry entry) {
        incidents++;
        silent += entry.overview().tellers().containsKey(party) ? 0 : 1;
        seen(entry);
    }

    void tells(Entry entry, Teller teller) {
        accounts++;
        changed += teller.changed();
        teller.statuses().forEach((status, count) -> statuses.merge(status, count, Integer::sum));
        seen(entry);
    }

    private void seen(Entry entry) {
        String day = entry.first();
        if (day != null) {
            first = first == null || day.compareTo(first) < 0 ? day : first;
            last = last == null || day.compareTo(last) > 0 ? day : last;
        }
    }

    Map<String, Object> node() {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("party", party);
        node.put("name", name());
        node.put("incidents", incidents);
        node.put("accounts", accounts);
        node.put("agreed", statuses.getOrDefault("agreed", 0));
        node.put("disputed", statuses.getOrDefault("disputed", 0));
        node.put("oneSided", statuses.getOrDefault("one-sided", 0));
        node.put("unanswered", statuses.getOrDefault("unanswered", 0));
        node.put("changed", changed);
        node.put("silent", silent);
        node.put("first", first);
        node.put("last", last);
        return node;
    }
}
