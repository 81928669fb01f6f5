package org.parallax.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Edition;
import org.parallax.read.Input;
import org.parallax.store.journal.StoreException;

/** Fetches pages from the public web, and from nowhere else: no address of this machine or its network. Thread-safe. */
final class Fetcher {

    private static final int LARGEST = 16 << 20;
    private static final int MOST_HOPS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /** The address if it is one of the public web by its form; a problem if not. */
    static URI checked(String url) {
        try {
            URI address = URI.create(url.strip());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (web && address.getHost() != null && address.getUserInfo() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("url", "an address that begins with http:// or https://");
        }
        throw Problem.wrong("url", "an address that begins with http:// or https://");
    }

    Input fetch(String url) {
        URI address = checked(url);
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            checkPublic(address);
            HttpResponse<InputStream> answer = ask(address);
            if (!MOVED.contains(answer.statusCode())) {
                return input(address, answer);
            }
            String next = answer.headers().firstValue("Location").orElse("");
            address = checked(address.resolve(next).toString());
        }
        throw new StoreException("the address leads on and on");
    }

    private HttpResponse<InputStream> ask(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(PATIENCE)
                    .header("User-Agent", "Parallax")
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new StoreException("cannot be fetched: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException("the server is stopping");
        }
    }

    private static Input input(URI address, HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                throw new StoreException("the site answers " + answer.statusCode());
            }
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new StoreException("larger than " + (LARGEST >> 20) + " MB");
            }
            Edition edition = new Edition(null, null, null, null, address.toString());
            String type = answer.headers().firstValue("Content-Type").orElse("text/html");
            return new Input(name(address, type), () -> new ByteArrayInputStream(bytes), edition);
        } catch (IOException e) {
            throw new StoreException("cannot be fetched: " + e.getMessage());
        }
    }

    private static String name(URI address, String type) {
        String ending = type.startsWith("text/plain")
                ? ".txt"
                : type.contains("xml") && !type.contains("html") ? ".xml" : ".html";
        return address.getHost() + "/" + String.valueOf(address.getPath()).replaceFirst("^/", "") + ending;
    }

    /** Names of this machine and its network lead nowhere. */
    private static void checkPublic(URI address) {
        try {
            for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
                if (!isPublic(each)) {
                    throw new StoreException("that address is not one of the public web");
                }
            }
        } catch (IOException e) {
            throw new StoreException("there is no site of that name: " + address.getHost());
        }
    }

    static boolean isPublic(@Nullable InetAddress address) {
        if (address == null) {
            return false;
        }
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean carrier = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !uniqueLocal
                && !carrier;
    }
}
