package org.parallax.server;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parallax.model.DocumentId;
import org.parallax.store.Archive;
import org.parallax.store.Overview;
import org.parallax.store.Overview.Where;

/**
 * Which incidents a view shows: the query parameters that all views share. Of one parameter given several times any value will do, of
 * different parameters all must hold.
 */
final class Filter {

    private static final int MOST_FOUND = 5_000;

    private final List<String> parties;
    private final List<String> statuses;
    private final List<String> points;
    private final List<String> types;
    private final List<String> sources;
    private final @Nullable String from;
    private final @Nullable String to;
    private final double @Nullable [] box;
    private final @Nullable String words;
    private final @Nullable Boolean accepted;

    private Filter(Context context) {
        this.parties = context.queryParams("party");
        this.statuses = context.queryParams("status");
        this.points = context.queryParams("point");
        this.types = context.queryParams("type");
        this.sources = context.queryParams("source");
        this.from = day(context, "from");
        this.to = day(context, "to");
        this.box = box(context.queryParam("bbox"));
        this.words = context.queryParam("q");
        this.accepted = truth(context.queryParam("accepted"));
    }

    static Filter of(Context context) {
        return new Filter(context);
    }

    /** The incidents that pass, in order of the catalogue. */
    List<Overview> of(Catalogue catalogue, Archive archive) {
        Predicate<Overview> found = found(archive);
        return catalogue.incidents().stream().filter(this::passes).filter(found).toList();
    }

    private boolean passes(Overview incident) {
        return any(parties, incident.parties()::contains)
                && statuses(incident)
                && any(types, incident.types()::contains)
                && any(
                        sources,
                        source -> incident.reports().stream().anyMatch(report -> source.equals(report.outlet())))
                && (accepted == null || accepted == incident.accepted())
                && inTime(incident)
                && inBox(incident);
    }

    private static boolean any(List<String> wanted, Predicate<String> has) {
        return wanted.isEmpty() || wanted.stream().anyMatch(has);
    }

    /** With a point its own status counts, else that of any point. */
    private boolean statuses(Overview incident) {
        if (statuses.isEmpty() && points.isEmpty()) {
            return true;
        }
        return incident.statuses().entrySet().stream()
                .filter(point -> points.isEmpty() || points.contains(point.getKey()))
                .anyMatch(point -> statuses.isEmpty() || statuses.contains(point.getValue()));
    }

    /** The days of an incident: of its event where known, else of its reports. */
    static @Nullable String first(Overview incident) {
        String earliest = incident.when().earliest();
        if (earliest != null) {
            return earliest.substring(0, 10);
        }
        return incident.reports().isEmpty()
                ? null
                : cut(incident.reports().get(0).published());
    }

    static @Nullable String last(Overview incident) {
        String latest = incident.when().latest();
        return latest != null ? latest.substring(0, 10) : first(incident);
    }

    private static @Nullable String cut(@Nullable String time) {
        return time == null || time.length() < 10 ? time : time.substring(0, 10);
    }

    private boolean inTime(Overview incident) {
        String first = first(incident);
        String last = last(incident);
        if (from == null && to == null) {
            return true;
        }
        return first != null
                && last != null
                && (to == null || first.compareTo(to) <= 0)
                && (from == null || last.compareTo(from) >= 0);
    }

    private boolean inBox(Overview incident) {
        return box == null || incident.where().stream().anyMatch(where -> inside(where, box));
    }

    private static boolean inside(Where where, double[] box) {
        Double latitude = where.latitude();
        Double longitude = where.longitude();
        return latitude != null
                && longitude != null
                && longitude >= box[0]
                && latitude >= box[1]
                && longitude <= box[2]
                && latitude <= box[3];
    }

    private Predicate<Overview> found(Archive archive) {
        if (words == null || words.isBlank()) {
            return incident -> true;
        }
        Set<String> ids = new HashSet<>();
        List<DocumentId> documents = archive.search(words, MOST_FOUND);
        documents.forEach(id -> ids.add(id.value()));
        return incident -> incident.reports().stream().anyMatch(report -> ids.contains(report.document()));
    }

    private static @Nullable String day(Context context, String name) {
        String day = context.queryParam(name);
        if (day == null || day.isBlank()) {
            return null;
        }
        if (!day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new Problem(400, name + " must be a day such as 2021-05-27");
        }
        return day;
    }

    private static @Nullable Boolean truth(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw new Problem(400, "accepted must be true or false");
        }
        return value.equals("true");
    }

    private static double @Nullable [] box(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String[] parts = text.split(",", -1);
        double[] box = new double[4];
        try {
            for (int i = 0; i < 4; i++) {
                box[i] = Double.parseDouble(parts[i]);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new Problem(400, "bbox must be west,south,east,north in degrees");
        }
        return box;
    }
}
