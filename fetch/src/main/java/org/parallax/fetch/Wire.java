package org.parallax.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.Registry;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * One question and its answer over one connection, which goes to addresses that were checked before and to no other: names are not
 * looked up again, no proxy comes between, no redirect is followed, no cookie and no password is kept. Thread-safe.
 */
final class Wire {

    private static final Http1Config SHORT_HEADERS = Http1Config.custom()
            .setMaxHeaderCount(200)
            .setMaxLineLength(16_384)
            .setMaxEmptyLineCount(10)
            .build();
    private static final ScheduledExecutorService ALARM = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "fetch-alarm");
        thread.setDaemon(true);
        return thread;
    });
    private static final Registry<TlsSocketStrategy> TLS = RegistryBuilder.<TlsSocketStrategy>create()
            .register("https", DefaultClientTlsStrategy.createDefault())
            .build();

    private final Limits limits;
    private final AddressRule rule;
    private final Witness witness;
    private final String agent;

    Wire(Limits limits, AddressRule rule, Witness witness) {
        this.limits = limits;
        this.rule = rule;
        this.witness = witness;
        String version = Wire.class.getPackage().getImplementationVersion();
        this.agent = "Parallax/" + Optional.ofNullable(version).orElse("0") + " (reads news; obeys robots.txt)";
    }

    Reply ask(Target target, List<InetAddress> addresses, Wish wish) throws IOException {
        HttpGet get = request(target, wish);
        try (CloseableHttpClient client = client(addresses)) {
            ScheduledFuture<Boolean> alarm =
                    ALARM.schedule(get::cancel, limits.total().toMillis(), TimeUnit.MILLISECONDS);
            try {
                return reply(client.executeOpen(host(target), get, null), wish);
            } finally {
                alarm.cancel(false);
                // What is left of the answer is not wanted, may come late and may have no end: the line is cut, the
                // answer not closed,
                // for closing it would read on.
                client.close(CloseMode.IMMEDIATE);
            }
        } catch (RefusedException e) {
            throw e;
        } catch (IOException e) {
            throw get.isCancelled()
                    ? new IOException(
                            "the answer took longer than " + limits.total().toSeconds() + " s", e)
                    : e;
        }
    }

    private HttpGet request(Target target, Wish wish) {
        HttpGet get = new HttpGet(target.uri());
        get.setHeader("User-Agent", agent);
        get.setHeader("Accept-Encoding", "gzip");
        get.setHeader("Accept", "text/html, application/rss+xml, application/atom+xml, */*;q=0.5");
        if (wish.tag() != null) {
            get.setHeader("If-None-Match", wish.tag());
        }
        if (wish.modified() != null) {
            get.setHeader("If-Modified-Since", wish.modified());
        }
        return get;
    }

    private static HttpHost host(Target target) {
        String name = target.host().replace("[", "").replace("]", "");
        return new HttpHost(target.scheme(), name, target.port());
    }

    private CloseableHttpClient client(List<InetAddress> addresses) {
        return HttpClients.custom()
                .setConnectionManager(connections(addresses))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(limits.total().toMillis(), TimeUnit.MILLISECONDS)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    private HttpClientConnectionManager connections(List<InetAddress> addresses) {
        BasicHttpClientConnectionManager manager = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        proxy -> new GuardedSocket(rule, witness), null, pinned(addresses), TLS),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(SHORT_HEADERS)
                        .build());
        long each = Math.min(limits.connect().toMillis(), limits.total().toMillis() / Math.max(1, addresses.size()));
        manager.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Math.max(1, each), TimeUnit.MILLISECONDS)
                .setSocketTimeout((int) limits.total().toMillis(), TimeUnit.MILLISECONDS)
                .build());
        return manager;
    }

    /** What a site's name leads to from now on, whatever the name servers say later. */
    private static DnsResolver pinned(List<InetAddress> addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return addresses.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                throw new UnknownHostException("names are not looked up twice");
            }
        };
    }

    private static Reply reply(ClassicHttpResponse response, Wish wish) throws IOException {
        String type = MediaTypes.plain(
                Optional.ofNullable(header(response, "Content-Type")).orElse(""));
        Reply.Headers headers = new Reply.Headers(
                type,
                header(response, "ETag"),
                header(response, "Last-Modified"),
                header(response, "Location"),
                header(response, "Retry-After"));
        byte[] body = response.getCode() == 200 ? body(response, type, wish) : new byte[0];
        return new Reply(response.getCode(), body, headers);
    }

    private static byte[] body(ClassicHttpResponse response, String type, Wish wish) throws IOException {
        if (wish.readable() && !MediaTypes.areRead(type)) {
            throw new RefusedException(Refusal.TYPE, "the site sends " + type + ", which is not read");
        }
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > wish.most()) {
            throw Bounded.tooLarge(wish.most());
        }
        String packed =
                Optional.ofNullable(entity.getContentEncoding()).orElse("").strip();
        try (InputStream in = new Bounded(entity.getContent(), wish.most())) {
            return switch (packed.toLowerCase(java.util.Locale.ROOT)) {
                case "", "identity" -> in.readAllBytes();
                case "gzip", "x-gzip" -> new Bounded(new GZIPInputStream(in), wish.most()).readAllBytes();
                default ->
                    throw new IOException("the site packs its answer as " + packed + ", which was not asked for");
            };
        }
    }

    private static @Nullable String header(HttpMessage message, String name) {
        Header header = message.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
