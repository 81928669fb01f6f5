package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people paste and drop: taken at once, read in turn; each job tells its steps. */
final class InboxApi {

    private static final Pattern JOB = Pattern.compile("j-[0-9a-f]{4,64}");
    private static final int LONGEST_TEXT = 2_000_000;
    private static final int MOST_FILES = 100;

    private final Writer writer;
    private final Jobs jobs;
    private final Guard guard;
    private final Audit audit;
    private final boolean fetching;

    InboxApi(Writer writer, Jobs jobs, Guard guard, Audit audit, boolean fetching) {
        this.writer = writer;
        this.jobs = jobs;
        this.guard = guard;
        this.audit = audit;
        this.fetching = fetching;
    }

    void on(RoutesConfig routes) {
        routes.post("/api/inbox/text", this::text, Role.REVIEWER);
        routes.post("/api/inbox/files", this::files, Role.REVIEWER);
        routes.post("/api/inbox/url", this::address, Role.REVIEWER);
        routes.get("/api/inbox/jobs", context -> Json.answer(context, Map.of("items", jobs.latest())), Role.READER);
        routes.get("/api/inbox/jobs/{id}", context -> Json.answer(context, job(context)), Role.READER);
        routes.get("/api/inbox/jobs/{id}/events", this::events, Role.READER);
    }

    private Job job(Context context) {
        return jobs.of(new Query(context).id("id", JOB))
                .orElseThrow(() -> new Problem(404, "there is no such job", "id"));
    }

    private void events(Context context) {
        String id = job(context).id();
        new io.javalin.http.sse.SseHandler(client -> jobs.watch(client, id)).handle(context);
    }

    private void text(Context context) {
        Body body = Body.of(context, Set.of("text", "title", "outlet", "published", "language", "url"));
        accepted(context, Letter.pasted(body.required("text", LONGEST_TEXT), body, day(body.text("published", 40))));
    }

    private void files(Context context) {
        if (!context.isMultipartFormData()) {
            throw new Problem(415, "files come as multipart/form-data");
        }
        List<UploadedFile> files = uploaded(context);
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw Problem.wrong("file", "given from 1 to " + MOST_FILES + " times");
        }
        String outlet = blank(context.formParam("outlet"));
        String published = day(blank(context.formParam("published")));
        List<Letter.Sheet> sheets = files.stream()
                .map(file -> new Letter.Sheet(name(file.filename()), bytes(file)))
                .toList();
        accepted(context, Letter.dropped(sheets, outlet, published));
    }

    private static List<UploadedFile> uploaded(Context context) {
        try {
            return context.uploadedFiles();
        } catch (RuntimeException e) {
            throw new Problem(400, "the form did not come through");
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** The name without its folders, whatever system it comes from. */
    private static String name(String given) {
        String name = given.replace('\\', '/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.isBlank() ? "dropped.txt" : last.substring(0, Math.min(200, last.length()));
    }

    private static byte[] bytes(UploadedFile file) {
        try (InputStream content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new Problem(400, "the file did not come through");
        }
    }

    private void address(Context context) {
        String url = Body.of(context, Set.of("url")).required("url", 2_000);
        if (!fetching) {
            throw new Problem(403, "addresses are fetched only if the server was started with --fetch");
        }
        if (!url.strip().matches("(?i)https?://\\S+")) {
            throw Problem.wrong("url", "an address that begins with http:// or https://");
        }
        accepted(context, Letter.toFetch(url));
    }

    private void accepted(Context context, Letter letter) {
        Job job = writer.take(letter);
        audit.note(guard.user(context).name(), "added", job.name());
        context.status(202);
        Json.answer(context, job);
    }

    private static @Nullable String day(@Nullable String text) {
        return text == null ? null : Query.day("published", text);
    }
}
