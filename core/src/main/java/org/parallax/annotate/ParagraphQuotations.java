package org.parallax.annotate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Mark.Kind;
import org.parallax.annotate.QuotationLedger.Entry;
import org.parallax.model.Block;
import org.parallax.model.Role;

/** The reading of one paragraph's quotation marks. Used once. */
final class ParagraphQuotations {

    private final QuotationLedger ledger;
    private final String text;
    private final boolean body;
    private final int from;
    private final int to;
    private final List<Mark> marks;
    private final List<Mark> ahead;
    private final boolean nextStartsWithMark;
    private final Deque<Entry> open = new ArrayDeque<>();

    ParagraphQuotations(QuotationLedger ledger, Block block, @Nullable Block next) {
        this.ledger = ledger;
        this.text = ledger.text().value();
        this.body = block.role() == Role.BODY;
        this.from = ledger.text().unit(block.span().start());
        this.to = ledger.text().unit(block.span().end());
        this.marks = Mark.in(text, from, to);
        this.ahead = next == null
                ? List.of()
                : Mark.in(
                        text,
                        ledger.text().unit(next.span().start()),
                        ledger.text().unit(next.span().end()));
        this.nextStartsWithMark = next != null
                && !ahead.isEmpty()
                && isBlank(ledger.text().unit(next.span().start()), ahead.get(0).start());
    }

    void read() {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.isSingle()) {
                readSingle(i, mark);
            } else {
                readDouble(i, mark);
            }
        }
        finish();
    }

    private void readDouble(int position, Mark mark) {
        Entry opened = innermost(mark.kind());
        boolean opens = mark.opens() || (mark.leaning() == Mark.Leaning.EITHER && opened == null);
        if (opens) {
            if (opened != null && !staysOpen(position, mark.kind())) {
                breakOff(opened, lastSentenceEnd(opened.inner, mark.start()));
            }
            push(mark, -1);
        } else if (opened != null) {
            popTo(opened, mark.start()).close(mark);
        } else {
            closeUnopened(position, mark);
        }
    }

    /** A closing mark whose opening one is in the paragraph before, or missing. */
    private void closeUnopened(int position, Mark mark) {
        Entry carried = body ? ledger.carried() : null;
        boolean first = position == 0;
        boolean goesOn = first && carried != null && carried.kind == mark.kind();
        boolean afterPunctuation = mark.start() > from && ",.!?…".indexOf(text.charAt(mark.start() - 1)) >= 0;
        if (goesOn || (first && afterPunctuation)) {
            int start = goesOn ? from : lastSentenceEnd(from, mark.start() - 1);
            Entry entry = new Entry(mark.kind(), start, start, null, goesOn ? carried : null, -1);
            entry.close(mark);
            ledger.add(entry);
        }
    }

    /**
     * Single marks are apostrophes until proven otherwise: one opens only where a closing one follows, or where the
     * next paragraph re-opens it.
     */
    private void readSingle(int position, Mark mark) {
        Entry opened = innermost(Kind.SINGLE);
        if (opened != null && (opened.expectedClose == mark.start() || (opened.expectedClose < 0 && mark.closes()))) {
            popTo(opened, mark.start()).close(mark);
        } else if (mark.opens()) {
            int close = closeOf(position);
            if (close >= 0 || (opened == null && isBlank(from, mark.start()) && nextReopens(Kind.SINGLE))) {
                push(mark, close);
            }
        }
    }

    /** The offset of the single mark that closes the one at a position, or -1. */
    private int closeOf(int position) {
        int possessive = -1;
        boolean insideDouble = innermost(Kind.DOUBLE) != null;
        for (int i = position + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if ((insideDouble && mark.kind() == Kind.DOUBLE && mark.closes()) || (mark.isSingle() && mark.opens())) {
                break;
            }
            if (mark.isSingle() && mark.closes()) {
                if (!isPossessive(mark)) {
                    return mark.start();
                }
                possessive = possessive < 0 ? mark.start() : possessive;
            }
        }
        return possessive;
    }

    /** Whether a mark looks like the apostrophe of "the ministers' talks". */
    private boolean isPossessive(Mark mark) {
        return mark.end() + 1 < to
                && text.charAt(mark.start() - 1) == 's'
                && text.charAt(mark.end()) == ' '
                && Character.isLetter(text.charAt(mark.end() + 1));
    }

    /** Whether marks further on close both the quotation opened at a position and the one around it. */
    private boolean staysOpen(int position, Kind kind) {
        int depth = 2;
        for (Mark mark : marks.subList(position + 1, marks.size())) {
            if (mark.kind() == kind) {
                depth += mark.opens() ? 1 : -1;
            }
            if (depth == 0) {
                return true;
            }
        }
        return depth == 1 && nextReopens(kind);
    }

    private void push(Mark mark, int expectedClose) {
        Entry carried = body ? ledger.carried() : null;
        boolean reopens = carried != null && carried.kind == mark.kind() && isBlank(from, mark.start());
        Entry entry =
                new Entry(mark.kind(), mark.start(), mark.end(), open.peek(), reopens ? carried : null, expectedClose);
        ledger.add(entry);
        open.push(entry);
    }

    private @Nullable Entry innermost(Kind kind) {
        return open.stream().filter(entry -> entry.kind == kind).findFirst().orElse(null);
    }

    /** Takes an open quotation off the stack; what is open within it ends where it does. */
    private Entry popTo(Entry entry, int end) {
        while (open.peek() != entry) {
            open.pop().breakOff(end);
        }
        return open.pop();
    }

    private void breakOff(Entry entry, int at) {
        popTo(entry, at).breakOff(at);
    }

    private void finish() {
        Entry outermost = open.peekLast();
        boolean goesOn = outermost != null && body && (nextReopens(outermost.kind) || nextCloses(outermost.kind));
        for (Entry entry : open) {
            entry.breakOff(goesOn || introduced(entry) ? to : firstSentenceEnd(entry.inner));
        }
        if (body) {
            ledger.carry(goesOn ? outermost : null);
        }
    }

    private boolean nextReopens(Kind kind) {
        return nextStartsWithMark
                && ahead.get(0).kind() == kind
                && !ahead.get(0).closes();
    }

    private boolean nextCloses(Kind kind) {
        return ahead.stream()
                .filter(mark -> mark.kind() == kind)
                .findFirst()
                .map(mark -> mark.closes() && kind != Kind.SINGLE)
                .orElse(false);
    }

    /** Whether a quotation begins its paragraph or follows a colon, and so may fill the rest of it. */
    private boolean introduced(Entry entry) {
        int before = entry.outer - 1;
        while (before >= from && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before < from || text.charAt(before) == ':';
    }

    private int lastSentenceEnd(int start, int end) {
        for (int at = end - 1; at > start; at--) {
            if (endsSentence(at)) {
                return at + 1;
            }
        }
        return start == from ? from : end;
    }

    private int firstSentenceEnd(int start) {
        for (int at = start; at < to; at++) {
            if (endsSentence(at)) {
                return at + 1;
            }
        }
        return to;
    }

    private boolean endsSentence(int at) {
        return ".!?…".indexOf(text.charAt(at)) >= 0 && (at + 1 >= to || Character.isWhitespace(text.charAt(at + 1)));
    }

    private boolean isBlank(int start, int end) {
        return text.substring(start, end).isBlank();
    }
}
