package org.parallax.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.EventCode;
import org.parallax.model.PloverType;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** The event codes of PLOVER and CAMEO and how they belong together. Immutable and thread-safe. */
final class Ontology {

    private final Map<PloverType, Set<String>> modes = new EnumMap<>(PloverType.class);
    private final Set<String> contexts = new HashSet<>();
    private final Map<String, EventCode> byCameo = new HashMap<>();

    private Ontology() {}

    static Ontology load() {
        Ontology ontology = new Ontology();
        Table.ragged(Ontology.class, "plover.tsv").forEach(ontology::addPlover);
        Table.ragged(Ontology.class, "cameo.tsv").forEach(ontology::addCameo);
        return ontology;
    }

    private void addPlover(Row row) {
        if (row.cell(0).equals("contexts")) {
            contexts.addAll(row.words(2));
        } else if (row.cell(0).equals("modes")) {
            modes.put(type(row, row.cell(1)), Set.copyOf(row.words(2)));
        } else {
            throw row.wrong("neither modes nor contexts: " + row.cell(0));
        }
    }

    private void addCameo(Row row) {
        String code = row.cell(0);
        EventCode value = code(row, code, row.cell(3), row.cell(4), row.words(5), goldstein(row));
        if (byCameo.put(code, value) != null) {
            throw row.wrong("CAMEO code stands twice: " + code);
        }
    }

    private static Double goldstein(Row row) {
        try {
            return Double.valueOf(row.cell(2));
        } catch (NumberFormatException e) {
            throw row.wrong("not a Goldstein score: " + row.cell(2));
        }
    }

    private EventCode code(Row row, String cameo, String type, String mode, List<String> context, Double goldstein) {
        PloverType plover = type.isEmpty() ? null : type(row, type);
        check(row, plover, mode, context);
        return new EventCode(
                plover, mode.isEmpty() ? null : mode, new ArrayList<>(new TreeSet<>(context)), cameo, goldstein);
    }

    private void check(Row row, @Nullable PloverType type, String mode, List<String> context) {
        if (!mode.isEmpty() && !modes.getOrDefault(type, Set.of()).contains(mode)) {
            throw row.wrong("no mode of " + type + ": " + mode);
        }
        context.stream().filter(each -> !contexts.contains(each)).forEach(each -> {
            throw row.wrong("no PLOVER context: " + each);
        });
    }

    private static PloverType type(Row row, String name) {
        return Arrays.stream(PloverType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.wrong("no PLOVER type: " + name));
    }

    /** The code of a CAMEO category, with its PLOVER type, mode and contexts. */
    Optional<EventCode> ofCameo(String cameo) {
        return Optional.ofNullable(byCameo.get(cameo));
    }

    /** What a lexicon row says: a CAMEO code, which brings type and mode, and what the row says otherwise. */
    EventCode of(Row row, String cameo, String typeAndMode, List<String> moreContexts) {
        EventCode base = byCameo.get(cameo);
        if (base == null) {
            throw row.wrong("no CAMEO code: " + cameo);
        }
        Set<String> context = new TreeSet<>(base.contexts());
        context.addAll(moreContexts);
        if (typeAndMode.isEmpty()) {
            check(row, base.type(), base.mode() == null ? "" : base.mode(), List.copyOf(context));
            return new EventCode(base.type(), base.mode(), List.copyOf(context), cameo, base.goldstein());
        }
        String[] parts = typeAndMode.split("/", 2);
        EventCode changed =
                code(row, cameo, parts[0], parts.length > 1 ? parts[1] : "", List.copyOf(context), goldsteinOf(base));
        return changed;
    }

    private static Double goldsteinOf(EventCode base) {
        return base.goldstein() == null ? Double.valueOf(0) : base.goldstein();
    }
}
