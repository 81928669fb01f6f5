package org.parallax.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What expressions are counted from.
 *
 * @param published the day of publication, or null
 * @param focus the time that the text spoke of last, or null
 * @param narrative whether the text tells of years past, so that its own dates come before that of publication
 * @param future whether the sentence speaks of what is to come
 * @param lent the year that the other end of a range tells, in astronomical count, or null
 */
record Anchors(
        @Nullable LocalDate published,
        @Nullable Period focus,
        boolean narrative,
        boolean future,
        @Nullable Integer lent) {

    /** The day that "last", "this" and "next" count from, or null. */
    @Nullable
    LocalDate now() {
        return narrative && focus != null ? focus.start().toLocalDate() : published;
    }

    /** The day that "earlier", "later" and "the following" count from, or null. */
    @Nullable
    LocalDate then() {
        return focus != null ? focus.start().toLocalDate() : published;
    }

    String nowName() {
        return narrative && focus != null
                ? "counted from " + focus.value() + " in the text"
                : "counted from the publication date " + published;
    }

    String thenName() {
        return focus != null
                ? "counted from " + focus.value() + " in the text"
                : "counted from the publication date " + published;
    }

    Anchors with(@Nullable Period period) {
        return period == null ? this : new Anchors(published, period, narrative, future, lent);
    }

    Anchors speakingOf(boolean toCome, @Nullable Integer year) {
        return new Anchors(published, focus, narrative, toCome, year);
    }
}
