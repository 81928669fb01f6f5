package org.parallax.export.flat;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a text table, line by line, with quotes as in RFC 4180 where the dialect has them. Not thread-safe. */
final class CellReader {

    private static final int END = -1;

    private final Reader in;
    private final Dialect dialect;
    private int line;
    private int next;
    private boolean begun;

    CellReader(Reader in, Dialect dialect) {
        this.in = in;
        this.dialect = dialect;
    }

    /** The number of the record that was read last, counted from one. */
    int line() {
        return line;
    }

    /** The cells of the next record, or nothing at the end. */
    Optional<List<String>> next() throws IOException {
        if (!begun) {
            begun = true;
            advance();
        }
        if (next == END) {
            return Optional.empty();
        }
        line++;
        return Optional.of(record());
    }

    private List<String> record() throws IOException {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (next == dialect.separator()) {
            advance();
            cells.add(cell());
        }
        if (next == END) {
            throw new IOException("record " + line + " does not end with a line feed");
        }
        advance();
        return cells;
    }

    private String cell() throws IOException {
        boolean quoted = dialect.quoted() && next == '"';
        String cell = quoted ? quoted() : plain();
        if (next != dialect.separator() && next != '\n' && next != END) {
            throw new IOException("record " + line + " has a stray quotation mark or line break");
        }
        return cell;
    }

    private String plain() throws IOException {
        StringBuilder cell = new StringBuilder();
        while (next != dialect.separator() && next != '\n' && next != '\r' && next != END && !strayQuote()) {
            cell.append((char) next);
            advance();
        }
        return cell.toString();
    }

    private boolean strayQuote() {
        return dialect.quoted() && next == '"';
    }

    private String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        advance();
        while (next != END) {
            if (next == '"' && advance() != '"') {
                return cell.toString();
            }
            cell.append((char) next);
            advance();
        }
        throw new IOException("record " + line + " has a quotation that does not end");
    }

    private int advance() throws IOException {
        next = in.read();
        return next;
    }
}
