package org.parallax.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.model.Answer;
import org.parallax.model.Incident;
import org.parallax.model.Party;
import org.parallax.model.Point;
import org.parallax.model.Status;

/** An incident that several sides tell: headline, what is agreed, the table of points, who said it. */
record Accounts(Look look, Ink ink, Names names, Citations citations) {

    private static final int POINT = 18;
    private static final int STATUS = 15;
    private static final int COMFORTABLE = 26;
    private static final int CRAMPED = 15;

    List<String> lines(Incident incident) {
        List<Party> columns = columns(incident);
        List<String> lines = new ArrayList<>();
        lines.add(ink.thickRule(look.width()));
        Cells.wrap(Names.capital(Cells.plain(incident.title())), look.width())
                .forEach(line -> lines.add(ink.bold(line)));
        lines.addAll(Paragraph.hanging("", "", ink.faint(sources(incident)), look.width()));
        lines.add("");
        lines.addAll(summary(incident));
        lines.add("");
        int first = citations.next();
        lines.addAll(table(incident, columns));
        if (look.evidence() != Look.Evidence.NONE) {
            lines.add("");
            lines.add(ink.bold("Who said it"));
            lines.addAll(citations.lines(first, look.width()));
        }
        return lines;
    }

    private static List<Party> columns(Incident incident) {
        TreeSet<Party> columns = new TreeSet<>();
        incident.points().forEach(point -> columns.addAll(Told.answering(point)));
        boolean outlet = columns.remove(Party.OUTLET);
        incident.parties().stream().filter(party -> !party.equals(Party.OUTLET)).forEach(columns::add);
        List<Party> ordered = new ArrayList<>(columns);
        if (outlet) {
            ordered.add(Party.OUTLET);
        }
        return ordered;
    }

    private String sources(Incident incident) {
        int documents = incident.sources().documents().size();
        int independent = incident.sources().independent();
        String told = documents == 1 ? "1 document" : documents + " documents";
        String copies = independent < documents ? ", of which " + independent + " independent" : "";
        return "Told in " + told + copies + ink.dot() + incident.id();
    }

    private List<String> summary(Incident incident) {
        List<String> lines = new ArrayList<>();
        for (Status status : Status.values()) {
            List<Point> points = Told.with(incident, status);
            if (!points.isEmpty() || status == Status.AGREED) {
                String what = points.isEmpty()
                        ? "nothing in these documents"
                        : points.stream().map(point -> summary(incident, point)).collect(Collectors.joining(ink.dot()));
                String opening = Cells.pad(ink.status(status), POINT);
                lines.addAll(Paragraph.hanging(opening, " ".repeat(POINT), what, look.width()));
            }
        }
        return lines;
    }

    private String summary(Incident incident, Point point) {
        String name = names.point(point.name());
        if (point.status() != Status.AGREED) {
            return name;
        }
        return point.accounts().values().stream()
                .flatMap(List::stream)
                .filter(answer -> !answer.earlier())
                .map(answer -> name + ": " + value(incident, point, answer))
                .findFirst()
                .orElse(name);
    }

    /** Where the columns would be too narrow to read, the accounts stand below each other. */
    private List<String> table(Incident incident, List<Party> columns) {
        int wide = (look.width() - POINT - STATUS - 4) / columns.size() - 2;
        int narrow = (look.width() - POINT - 2) / columns.size() - 2;
        if (wide >= COMFORTABLE) {
            return grid(incident, columns, wide, true);
        }
        return narrow >= CRAMPED ? grid(incident, columns, narrow, false) : stacked(incident, columns);
    }

    private List<String> grid(Incident incident, List<Party> columns, int width, boolean statusApart) {
        List<Integer> widths = new ArrayList<>(statusApart ? List.of(POINT, STATUS) : List.of(POINT));
        columns.forEach(column -> widths.add(width));
        Grid grid = new Grid(widths);
        List<String> lines = new ArrayList<>();
        List<List<String>> head =
                new ArrayList<>(statusApart ? List.of(List.of(""), List.of("")) : List.of(List.of("")));
        columns.forEach(party -> head.add(List.of(ink.bold(names.party(party)))));
        lines.addAll(grid.row(head));
        for (Point point : incident.points()) {
            lines.add(ink.rule(grid.width()));
            lines.addAll(grid.row(row(incident, point, columns, statusApart)));
        }
        lines.add(ink.rule(grid.width()));
        return lines;
    }

    private List<List<String>> row(Incident incident, Point point, List<Party> columns, boolean statusApart) {
        List<List<String>> row = new ArrayList<>();
        String name = names.point(point.name());
        String status = ink.status(point.status());
        row.addAll(statusApart ? List.of(List.of(name), List.of(status)) : List.of(List.of(name, status)));
        columns.forEach(party -> row.add(cell(incident, point, party)));
        return row;
    }

    private List<String> stacked(Incident incident, List<Party> columns) {
        List<String> lines = new ArrayList<>();
        for (Point point : incident.points()) {
            lines.add(ink.bold(names.point(point.name())) + "  " + ink.status(point.status()));
            for (Party party : columns) {
                String said = String.join("; ", cell(incident, point, party));
                lines.addAll(Paragraph.hanging("  ", "    ", names.party(party) + ": " + said, look.width()));
            }
        }
        return lines;
    }

    /** Each value once, with the numbers of all the words it stands on. */
    List<String> cell(Incident incident, Point point, Party party) {
        List<Answer> answers = point.accounts().getOrDefault(party, List.of());
        if (answers.isEmpty()) {
            return List.of(ink.faint(silence(point, party)));
        }
        Map<String, String> numbers = new LinkedHashMap<>();
        for (Answer answer : answers) {
            String number = look.evidence() == Look.Evidence.NONE ? "" : citations.number(party, answer);
            numbers.merge(
                    value(incident, point, answer),
                    number,
                    (before, more) -> before.contains(more) ? before : before + more);
        }
        return numbers.entrySet().stream()
                .map(each -> (each.getKey() + " " + ink.faint(each.getValue())).stripTrailing())
                .toList();
    }

    private String value(Incident incident, Point point, Answer answer) {
        String value = new Discretion(names, look.names()).value(incident, point, answer);
        String held = answer.denial() ? "denies: " + value : value;
        return answer.earlier() ? "earlier: " + held : held;
    }

    /** Why a cell is empty. */
    private String silence(Point point, Party party) {
        if (party.equals(Party.OUTLET)) {
            return ink.dash();
        }
        return point.status() == Status.UNANSWERED ? "? no answer in these documents" : ink.dash() + " not addressed";
    }
}
