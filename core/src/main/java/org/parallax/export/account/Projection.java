package org.parallax.export.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Party;

/**
 * Which side of an incident a format without room for two sides is given.
 *
 * @param party the teller of an {@code as-told-by} projection, else null
 */
public record Projection(Kind kind, @Nullable Party party) {

    /** The forms of a projection. */
    public enum Kind {
        /** A row for every account. */
        PER_ACCOUNT,
        /** Only what two opposing parties agree on. */
        AGREED_ONLY,
        /** Only the account of one party. */
        AS_TOLD_BY,
        /** A row for every account of the incidents that somebody accepted, with people's corrections. */
        REVIEWED
    }

    public static final Projection PER_ACCOUNT = new Projection(Kind.PER_ACCOUNT, null);
    public static final Projection AGREED_ONLY = new Projection(Kind.AGREED_ONLY, null);

    public static final Projection REVIEWED = new Projection(Kind.REVIEWED, null);

    public Projection {
        if ((kind == Kind.AS_TOLD_BY) != (party != null)) {
            throw new IllegalArgumentException("a party belongs to as-told-by and to nothing else: " + kind);
        }
    }

    public static Projection asToldBy(Party party) {
        return new Projection(Kind.AS_TOLD_BY, party);
    }

    /** Reads {@code per-account}, {@code agreed-only}, {@code reviewed} or {@code as-told-by=ARM}. */
    public static Projection parse(String words) {
        if (words.startsWith("as-told-by=") && !words.endsWith("=")) {
            return asToldBy(new Party(words.substring("as-told-by=".length())));
        }
        return switch (words) {
            case "per-account" -> PER_ACCOUNT;
            case "agreed-only" -> AGREED_ONLY;
            case "reviewed" -> REVIEWED;
            default ->
                throw new IllegalArgumentException(
                        "not a projection: " + words + " (per-account, agreed-only, reviewed or as-told-by=PARTY)");
        };
    }

    /** The words that {@link #parse} reads. */
    public String label() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return party == null ? name : name + "=" + party;
    }

    /** Whether incidents that nobody accepted stay out. */
    public boolean acceptedOnly() {
        return kind == Kind.REVIEWED;
    }

    /** Whether an account of this party is wanted. */
    boolean wants(Party teller) {
        return party == null || party.equals(teller);
    }
}
