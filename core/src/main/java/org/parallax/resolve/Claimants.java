package org.parallax.resolve;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Attribution;
import org.parallax.model.AttributionId;
import org.parallax.model.CodedDocument;
import org.parallax.model.Party;

/**
 * Whose account a claim is.
 *
 * <p>What A says that B says is A's claim about B, so the outermost voice that is no medium is the claimant; a medium
 * only passes words on, and has the claim itself where nobody else stands behind it.
 */
final class Claimants {

    /** A source is given, but its side is not known. */
    static final Party UNKNOWN = new Party("unknown");

    private Claimants() {}

    /** The party that holds what stands in an attribution, or {@link Party#OUTLET} for none. */
    static Party of(CodedDocument document, @Nullable AttributionId id) {
        if (id == null) {
            return Party.OUTLET;
        }
        Party claimant = null;
        Party medium = null;
        for (Attribution each = document.attributions().attribution(id); each != null; each = around(document, each)) {
            if (isMedium(document, each)) {
                medium = mediumOf(document, each);
            } else if (each.voice().party() != null) {
                claimant = each.voice().party();
            }
        }
        if (claimant != null) {
            return claimant;
        }
        return medium != null ? medium : UNKNOWN;
    }

    /**
     * Whether the words are reported by one side as another side's: "A says that B says X". A does not hold X then, and B
     * is not heard; neither has it in its account.
     */
    static boolean isHearsay(CodedDocument document, @Nullable AttributionId id) {
        Party inner = null;
        if (id != null) {
            for (Attribution each = document.attributions().attribution(id);
                    each != null;
                    each = around(document, each)) {
                Party party = isMedium(document, each) ? null : each.voice().party();
                if (inner != null && party != null && !party.equals(inner)) {
                    return true;
                }
                inner = inner == null ? party : inner;
            }
        }
        return false;
    }

    private static @Nullable Attribution around(CodedDocument document, Attribution inner) {
        return inner.within() == null ? null : document.attributions().attribution(inner.within());
    }

    private static boolean isMedium(CodedDocument document, Attribution attribution) {
        return speaker(document, attribution)
                .filter(actor -> actor.kind() == ActorKind.MEDIA)
                .isPresent();
    }

    private static @Nullable Party mediumOf(CodedDocument document, Attribution attribution) {
        return speaker(document, attribution)
                .map(actor -> new Party(slug(actor.name())))
                .orElse(null);
    }

    private static Optional<Actor> speaker(CodedDocument document, Attribution attribution) {
        return Optional.ofNullable(attribution.voice().actor()).map(document.actors()::actor);
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return slug.isBlank() ? "medium" : slug;
    }
}
