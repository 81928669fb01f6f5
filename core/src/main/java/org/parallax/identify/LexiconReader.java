package org.parallax.identify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Entry.Reach;
import org.parallax.identify.Entry.Side;
import org.parallax.identify.Entry.Sort;
import org.parallax.identify.Entry.Term;
import org.parallax.model.ActorKind;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** Reads the data files into a lexicon. */
final class LexiconReader {

    private final Lexicon lexicon = new Lexicon();
    private final Set<String> states = new LinkedHashSet<>();

    /** The shipped files, with a user's rows before them. */
    static Lexicon read(List<ActorRows> extra) {
        LexiconReader reader = new LexiconReader();
        extra.forEach(reader::own);
        reader.countries();
        reader.groups();
        reader.organisations();
        reader.peoples();
        reader.outlets();
        reader.cities();
        reader.leaders();
        reader.organs();
        reader.offices();
        reader.agents();
        reader.titles();
        return reader.lexicon;
    }

    private void own(ActorRows rows) {
        for (Row row : Table.parse(rows.source(), 5, rows.lines())) {
            ActorKind kind = row.constant(ActorKind.class, 1);
            Sort sort = kind == ActorKind.PERSON ? Sort.LEADER : Sort.OWN;
            Entry entry = named(sort, row.required(2), kind, row.required(0), row.list(4), row.where());
            lexicon.add(row.required(2), entry);
            row.list(3).forEach(name -> lexicon.add(name, entry));
        }
    }

    private static Entry named(
            Sort sort, String name, ActorKind kind, @Nullable String party, List<String> codes, String rule) {
        return new Entry(sort, name, name, kind, party, codes, "", Side.GROUP, Reach.OWNED, false, Term.ALWAYS, rule);
    }

    private void countries() {
        for (Row row : Table.rows(LexiconReader.class, "countries.tsv", 8)) {
            String code = row.required(0);
            if (!code.matches("[A-Z]{3}")) {
                throw row.wrong("not an alpha-3 code: " + code);
            }
            states.add(code);
            List<String> codes = row.cell(7).isEmpty() ? List.of(code) : List.of(code, row.cell(7));
            phrases(row, Sort.COUNTRY, codes, 2, 3);
            phrases(row, Sort.NATIONALITY, codes, 4, 5);
            phrases(row, Sort.CAPITAL, codes, 6);
        }
    }

    private void phrases(Row row, Sort sort, List<String> codes, int... columns) {
        for (int column : columns) {
            for (String phrase : row.list(column)) {
                String code = row.required(0);
                Entry entry = new Entry(
                        sort,
                        code,
                        row.required(2),
                        ActorKind.STATE,
                        code,
                        codes,
                        "",
                        Side.STATE,
                        Reach.OWNED,
                        column == 5,
                        Term.ALWAYS,
                        row.where());
                lexicon.add(phrase, entry);
            }
        }
    }

    private void groups() {
        powers("groups.tsv", Sort.GROUP, ActorKind.ARMED_GROUP);
        powers("territories.tsv", Sort.TERRITORY, ActorKind.OTHER);
    }

    private void powers(String file, Sort sort, ActorKind kind) {
        for (Row row : Table.rows(LexiconReader.class, file, 4)) {
            Entry entry = named(sort, row.required(1), kind, row.required(0), row.list(3), row.where());
            lexicon.add(row.required(1), entry);
            row.list(2).forEach(name -> lexicon.add(name, entry));
        }
    }

    private void organisations() {
        for (Row row : Table.rows(LexiconReader.class, "organisations.tsv", 5)) {
            boolean organ = states.contains(row.required(0));
            boolean first = true;
            for (List<String> names : bodies(row.required(2), row.cell(3))) {
                String party = organ || first ? row.required(0) : slug(names.get(0));
                ActorKind kind = row.constant(ActorKind.class, 1);
                Entry entry = named(Sort.ORGANISATION, names.get(0), kind, party, row.list(4), row.where());
                names.forEach(name -> lexicon.add(name, entry));
                first = false;
            }
        }
    }

    private void outlets() {
        for (Row row : Table.rows(LexiconReader.class, "outlets.tsv", 4)) {
            String country = row.required(0);
            for (List<String> names : bodies(row.required(1), row.cell(2))) {
                String party = row.cell(3).equals("state") ? country : slug(names.get(0));
                Entry entry =
                        named(Sort.OUTLET, names.get(0), ActorKind.MEDIA, party, List.of(country + "MED"), row.where());
                names.forEach(name -> lexicon.add(name, entry));
            }
        }
    }

    /** The names of each body of a row: " ; " begins another body, "|" another name of the same. */
    private static List<List<String>> bodies(String name, String others) {
        List<List<String>> bodies = new ArrayList<>();
        String[] parts = (" " + others).split(" ; ", -1);
        for (int i = 0; i < parts.length; i++) {
            List<String> names = new ArrayList<>(Row.parts(parts[i], "\\|"));
            if (i == 0) {
                names.add(0, name);
            }
            bodies.add(names);
        }
        return bodies;
    }

