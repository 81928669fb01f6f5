package org.parallax.export.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.table.Table;

/** The codes of CAMEO: their levels and names. */
public final class Cameo {

    /** The coder's table; names are in its second column. */
    private static final Map<String, String> NAMES = Table.rows(Cameo.class, "/org/parallax/code/cameo.tsv", 6).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));

    private Cameo() {}

    /** The first two digits. */
    public static String root(String code) {
        return code.substring(0, Math.min(2, code.length()));
    }

    /** The first three digits, or what there is of them. */
    public static String base(String code) {
        return code.substring(0, Math.min(3, code.length()));
    }

    public static Optional<String> name(@Nullable String code) {
        return Optional.ofNullable(code).map(NAMES::get);
    }

    /** The codes that have a name, in order. */
    static List<String> codes() {
        return NAMES.keySet().stream().sorted().toList();
    }
}
