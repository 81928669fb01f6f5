package org.parallax.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.parallax.server.ContractCheck.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's way of asking a server: with cookies and the token for writes. Every answer is held against the contract. */
final class Caller {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private @Nullable String token;

    Caller(ParallaxServer server) {
        this.address = server.address();
    }

    /** Asks for the token that writing needs. */
    Caller ready() {
        token = get("/api/session", "/api/session").path("csrf").asString("none");
        return this;
    }

    Caller login(String user, String password) {
        send("POST", "/api/session", "/api/session", Json.text(java.util.Map.of("user", user, "password", password)));
        return ready();
    }

    /** A JSON answer with status 200. */
    JsonNode get(String route, String path) {
        HttpResponse<String> answer = send("GET", route, path, null);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    JsonNode get(String path) {
        return get(path.replaceFirst("[?].*", ""), path);
    }

    HttpResponse<String> post(String route, String path, String body) {
        return send("POST", route, path, body);
    }

    HttpResponse<String> send(String method, String route, String path, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path.substring(1)));
        if (token != null) {
            request.header(Guard.TOKEN, token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpResponse<String> answer = raw(request.method(method, content));
        ContractCheck.check(new Route(method, route), answer);
        return answer;
    }

    /** Without a look at the contract. */
    HttpResponse<String> raw(HttpRequest.Builder request) {
        return asked(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The bytes of an answer, which need not be text. */
    byte[] bytes(String path) {
        return asked(to(path), HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private <T> HttpResponse<T> asked(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return again(request, body);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** The server may close an idle connection just when it is used again; a second attempt opens a new one. */
    private <T> HttpResponse<T> again(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            return client.send(request.build(), body);
        }
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path.substring(1)));
    }

    String token() {
        return String.valueOf(token);
    }
}
