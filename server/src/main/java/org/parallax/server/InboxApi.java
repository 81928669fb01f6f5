package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.read.Input;
import tools.jackson.databind.JsonNode;

/** What people paste and drop: taken at once, read in turn; the feed tells each step. */
final class InboxApi {

    private static final int LONGEST_TEXT = 5_000_000;

    private final Writer writer;
    private final Feed feed;

    InboxApi(Writer writer, Feed feed) {
        this.writer = writer;
        this.feed = feed;
    }

    void on(RoutesConfig routes) {
        routes.post("/api/inbox", this::paste);
        routes.post("/api/inbox/files", this::drop);
        routes.sse("/api/events", feed::listen);
    }

    private void paste(Context context) {
        JsonNode body = Json.object(context);
        String text = Json.required(body, "text");
        if (text.length() > LONGEST_TEXT) {
            throw new Problem(413, "the text is too long");
        }
        Edition edition = new Edition(
                Json.optional(body, "title"),
                Json.optional(body, "outlet"),
                published(Json.optional(body, "published")),
                null,
                Json.optional(body, "url"));
        String name = Optional.ofNullable(Json.optional(body, "name")).orElse("pasted.txt");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        accepted(context, List.of(writer.take(new Input(name, () -> new ByteArrayInputStream(bytes), edition))));
    }

    private void drop(Context context) {
        List<UploadedFile> files = context.uploadedFiles();
        if (files.isEmpty()) {
            throw new Problem(400, "no file came with the request");
        }
        List<Long> jobs = new ArrayList<>();
        for (UploadedFile file : files) {
            byte[] bytes = bytes(file);
            jobs.add(writer.take(new Input(name(file), () -> new ByteArrayInputStream(bytes), Edition.UNKNOWN)));
        }
        accepted(context, jobs);
    }

    private static String name(UploadedFile file) {
        String name = file.filename().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new Problem(400, "the file did not come through");
        }
    }

    private static void accepted(Context context, List<Long> jobs) {
        context.status(202);
        Json.answer(context, Map.of("jobs", jobs));
    }

    private static @Nullable Published published(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.contains("T") ? Published.at(OffsetDateTime.parse(text)) : Published.on(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new Problem(400, "published must be a day such as 2021-05-27");
        }
    }
}
