package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.export.Export;
import org.parallax.export.Formats;
import org.parallax.export.Receipt;
import org.parallax.export.account.Projection;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Format;
import org.parallax.export.format.Loss;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.store.Archive;

/** Exports: which there are, what one would hold and lose, and the file. */
final class ExportApi {

    private static final int PREVIEW_LINES = 20;
    private static final int LONGEST_LINE = 4_000;
    private static final int MOST_INCIDENTS = 5_000;
    private static final int MOST_LISTED = 200;

    private final Readers readers;
    private final Catalogues catalogues;
    private final Guard guard;
    private final Audit audit;

    ExportApi(Readers readers, Catalogues catalogues, Guard guard, Audit audit) {
        this.readers = readers;
        this.catalogues = catalogues;
        this.guard = guard;
        this.audit = audit;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/exports/formats", ExportApi::formats, Role.READER);
        routes.get("/api/exports/{format}/preview", this::preview, Role.READER);
        routes.get("/api/exports/{format}/file", this::file, Role.READER);
    }

    private static void formats(Context context) {
        Json.answer(
                context,
                Map.of("items", Formats.all().stream().map(ExportApi::format).toList()));
    }

    private static Map<String, Object> format(Format format) {
        Set<Carried> lacks = EnumSet.allOf(Carried.class);
        lacks.removeAll(format.carries());
        return Map.of(
                "name", format.name(),
                "suffix", format.suffix(),
                "carries",
                        format.carries().stream().sorted().map(Carried::label).toList(),
                "lacks", lacks.stream().map(Carried::label).toList(),
                "notes", format.notes());
    }

    private record Written(Receipt receipt, byte[] bytes, int withheld) {}

    private void preview(Context context) {
        Format format = asked(context);
        Written written = write(context, format);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("format", format.name());
        answer.put("projection", written.receipt().terms().projection().label());
        answer.put("fileName", name(format));
        answer.put("rows", written.receipt().rows());
        answer.put("bytes", written.bytes().length);
        answer.put("lines", lines(readable(context, format, written)));
        answer.put("incidents", written.receipt().scope().incidents());
        answer.put("withheld", written.withheld());
        answer.put("loss", loss(format, written.receipt().loss()));
        Json.answer(context, answer);
    }

    private byte[] readable(Context context, Format format, Written written) {
        Format readable = format.readable();
        return readable == format ? written.bytes() : write(context, readable).bytes();
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .limit(PREVIEW_LINES)
                .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
                .toList();
    }

    private static Map<String, Object> loss(Format format, Loss loss) {
        Map<String, Long> total = new TreeMap<>();
        Map<String, Map<String, Long>> byIncident = new TreeMap<>();
        loss.lost().forEach((incident, amounts) -> {
            amounts.forEach((what, amount) -> total.merge(what, amount, Long::sum));
            if (byIncident.size() < MOST_LISTED) {
                byIncident.put(incident, amounts);
            }
        });
        return Map.of(
                "total",
                total,
                "byIncident",
                byIncident,
                "omissions",
                loss.omissions().stream().limit(MOST_LISTED).toList(),
                "omitted",
                loss.omissions().size(),
                "notes",
                format.notes());
    }

    private void file(Context context) {
        Format format = asked(context);
        Written written = write(context, format);
        context.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name(format) + "\"")
                .result(written.bytes());
    }

    private static String name(Format format) {
        return "parallax" + format.suffix();
    }

    private Written write(Context context, Format format) {
        Query query = new Query(context);
        boolean named = IncidentsApi.named(context, guard, audit, "export " + format.name());
        Terms terms = new Terms(projection(query), named, query.flag("spreadsheetSafe"));
        boolean accepted = query.flag("accepted") || projection(query).acceptedOnly();
        String only = query.text("incident", 80, IncidentsApi.ID);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return readers.read(archive -> {
            List<Entry> chosen = chosen(context, archive, only);
            List<Entry> going = chosen.stream()
                    .filter(entry -> !entry.overview().sensitive())
                    .filter(entry -> !accepted || entry.overview().accepted())
                    .toList();
            int sensitive = (int) chosen.stream()
                    .filter(entry -> entry.overview().sensitive())
                    .count();
            return new Written(write(archive, going, terms, format, out), out.toByteArray(), sensitive);
        });
    }

    private List<Entry> chosen(Context context, Archive archive, @Nullable String only) {
        Catalogue catalogue = catalogues.newest(archive);
        if (only != null) {
            Entry entry = catalogue.byId().get(only);
            if (entry == null) {
                throw new Problem(404, "there is no incident " + only, "incident");
            }
            return List.of(entry);
        }
        List<Entry> chosen = Filter.of(context, catalogue, archive).of(catalogue.in(Catalogue.Order.DATE));
        if (chosen.size() > MOST_INCIDENTS) {
            throw new Problem(
                    413, chosen.size() + " incidents are too many at once; narrow the filters, or use parallax export");
        }
        return chosen;
    }

    private static Receipt write(
            Archive archive, List<Entry> going, Terms terms, Format format, ByteArrayOutputStream out) {
        List<Incident> incidents = new ArrayList<>();
        Map<DocumentId, CodedDocument> documents = new TreeMap<>();
        for (Entry entry : going) {
            archive.incident(new IncidentId(entry.id())).ifPresent(found -> {
                incidents.add(found.incident());
                found.incident().sources().documents().stream()
                        .filter(id -> !documents.containsKey(id))
                        .forEach(id -> archive.document(id).ifPresent(document -> documents.put(id, document)));
            });
        }
        try {
            return Export.write(new Selection(List.copyOf(documents.values()), incidents, terms), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Format asked(Context context) {
        String name = context.pathParam("format");
        return Formats.named(name).orElseThrow(() -> new Problem(404, "there is no such format", "format"));
    }

    private static Projection projection(Query query) {
        try {
            return Projection.parse(Objects.requireNonNullElse(query.text("projection", 80), "per-account"));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("projection", "per-account, agreed-only, reviewed or as-told-by=PARTY");
        }
    }
}
