package org.parallax.export.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.export.names.Countries.Country;
import org.parallax.model.Actor;
import org.parallax.model.Party;
import org.parallax.table.Table;

/**
 * A CAMEO or PLOVER actor code taken apart: {@code AZEMIL} is the state {@code AZE} and the sector {@code MIL}.
 *
 * @param code the whole code, empty if unknown
 * @param country the state, if the code begins with one
 * @param group a known group such as {@code NAT}, if the code begins with one, else empty
 * @param sectors the roles after it, in order of the code
 */
public record ActorCode(String code, Optional<Country> country, String group, List<Sector> sectors) {

    /**
     * A role that an actor has.
     *
     * @param code in CAMEO
     * @param name as ICEWS spells it out
     * @param plover its code in PLOVER, which calls a journalist {@code JRN} and a doctor {@code MED}; empty if it has none
     */
    public record Sector(String code, String name, String plover) {}

    /** Stands before the sector of an actor whose state is not known. */
    private static final String NO_STATE = "---";

    private static final Map<String, Sector> SECTORS = sectors("sector");
    private static final Map<String, Sector> GROUPS = sectors("group");

    private static Map<String, Sector> sectors(String kind) {
        return Table.rows(ActorCode.class, "sectors.tsv", 4).stream()
                .filter(row -> row.cell(0).equals(kind))
                .map(row -> new Sector(row.cell(1), row.cell(2), row.cell(3).replace("-", "")))
                .collect(Collectors.toUnmodifiableMap(Sector::code, Function.identity()));
    }

    /** The code of an actor, or of its party where it has none of its own. */
    public static ActorCode of(Actor actor) {
        Party party = actor.party();
        String code = actor.codes().stream().findFirst().orElse(party == null ? "" : party.code());
        return parse(code.startsWith(NO_STATE) ? code.substring(NO_STATE.length()) : code);
    }

    /** Takes a code apart; parts that no table knows stay in {@link #code()} alone. */
    public static ActorCode parse(String code) {
        List<String> parts = thirds(code);
        Optional<Country> country = parts.stream().findFirst().flatMap(Countries.standard()::iso3);
        String group = parts.stream().findFirst().filter(GROUPS::containsKey).orElse("");
        List<Sector> sectors = parts.stream()
                .filter(SECTORS::containsKey)
                .map(SECTORS::get)
                .distinct()
                .toList();
        return new ActorCode(code, country, group, sectors);
    }

    private static List<String> thirds(String code) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i + 3 <= code.length(); i += 3) {
            parts.add(code.substring(i, i + 3));
        }
        return parts;
    }

    /** Whether it has this sector. */
    public boolean is(String sector) {
        return sectors.stream().anyMatch(each -> each.code().equals(sector));
    }

    /** The sectors by PLOVER's codes, each once. */
    public List<String> ploverSectors() {
        return sectors.stream()
                .map(Sector::plover)
                .filter(sector -> !sector.isEmpty())
                .distinct()
                .toList();
    }

    /** The code of the sector at a position, or empty. */
    public String sector(int position) {
        return position < sectors.size() ? sectors.get(position).code() : "";
    }
}
