package org.parallax.cli.watch;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Tells how a source stands, in lines for people: a source that is not seen is never shown as one that is quiet. */
public final class Outlook {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SHOWN_GAPS = 10;

    private final Instant now;

    public Outlook(Instant now) {
        this.now = now;
    }

    public List<String> lines(Source source, @Nullable Watched watched) {
        List<String> lines = new ArrayList<>();
        lines.add(source.address());
        if (watched == null) {
            lines.add("  never asked");
            return lines;
        }
        lines.add("  " + sight(watched) + "; " + rate(source, watched));
        watched.unseenSince(now, source.every())
                .ifPresent(since -> lines.add("  gap since " + TIME.format(since) + ": " + why(watched)
                        + "; what is published now is not seen"));
        Trouble trouble = watched.trouble();
        if (trouble != null) {
            lines.add("  asked in vain " + times(trouble.times()) + " since " + TIME.format(trouble.since()) + ": "
                    + trouble.reason());
        }
        int hidden = Math.max(0, watched.gaps().size() - SHOWN_GAPS);
        watched.gaps().stream().skip(hidden).map(Outlook::line).forEach(lines::add);
        if (!watched.held().owed().isEmpty()) {
            lines.add("  " + watched.held().owed().size() + " pages could not be had yet");
        }
        return lines;
    }

    private static String why(Watched watched) {
        Trouble trouble = watched.trouble();
        return trouble == null ? "nobody was watching" : trouble.reason();
    }

    private static String times(int times) {
        return times == 1 ? "once" : times + " times";
    }

    private static String sight(Watched watched) {
        Instant success = watched.success();
        Instant lastNew = watched.tally().lastNew();
        String seen = success == null ? "never seen" : "last success " + TIME.format(success);
        return lastNew == null ? seen : seen + ", last new document " + TIME.format(lastNew);
    }

    private String rate(Source source, Watched watched) {
        OptionalInt usual = watched.tally().usual(now);
        String today = watched.tally().today(now) + " today";
        if (source.perDay() != null) {
            return source.perDay() + " a day expected, " + today;
        }
        return usual.isPresent()
                ? usual.getAsInt() + " a day expected, " + today
                : "how many to expect is not known yet";
    }

    private static String line(Gap gap) {
        String end = gap.complete()
                ? "; nothing was missed, what it held before was still there"
                : "; what was published then may be missing";
        return "  gap " + TIME.format(gap.from()) + " to " + TIME.format(gap.to()) + ": " + gap.why() + end;
    }
}
