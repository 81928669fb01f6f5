package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask: requests that name a loopback host (a page of another site that rebinds its name does not), and of those that write only
 * the ones from our own pages. Every answer forbids what the pages do not need.
 */
final class Guard {

    /** Writes carry this header, which no form and no other site's script can send without being asked first. */
    static final String OURS = "X-Parallax";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    void on(RoutesConfig routes) {
        routes.before(this::check);
        routes.after(Guard::headers);
    }

    private void check(Context context) {
        headers(context);
        String host = name(context.header("Host"));
        if (!LOOPBACK.contains(host)) {
            throw new Problem(421, "this server answers on the loopback address only");
        }
        if (READING.contains(context.method())) {
            return;
        }
        String origin = context.header("Origin");
        boolean foreign = origin != null && !LOOPBACK.contains(name(origin.replaceFirst("^https?://", "")));
        if (foreign || context.header(OURS) == null) {
            throw new Problem(403, "writing is for the pages of this server; send the header " + OURS);
        }
    }

    private static String name(@Nullable String host) {
        return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (context.res().getHeader("Cache-Control") == null) {
            context.header("Cache-Control", "no-cache");
        }
    }
}
