package org.parallax.reconcile;

import org.jspecify.annotations.Nullable;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Attribution;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.Published;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Statement;

/** Small questions about how a claim is told. */
final class Told {

    private static final String QUOTES = "\"“”„«»";

    private Told() {}

    /** Whether a claim tells of the happening itself or its effects. */
    static boolean isCore(Claim claim) {
        return claim.part() == Part.ACT || claim.part() == Part.HARM;
    }

    /** Whether its claimant holds that it happened. */
    static boolean holds(Claim claim) {
        return claim.event().standing().factuality().affirms();
    }

    static boolean denies(Claim claim) {
        return claim.event().standing().factuality().denies();
    }

    static boolean denies(Statement statement) {
        return statement.assertion().standing().factuality().denies();
    }

    static boolean holds(Statement statement) {
        return statement.assertion().standing().factuality().affirms();
    }

    /** Whether a statement says of the claims of others that they are, or are not, true. */
    static boolean answers(Statement statement) {
        return statement.assertion().aspect() == Aspect.TRUTH && (denies(statement) || holds(statement));
    }

    static @Nullable Attribution attribution(Claim claim) {
        var id = claim.event().standing().attribution();
        return id == null ? null : claim.document().attributions().attribution(id);
    }

    /** Whether a claim was published on a later day than another; unknown days are not later. */
    static boolean isLater(Claim one, Claim other) {
        Published mine = one.document().document().edition().published();
        Published yours = other.document().document().edition().published();
        return mine != null && yours != null && mine.day().isAfter(yours.day());
    }

    static boolean isTold(Claim claim, SpeechAct act) {
        Attribution attribution = attribution(claim);
        return attribution != null && attribution.act() == act;
    }

    /**
     * Whether the claimant stands behind the word and not only behind the happening: who confirms "the arrest" agrees that
     * the men were taken, not that it was an arrest, unless the word is in its own quotation.
     */
    static boolean choosesTheWord(Claim claim) {
        if (isTold(claim, SpeechAct.CONFIRM)) {
            return isQuoted(claim);
        }
        return !isTold(claim, SpeechAct.DENY) && !isTold(claim, SpeechAct.REJECT);
    }

    /**
     * Whether words are the claimant's own: in the sentence of the trigger or in the same content. A label or a confirmation
     * takes over who and whom from what was told before, and those words are somebody else's.
     */
    static boolean isOwnWord(Claim claim, Span words) {
        Span trigger = claim.event().trigger().span();
        boolean beside = claim.document().lines().stream()
                .anyMatch(line -> line.span().contains(trigger) && line.span().contains(words));
        Attribution attribution = attribution(claim);
        boolean time =
                claim.document().times().stream().anyMatch(each -> each.span().contains(words));
        return !time && (beside || (attribution != null && attribution.covers(words)));
    }

    private static boolean isQuoted(Claim claim) {
        Span trigger = claim.event().trigger().span();
        Attribution attribution = attribution(claim);
        if (attribution == null) {
            return false;
        }
        return attribution.wording().content().stream()
                .filter(content -> content.contains(trigger) && content.start() < trigger.start())
                .anyMatch(content -> marks(claim.document().at(new Span(content.start(), trigger.start()))) % 2 == 1);
    }

    private static long marks(String text) {
        return text.codePoints().filter(point -> QUOTES.indexOf(point) >= 0).count();
    }
}
