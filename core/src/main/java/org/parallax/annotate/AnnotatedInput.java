package org.parallax.annotate;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Annotated;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.NameType;
import org.parallax.model.Published;
import org.parallax.model.Quotation;
import org.parallax.model.Role;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Text;
import org.parallax.model.Token;
import org.parallax.model.Token.Arc;

/** Reads what {@link AnnotatedOutput} wrote. */
final class AnnotatedInput {

    private final DataInputStream in;
    private final List<String> known = new ArrayList<>();

    AnnotatedInput(DataInputStream in) {
        this.in = in;
    }

    Annotated read() throws IOException {
        Document document = document();
        List<Sentence> sentences = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            sentences.add(sentence(sentences.size()));
        }
        List<Quotation> quotations = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            quotations.add(new Quotation(span(), span(), in.readBoolean(), index(), index()));
        }
        return new Annotated(document, sentences, quotations);
    }

    private Document document() throws IOException {
        DocumentId id = new DocumentId(required());
        String source = required();
        Text text = Text.of(text());
        Edition edition = new Edition(string(), string(), published(), string(), string());
        List<Block> blocks = new ArrayList<>();
        for (int left = number(); left > 0; left--) {
            blocks.add(new Block(span(), Role.valueOf(required())));
        }
        return new Document(id, source, text, edition, blocks);
    }

    private @Nullable Published published() throws IOException {
        String day = string();
        String instant = string();
        return day == null
                ? null
                : new Published(LocalDate.parse(day), instant == null ? null : OffsetDateTime.parse(instant));
    }

    private Sentence sentence(int index) throws IOException {
        int paragraph = number();
        Span span = span();
        Role role = Role.valueOf(required());
        int size = number();
        List<Token> tokens = new ArrayList<>(size);
        int at = span.start();
        for (int i = 0; i < size; i++) {
            int start = at + number();
            at = start + number();
            tokens.add(new Token(
                    i, new Span(start, at), required(), required(), required(), arc(), NameType.valueOf(required())));
        }
        return new Sentence(index, paragraph, span, role, tokens);
    }

    private Arc arc() throws IOException {
        int head = number() + Arc.NONE;
        String relation = required();
        return head == Arc.NONE ? Arc.UNPARSED : new Arc(head, relation);
    }

    private @Nullable Integer index() throws IOException {
        int index = number();
        return index == 0 ? null : index - 1;
    }

    private Span span() throws IOException {
        int start = number();
        return new Span(start, start + number());
    }

    private String required() throws IOException {
        String value = string();
        if (value == null) {
            throw new IOException("annotated documents are damaged: a word is missing");
        }
        return value;
    }

    private @Nullable String string() throws IOException {
        int number = number();
        if (number == 0) {
            return null;
        }
        if (number == 1) {
            known.add(text());
            return known.get(known.size() - 1);
        }
        return known.get(number - 2);
    }

    private String text() throws IOException {
        return new String(in.readNBytes(number()), StandardCharsets.UTF_8);
    }

    private int number() throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
    }
}
