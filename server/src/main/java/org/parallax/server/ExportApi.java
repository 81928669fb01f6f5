package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.export.Export;
import org.parallax.export.Formats;
import org.parallax.export.Receipt;
import org.parallax.export.Sidecar;
import org.parallax.export.account.Projection;
import org.parallax.export.account.Terms;
import org.parallax.export.format.Format;
import tools.jackson.databind.util.RawValue;

/** Exports: which there are, what one would hold and lose, and the file. */
final class ExportApi {

    private static final int PREVIEW_LINES = 21;

    private final Readers readers;

    ExportApi(Readers readers) {
        this.readers = readers;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/exports", this::formats);
        routes.get("/api/exports/{format}", this::preview);
        routes.get("/api/exports/{format}/file", this::file);
    }

    private void formats(Context context) {
        List<Map<String, Object>> formats = Formats.all().stream()
                .map(format -> Map.<String, Object>of(
                        "name", format.name(), "suffix", format.suffix(), "notes", format.notes()))
                .toList();
        Json.answer(context, Map.of("items", formats));
    }

    private record Written(Receipt receipt, byte[] bytes) {}

    private void preview(Context context) {
        Format format = format(context);
        Written written = write(context, format);
        List<String> lines = new String(written.bytes(), StandardCharsets.UTF_8)
                .lines()
                .limit(PREVIEW_LINES)
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("format", format.name());
        answer.put("rows", written.receipt().rows());
        answer.put("bytes", written.bytes().length);
        answer.put("lines", lines);
        answer.put("loss", new RawValue(Sidecar.loss(name(format), written.receipt())));
        Json.answer(context, answer);
    }

    private void file(Context context) {
        Format format = format(context);
        Written written = write(context, format);
        context.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name(format) + "\"")
                .result(written.bytes());
    }

    private static String name(Format format) {
        return "parallax" + format.suffix();
    }

    private Written write(Context context, Format format) {
        Terms terms = Terms.STANDARD.with(projection(context));
        boolean acceptedOnly = "true".equals(context.queryParam("accepted"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Receipt receipt = readers.read(archive -> {
            try {
                return Export.write(archive.selection(terms, acceptedOnly), format, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Written(receipt, out.toByteArray());
    }

    private static Format format(Context context) {
        String name = context.pathParam("format");
        return Formats.named(name).orElseThrow(() -> new Problem(404, "there is no such format"));
    }

    private static Projection projection(Context context) {
        try {
            return Projection.parse(
                    Optional.ofNullable(context.queryParam("projection")).orElse("per-account"));
        } catch (IllegalArgumentException e) {
            throw new Problem(400, "projection must be per-account, agreed-only or as-told-by=PARTY");
        }
    }
}
