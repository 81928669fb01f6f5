package org.parallax.annotate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Quotation;
import org.parallax.model.Span;
import org.parallax.model.Text;

/** The quotations of one document while it is read, in the order in which they open. Of one thread. */
final class QuotationLedger {

    /** A quotation whose end is being looked for. */
    static final class Entry {
        final Mark.Kind kind;
        final int outer;
        final int inner;
        final @Nullable Entry within;
        final @Nullable Entry continues;
        /** For single marks, where the closing one was seen ahead; -1 where it was not. */
        final int expectedClose;

        private int innerEnd;
        private int outerEnd;
        private boolean closed;

        Entry(Mark.Kind kind, int outer, int inner, @Nullable Entry within, @Nullable Entry continues, int expected) {
            this.kind = kind;
            this.outer = outer;
            this.inner = inner;
            this.within = within;
            this.continues = continues;
            this.expectedClose = expected;
        }

        void close(Mark mark) {
            innerEnd = mark.start();
            outerEnd = mark.end();
            closed = true;
        }

        void breakOff(int at) {
            innerEnd = at;
            outerEnd = at;
        }
    }

    private final Text text;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Entry carried;

    QuotationLedger(Text text) {
        this.text = text;
    }

    Text text() {
        return text;
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    /** The quotation that the previous paragraph of the body left open, or null. */
    @Nullable
    Entry carried() {
        return carried;
    }

    void carry(@Nullable Entry entry) {
        carried = entry;
    }

    /** The quotations that hold words. */
    List<Quotation> quotations() {
        List<Entry> kept = entries.stream().filter(this::holdsWords).toList();
        List<Quotation> quotations = new ArrayList<>(kept.size());
        for (Entry entry : kept) {
            Span inside = trimmed(entry.inner, entry.innerEnd);
            Span outside = new Span(start(entry, inside), entry.closed ? text.codePoint(entry.outerEnd) : inside.end());
            quotations.add(new Quotation(
                    inside, outside, entry.closed, position(kept, entry.within), position(kept, entry.continues)));
        }
        return quotations;
    }

    private int start(Entry entry, Span inside) {
        return entry.outer < entry.inner ? text.codePoint(entry.outer) : inside.start();
    }

    private static @Nullable Integer position(List<Entry> kept, @Nullable Entry entry) {
        int position = kept.indexOf(entry);
        return position < 0 ? null : position;
    }

    private boolean holdsWords(Entry entry) {
        return entry.innerEnd > entry.inner
                && text.value().substring(entry.inner, entry.innerEnd).chars().anyMatch(Character::isLetterOrDigit);
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (Character.isWhitespace(text.value().charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.value().charAt(end - 1))) {
            end--;
        }
        return text.span(start, end);
    }
}
