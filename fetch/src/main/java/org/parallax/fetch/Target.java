package org.parallax.fetch;

import com.ibm.icu.text.IDNA;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that can be understood in one way only, and whose form forbids nothing.
 *
 * @param uri with the host in its ASCII form
 * @param host in lower case, in its ASCII form, without a dot at its end
 * @param literal the numeric address, if the host is one
 */
record Target(
        URI uri,
        String scheme,
        String host,
        int port,
        @Nullable InetAddress literal) {

    private static final int LONGEST = 4_000;
    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:\\[\\]]*)(?::(\\d{0,5}))?");
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)");
    private static final String BYTE = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
    private static final Pattern PLAIN_NUMERIC = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern LITERAL = Pattern.compile("\\[[0-9a-fA-F:]*:[0-9a-fA-F:]*\\]");
    private static final IDNA TO_ASCII = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);
    private static final List<Table.Row> NAMES = Table.of("names.tsv", 2).rows();

    /** Reads an address as somebody wrote it. */
    static Target of(String written, Policy policy) throws RefusedException {
        String text = written.strip();
        Matcher address = ADDRESS.matcher(text);
        if (text.length() > LONGEST || !isPrintable(text) || !address.matches()) {
            throw new RefusedException(Refusal.FORM, "that is no address of the web");
        }
        String scheme = address.group(1).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new RefusedException(Refusal.SCHEME, "only http and https are fetched");
        }
        String authority = Optional.ofNullable(address.group(2)).orElse("");
        if (authority.contains("@")) {
            throw new RefusedException(Refusal.CREDENTIALS, "an address with a user name is not fetched");
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw new RefusedException(Refusal.FORM, "its host cannot be read");
        }
        InetAddress literal = literal(parts.group(1));
        String host = literal == null ? name(parts.group(1)) : parts.group(1).toLowerCase(Locale.ROOT);
        int port = port(scheme, parts.group(2));
        checkPolicy(host, port, policy);
        return new Target(uri(scheme, host, port, address.group(3)), scheme, host, port, literal);
    }

    /** The address that a site sends on to. */
    Target next(String location, Policy policy) throws RefusedException {
        if (!isPrintable(location.strip())) {
            throw new RefusedException(Refusal.FORM, "the site leads to what is no address");
        }
        try {
            return of(uri.resolve(escaped(location.strip())).toString(), policy);
        } catch (IllegalArgumentException e) {
            // What Java cannot resolve is looked at as it stands, and refused with its reason.
            return of(location, policy);
        }
    }

    /** Scheme, host and port: what robots.txt is for. */
    String origin() {
        return scheme + "://" + host + ":" + port;
    }

    private static boolean isPrintable(String text) {
        return !text.isEmpty()
                && text.indexOf('\\') < 0
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
    }

    private static void checkPolicy(String host, int port, Policy policy) throws RefusedException {
        if (!policy.allowsPort(port)) {
            throw new RefusedException(Refusal.PORT, "port " + port + " is not fetched from, only 80 and 443");
        }
        if (!policy.allowsSite(host)) {
            throw new RefusedException(Refusal.SITE, host + " is not among the sites that may be fetched");
        }
    }

    private static int port(String scheme, @Nullable String text) {
        boolean none = text == null || text.isEmpty();
        return none ? (scheme.equals("https") ? 443 : 80) : Integer.parseInt(text);
    }

    /** The numeric address that a host spells in the one way that all programs understand; null if it is a name. */
    private static @Nullable InetAddress literal(String host) throws RefusedException {
        boolean bracketed = host.startsWith("[");
        if (!bracketed && !PLAIN_NUMERIC.matcher(host).matches()) {
            return null;
        }
        try {
            if (!bracketed) {
                return InetAddress.getByName(host);
            }
            if (LITERAL.matcher(host).matches() && InetAddress.getByName(host) instanceof Inet6Address address) {
                return address;
            }
        } catch (IOException e) {
            throw new RefusedException(Refusal.LITERAL, "its numeric host cannot be read");
        }
        throw new RefusedException(Refusal.LITERAL, "its numeric host is spelled in an unusual way");
    }

    private static String name(String written) throws RefusedException {
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        TO_ASCII.nameToASCII(written, ascii, info);
        String name = ascii.toString().toLowerCase(Locale.ROOT);
        String host = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (NUMERIC.matcher(host).matches()) {
            throw new RefusedException(Refusal.LITERAL, "its numeric host is spelled in an unusual way");
        }
        if (host.isEmpty() || host.length() > 253 || host.contains("..") || hasErrors(info)) {
            throw new RefusedException(Refusal.FORM, "its host is no name of the web");
        }
        checkName(host);
        return host;
    }

    /** An empty label at the end is the dot that means the root. */
    private static boolean hasErrors(IDNA.Info info) {
        return info.getErrors().stream().anyMatch(error -> error != IDNA.Error.EMPTY_LABEL);
    }

    private static void checkName(String host) throws RefusedException {
        for (Table.Row row : NAMES) {
            String ending = row.cells().get(0);
            if (host.equals(ending) || host.endsWith("." + ending)) {
                throw new RefusedException(
                        Refusal.NAME,
                        host + " is no name of the public web: " + row.cells().get(1));
            }
        }
        if (!host.contains(".")) {
            throw new RefusedException(Refusal.NAME, host + " is a name of a private network");
        }
    }

    private static URI uri(String scheme, String host, int port, String rest) throws RefusedException {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        String path = rest.isEmpty() || rest.startsWith("?") ? "/" + rest : rest;
        try {
            return URI.create(scheme + "://" + host + (usual ? "" : ":" + port) + escaped(path));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.FORM, "that is no address of the web");
        }
    }

    /** Sites write more into their addresses than the standard lets them; browsers escape it, and so do we. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > ' ' && each < 127 && "\"<>^`{|}".indexOf(each) < 0;
            if (plain) {
                escaped.append((char) each);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
            }
        }
        return escaped.toString();
    }
}
