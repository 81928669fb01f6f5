package org.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * A file that the user asked for by its address. An interrupted download goes on where it stopped, as long as the server says that the
 * file is still the same; the file has its name only when it is whole.
 */
final class Download {

    private static final String TAG = ".tag";
    private static final String PART = ".part";

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final Path directory;

    Download(Path directory) {
        this.directory = directory;
    }

    static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** Fetches the file; the progress is told the bytes that are here. */
    Path fetch(String address, LongConsumer progress) throws IOException {
        URI uri = uri(address);
        Files.createDirectories(directory);
        Path whole = directory.resolve(name(uri));
        Path part = directory.resolve(name(uri) + PART);
        Path tag = directory.resolve(name(uri) + TAG);
        HttpResponse<InputStream> answer = send(request(uri, part, tag));
        boolean goesOn = answer.statusCode() == 206;
        if (answer.statusCode() == 416) {
            Files.deleteIfExists(part);
            answer = send(HttpRequest.newBuilder(uri).GET());
        }
        if (answer.statusCode() != 200 && answer.statusCode() != 206) {
            throw new IOException(address + ": the server answered " + answer.statusCode());
        }
        remember(answer, tag);
        take(answer, part, goesOn, progress);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(tag);
        return whole;
    }

    private static URI uri(String address) throws IOException {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new IOException(address + ": not an address", e);
        }
    }

    private static String name(URI uri) throws IOException {
        String path = Optional.ofNullable(uri.getPath()).orElse("");
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.isBlank() || name.startsWith(".")) {
            throw new IOException(uri + ": the address names no file");
        }
        return name;
    }

    private static HttpRequest.Builder request(URI uri, Path part, Path tag) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).GET();
        if (Files.exists(part) && Files.exists(tag)) {
            request.header("Range", "bytes=" + Files.size(part) + "-").header("If-Range", Files.readString(tag));
        }
        return request;
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void remember(HttpResponse<?> answer, Path tag) throws IOException {
        Optional<String> same = answer.headers()
                .firstValue("ETag")
                .filter(value -> !value.startsWith("W/"))
                .or(() -> answer.headers().firstValue("Last-Modified"));
        if (same.isPresent()) {
            Files.writeString(tag, same.get());
        } else {
            Files.deleteIfExists(tag);
        }
    }

    private static void take(HttpResponse<InputStream> answer, Path part, boolean goesOn, LongConsumer progress)
            throws IOException {
        StandardOpenOption how = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        long here = goesOn ? Files.size(part) : 0;
        long expected = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
        long came = 0;
        try (InputStream in = answer.body();
                OutputStream out =
                        Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                came += read;
                progress.accept(here + came);
            }
        }
        if (expected >= 0 && came != expected) {
            throw new IOException("the download ended early; the next try goes on from there");
        }
    }
}
