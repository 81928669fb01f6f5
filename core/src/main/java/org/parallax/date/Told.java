package org.parallax.date;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.TimeExpression;
import org.parallax.model.TimeExpression.Range;
import org.parallax.model.TimeExpression.Timex;
import org.parallax.model.TimeId;

/** A time phrase where it stands, with what it was read as. Compared by identity; used within one document only. */
final class Told {

    final Sentence sentence;
    final Phrase phrase;
    final Span span;
    Reading reading = Reading.open("DATE", "XXXX", "not read yet");
    /** The expression that told the day of a clock time, or null. */
    @Nullable
    Told frame;

    Told(Sentence sentence, Phrase phrase, Span span) {
        this.sentence = sentence;
        this.phrase = phrase;
        this.span = span;
    }

    TimeExpression expression(TimeId id) {
        Period period = reading.period();
        return new TimeExpression(
                id,
                span,
                period == null ? Range.OPEN : new Range(period.start(), period.end()),
                period == null ? "open" : period.precision(),
                period == null ? null : period.edtf(),
                new Timex(reading.type(), reading.value()),
                reading.why());
    }

    /** The ids of this expression and of the one that told its day. */
    List<TimeId> withFrame(Map<Told, TimeId> ids) {
        return Stream.of(this, frame)
                .filter(Objects::nonNull)
                .map(ids::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
