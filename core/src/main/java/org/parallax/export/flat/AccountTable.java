package org.parallax.export.flat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.format.Carried;
import org.parallax.model.Actor;
import org.parallax.model.Answer;
import org.parallax.model.DocumentId;
import org.parallax.model.Party;
import org.parallax.model.Place.Located;
import org.parallax.model.Point;

/** Our own table of accounts, in whatever file: its columns, and what stands in the row of an account. */
final class AccountTable {

    /** The points with a column of their own; {@code dead:ARM} stands under {@code dead}. */
    private static final List<String> POINTS = List.of(
            "occurrence",
            "act",
            "initiator",
            "actor",
            "recipient",
            "dead",
            "wounded",
            "captured",
            "missing",
            "displaced",
            "damage",
            "place",
            "territory",
            "time",
            "purpose",
            "means",
            "deployment",
            "responsibility",
            "outcome",
            "demand");

    private static final List<String> HEAD = List.of(
            "schema",
            "row_id",
            "incident_id",
            "title",
            "parties",
            "account",
            "plover_type",
            "plover_mode",
            "cameo",
            "goldstein",
            "actor_code",
            "recipient_code",
            "date_first",
            "date_last",
            "edtf",
            "place_name",
            "country",
            "admin1",
            "latitude",
            "longitude",
            "uncertainty_km",
            "place_precision",
            "mentions",
            "documents",
            "independent_sources",
            "sources");

    static final List<String> COLUMNS = Stream.concat(
                    HEAD.stream(), POINTS.stream().flatMap(point -> Stream.of(point, point + "_status")))
            .toList();

    private AccountTable() {}

    /** What it has room for. */
    static Set<Carried> carries() {
        return EnumSet.of(
                Carried.DISPUTED_POINTS,
                Carried.UNANSWERED_POINTS,
                Carried.TIME_RANGES,
                Carried.COUNT_RANGES,
                Carried.DENIALS,
                Carried.PURPOSE_AND_MEANS);
    }

    /** A row for each account. */
    static Stream<Row> rows(Selection selection) {
        return selection.accounts().stream().map(account -> row(Row.in(COLUMNS, selection), account));
    }

    private static Row row(Row row, Account account) {
        row.put("schema", "parallax/1").put("row_id", account.id());
        row.put("incident_id", account.incident().id())
                .text("title", account.incident().title());
        row.put("parties", joined(account.incident().parties().stream().map(Party::code)));
        row.put("account", account.name());
        row.put("mentions", account.told().size()).put("documents", documents(account));
        row.put("independent_sources", account.incident().sources().independent());
        row.text("sources", Quotes.sources(account.told()));
        account.lead().ifPresent(telling -> telling(row, telling));
        POINTS.forEach(point -> point(row, account, point));
        return row;
    }

    private static void telling(Row row, Telling telling) {
        row.put("plover_type", telling.code().type())
                .put("plover_mode", telling.code().mode());
        row.put("cameo", telling.code().cameo()).put("goldstein", telling.code().goldstein());
        row.put("actor_code", code(telling.actor())).put("recipient_code", code(telling.recipient()));
        telling.when()
                .ifPresent(when -> row.put("date_first", when.first())
                        .put("date_last", when.last())
                        .put("edtf", when.edtf()));
        telling.place().ifPresent(place -> {
            row.text("place_name", place.name());
            located(row, Telling.located(place));
        });
    }

    private static void located(Row row, Located located) {
        row.put("country", located.area().country())
                .put("admin1", located.area().admin1());
        row.put("latitude", located.point().latitude());
        row.put("longitude", located.point().longitude());
        row.put("uncertainty_km", located.point().radiusKm());
        row.put("place_precision", located.point().precision());
    }

    private static void point(Row row, Account account, String name) {
        List<Point> points = account.incident().points().stream()
                .filter(point -> point.name().equals(name) || point.name().startsWith(name + ":"))
                .filter(point -> !account.answers(point).isEmpty())
                .toList();
        if (!points.isEmpty()) {
            row.text(name, joined(points.stream().flatMap(point -> values(account, point))));
            row.put(
                    name + "_status",
                    joined(points.stream().map(point -> point.status().label())));
        }
    }

    private static Stream<String> values(Account account, Point point) {
        int colon = point.name().indexOf(':');
        String whose = colon < 0 ? "" : point.name().substring(colon + 1) + ": ";
        return account.answers(point).stream().map(answer -> whose + value(answer));
    }

    private static String value(Answer answer) {
        return answer.denial() ? "denies: " + answer.value() : answer.value();
    }

    private static long documents(Account account) {
        Set<DocumentId> documents = new TreeSet<>();
        account.told().forEach(told -> documents.add(told.coded().id()));
        account.incident().points().stream()
                .flatMap(point -> account.answers(point).stream())
                .forEach(answer -> documents.add(answer.evidence().document()));
        return documents.size();
    }

    private static Optional<String> code(Optional<Actor> actor) {
        return actor.flatMap(each -> each.codes().stream().findFirst());
    }

    private static String joined(Stream<String> values) {
        return values.distinct().collect(Collectors.joining("; "));
    }
}
