package org.parallax.locate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parallax.model.Actors;
import org.parallax.model.Party;
import org.parallax.table.Table;

/** The alpha-2 codes of the states that a document's actors speak or act for. Thread-safe. */
final class Countries {

    private final Map<String, String> byAlpha3 = new HashMap<>();

    Countries() {
        Table.rows(Countries.class, "countries.tsv", 8).forEach(row -> byAlpha3.put(row.cell(1), row.cell(0)));
    }

    List<String> of(Actors actors) {
        return actors.all().stream()
                .map(actor -> actor.party())
                .filter(Objects::nonNull)
                .map(Party::code)
                .map(byAlpha3::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