    /** A stable party code for an organisation that has none: its words in capitals. */
    private static String slug(String name) {
        return String.join("_", Lexicon.words(name)).toUpperCase(Locale.ROOT).replace("'S", "S");
    }

    private void peoples() {
        for (Row row : Table.rows(LexiconReader.class, "peoples.tsv", 4)) {
            List<String> codes = row.cell(3).isEmpty() ? List.of() : List.of(row.cell(3) + row.required(2));
            Entry entry = new Entry(
                    Sort.PEOPLE,
                    row.required(0),
                    row.required(0),
                    ActorKind.GROUP,
                    null,
                    codes,
                    row.required(2),
                    Side.NONE,
                    Reach.PLACE,
                    false,
                    Term.ALWAYS,
                    row.where());
            lexicon.add(row.required(0), entry);
            row.list(1).forEach(name -> lexicon.add(name, entry));
        }
    }

    private void cities() {
        for (Row row : Table.rows(LexiconReader.class, "cities.tsv", 2)) {
            for (String city : row.list(1)) {
                String code = row.required(0);
                lexicon.add(city, named(Sort.CITY, city, ActorKind.OTHER, null, List.of(code), row.where()));
            }
        }
    }

    private void leaders() {
        for (Row row : Table.rows(LexiconReader.class, "leaders.tsv", 7)) {
            Term term = new Term(month(row, 5, Integer.MIN_VALUE), month(row, 6, Integer.MAX_VALUE));
            String name = row.required(0);
            Entry entry = new Entry(
                    Sort.LEADER,
                    name,
                    name,
                    ActorKind.PERSON,
                    row.required(2),
                    row.list(3),
                    row.required(4),
                    Side.STATE,
                    Reach.OWNED,
                    false,
                    term,
                    row.where());
            lexicon.addLeader(name, entry);
            row.list(1).forEach(other -> lexicon.add(other, entry));
        }
    }

    private static int month(Row row, int column, int open) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return open;
        }
        if (!cell.matches("\\d{4}(-\\d{2})?")) {
            throw row.wrong("not a year or month: " + cell);
        }
        int year = Integer.parseInt(cell.substring(0, 4));
        boolean end = column == 6 && cell.length() == 4;
        return year * 12 + (cell.length() > 4 ? Integer.parseInt(cell.substring(5)) - 1 : 0) + (end ? 12 : 0);
    }

    private void organs() {
        for (Row row : Table.rows(LexiconReader.class, "organs.tsv", 5)) {
            nouns(row, Sort.ORGAN, row.required(0), 1, row.constant(ActorKind.class, 2), 3, 4, Reach.PLACE);
        }
    }

    private void offices() {
        for (Row row : Table.rows(LexiconReader.class, "offices.tsv", 3)) {
            boolean many = row.required(2).equals("group") && !row.cell(0).startsWith("spokesman");
            nouns(row, Sort.OFFICE, many ? "" : row.list(0).get(0), 0, ActorKind.PERSON, 1, 2, Reach.OWNED);
        }
    }

    private void agents() {
        for (Row row : Table.rows(LexiconReader.class, "agents.tsv", 5)) {
            nouns(row, Sort.AGENT, "", 0, row.constant(ActorKind.class, 1), 2, 3, reach(row));
        }
    }

    private static Reach reach(Row row) {
        return switch (row.required(4)) {
            case "in" -> Reach.PLACE;
            case "-" -> Reach.OWNED;
            case "thing" -> Reach.THING;
            case "people" -> Reach.PEOPLE;
            default -> throw row.wrong("no such place: " + row.cell(4));
        };
    }

    private void titles() {
        for (Row row : Table.rows(LexiconReader.class, "titles.tsv", 2)) {
            for (String title : row.list(0)) {
                lexicon.add(
                        title,
                        noun(row, Sort.TITLE, title, ActorKind.PERSON, row.cell(1), Side.NONE, Reach.OWNED, false));
            }
        }
    }

    private void nouns(Row row, Sort sort, String key, int phrases, ActorKind kind, int sector, int side, Reach reach) {
        for (String phrase : row.list(phrases)) {
            String own = key.isEmpty() ? phrase : key;
            Side speaks = row.constant(Side.class, side);
            lexicon.add(phrase, noun(row, sort, own, kind, row.cell(sector), speaks, reach, false));
            for (String plural : Plurals.of(phrase)) {
                lexicon.add(plural, noun(row, sort, own, kind, row.cell(sector), speaks, reach, true));
            }
        }
    }

    private static Entry noun(
            Row row, Sort sort, String key, ActorKind kind, String sector, Side side, Reach reach, boolean plural) {
        return new Entry(sort, key, key, kind, null, List.of(), sector, side, reach, plural, Term.ALWAYS, row.where());
    }
}
