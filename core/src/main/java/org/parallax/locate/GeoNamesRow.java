package org.parallax.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of GeoNames' main table (19 tab-separated columns). */
record GeoNamesRow(List<String> cells) {

    private static final int COLUMNS = 19;
    private static final Set<String> SITES = Set.of(
            "AIRP", "AIRB", "AIRF", "BDG", "BDGB", "CAMP", "DAM", "INSM", "MILB", "MN", "NVB", "PASS", "PP", "PS",
            "PSN", "CSTM", "BDRY", "OILR", "REFC", "PRT", "GATE");

    /** The row of a line, or null if the line is not one of this table. */
    static @Nullable GeoNamesRow of(String line) {
        List<String> cells = new ArrayList<>(COLUMNS);
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return cells.size() == COLUMNS && !cells.get(1).isEmpty() ? new GeoNamesRow(cells) : null;
    }

    String id() {
        return cells.get(0);
    }

    String name() {
        return cells.get(1);
    }

    double latitude() {
        return Double.parseDouble(cells.get(4));
    }

    double longitude() {
        return Double.parseDouble(cells.get(5));
    }

    String featureCode() {
        return cells.get(7);
    }

    @Nullable
    String country() {
        return cells.get(8).length() == 2 ? cells.get(8) : null;
    }

    /** Country and code of the first-level division, such as {@code US.TX}. */
    String admin1() {
        return cells.get(8) + "." + cells.get(10);
    }

    String admin2() {
        return admin1() + "." + cells.get(11);
    }

    long population() {
        return cells.get(14).isEmpty() ? 0 : Long.parseLong(cells.get(14));
    }

    /** All names that it carries, its own first. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(cells.get(1));
        names.add(cells.get(2));
        names.addAll(List.of(cells.get(3).split(",")));
        return names;
    }

    /** What it is to us, or null if it is nothing that an event is placed by. */
    @Nullable
    Kind kind() {
        String code = featureCode();
        return switch (cells.get(6)) {
            case "P" -> settlement(code);
            case "A" -> division(code);
            case "H" -> code.startsWith("STRT") ? Kind.STRAIT : code.startsWith("SEA") ? Kind.SEA : Kind.WATER;
            case "T" -> code.startsWith("ISL") ? Kind.ISLAND : code.equals("PASS") ? Kind.SITE : Kind.MOUNTAIN;
            case "L" ->
                code.equals("CONT")
                        ? Kind.CONTINENT
                        : code.startsWith("RGN") || code.equals("AREA") ? Kind.REGION : Kind.SITE;
            case "S" -> SITES.contains(code) ? Kind.SITE : null;
            default -> null;
        };
    }

    private Kind settlement(String code) {
        if (code.equals("PPLX")) {
            return Kind.QUARTER;
        }
        if (code.equals("PPLC") || code.equals("PPLA") || population() >= 50_000) {
            return Kind.CITY;
        }
        return population() >= 5_000 || code.equals("PPLA2") ? Kind.TOWN : Kind.VILLAGE;
    }

    private static @Nullable Kind division(String code) {
        return switch (code) {
            case "PCLI", "PCLD", "PCL", "PCLS", "PCLF", "TERR", "PCLIX" -> Kind.COUNTRY;
            case "ADM1" -> Kind.ADMIN1;
            case "ADM2", "ADM3", "ADM4", "ADMD", "ADM5" -> Kind.DISTRICT;
            case "RGN" -> Kind.REGION;
            default -> null;
        };
    }
}
