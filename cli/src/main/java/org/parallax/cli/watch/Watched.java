package org.parallax.cli.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source by watching it. Immutable.
 *
 * @param first when it was asked for the first time
 * @param last when it was asked last
 * @param success when it was seen last
 * @param trouble why it cannot be had at present; null if it can
 * @param gaps the times in which nobody saw it, the latest last
 */
public record Watched(
        Instant first,
        Instant last,
        @Nullable Instant success,
        @Nullable Trouble trouble,
        Held held,
        Tally tally,
        List<Gap> gaps) {

    private static final int KEPT_GAPS = 200;
    private static final int LONGEST_BACKOFF = 8;

    public Watched {
        gaps = List.copyOf(gaps);
    }

    /** A source that was never asked. */
    public static Watched never(Instant now) {
        return new Watched(now, now, null, null, Held.NOTHING, Tally.NOTHING, List.of());
    }

    /** After it was asked in vain. */
    public Watched failed(Instant now, String reason, @Nullable Duration pause) {
        Instant since = trouble == null ? now : trouble.since();
        int times = trouble == null ? 1 : trouble.times() + 1;
        Trouble next = new Trouble(since, reason, times, pause == null ? null : now.plus(pause));
        return new Watched(first, now, success, next, held, tally, gaps);
    }

    /** After it said that it holds what it held before. */
    public Watched unchanged(Instant now, Duration every) {
        return seen(now, every, held, 0, true);
    }

    /** After it was seen, with what it holds now. */
    public Watched seen(Instant now, Duration every, Held holds) {
        Set<String> before = new HashSet<>(held.keys());
        int more =
                (int) holds.keys().stream().filter(key -> !before.contains(key)).count();
        boolean overlaps = before.isEmpty() || more < holds.keys().size();
        return seen(now, every, holds, more, overlaps);
    }

    private Watched seen(Instant now, Duration every, Held holds, int more, boolean overlaps) {
        List<Gap> all = new ArrayList<>(gaps);
        gap(now, every, overlaps).ifPresent(all::add);
        List<Gap> kept = all.subList(Math.max(0, all.size() - KEPT_GAPS), all.size());
        return new Watched(first, now, now, null, holds, tally.with(more, now, first), kept);
    }

    private Optional<Gap> gap(Instant now, Duration every, boolean overlaps) {
        Instant since = success == null ? first : success;
        if (isLate(since, now, every)) {
            String why = trouble == null ? "nobody was watching" : trouble.reason();
            return Optional.of(new Gap(since, now, why, overlaps && success != null));
        }
        return overlaps
                ? Optional.empty()
                : Optional.of(new Gap(since, now, "nothing of what it held before is in it any more", false));
    }

    /** Since when nobody has seen it, if that is longer than watching explains. */
    public Optional<Instant> unseenSince(Instant now, Duration every) {
        Instant since = success == null ? first : success;
        boolean unseen = isLate(since, now, every) || (success == null && trouble != null);
        return unseen ? Optional.of(since) : Optional.empty();
    }

    /** One question more or less is no gap. */
    private static boolean isLate(Instant since, Instant now, Duration every) {
        return Duration.between(since, now).compareTo(every.multipliedBy(2).plusMinutes(1)) > 0;
    }

    /** When to ask next: after the usual time, later after each failure, never while it wants to be left alone. */
    public Instant next(Duration every) {
        if (trouble == null) {
            return success == null ? first : last.plus(every);
        }
        int factor = Math.min(LONGEST_BACKOFF, 1 << Math.min(10, trouble.times() - 1));
        Instant next = last.plus(every.multipliedBy(factor));
        Instant notBefore = trouble.notBefore();
        return notBefore != null && notBefore.isAfter(next) ? notBefore : next;
    }

    /** Whether it asked to be left alone until later than now. */
    public boolean wantsRest(Instant now) {
        return trouble != null
                && trouble.notBefore() != null
                && trouble.notBefore().isAfter(now);
    }
}
