package org.parallax.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.parallax.model.Claim;
import org.parallax.model.IncidentId;
import org.parallax.model.Published;

/** The identity of a happening: a hash of its earliest claim, so that more documents told later do not change it. */
final class Identity {

    private static final int BYTES = 6;

    private static final Comparator<Claim> EARLIEST = Comparator.comparing(Identity::day)
            .thenComparing(claim -> claim.document().id())
            .thenComparing(claim -> claim.event().trigger().span())
            .thenComparing(claim -> claim.event().id().value());

    private Identity() {}

    static IncidentId of(List<Claim> claims) {
        Claim first = claims.stream().min(EARLIEST).orElseThrow();
        String seed = first.document().id() + " " + first.event().trigger().span() + " "
                + first.event().id();
        return new IncidentId("i-" + HexFormat.of().formatHex(hash(seed), 0, BYTES));
    }

    private static LocalDate day(Claim claim) {
        Published published = claim.document().document().edition().published();
        return published == null ? LocalDate.MAX : published.day();
    }

    private static byte[] hash(String seed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
