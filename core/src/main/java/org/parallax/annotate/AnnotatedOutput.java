package org.parallax.annotate;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Annotated;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.model.Quotation;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/** Writes annotated documents one after another; {@link AnnotatedInput} reads the same fields in the same order. */
final class AnnotatedOutput {

    private final DataOutputStream out;
    private final Map<String, Integer> known = new HashMap<>();

    AnnotatedOutput(DataOutputStream out) {
        this.out = out;
    }

    void write(Annotated annotated) throws IOException {
        document(annotated.document());
        number(annotated.sentences().size());
        for (Sentence sentence : annotated.sentences()) {
            sentence(sentence);
        }
        number(annotated.quotations().size());
        for (Quotation quotation : annotated.quotations()) {
            quotation(quotation);
        }
    }

    private void document(Document document) throws IOException {
        string(document.id().value());
        string(document.source());
        text(document.text().value());
        edition(document.edition());
        List<Block> blocks = document.blocks();
        number(blocks.size());
        for (Block block : blocks) {
            span(block.span());
            string(block.role().name());
        }
    }

    private void edition(Edition edition) throws IOException {
        Published published = edition.published();
        string(edition.title());
        string(edition.outlet());
        string(published == null ? null : published.day().toString());
        string(
                published == null || published.instant() == null
                        ? null
                        : published.instant().toString());
        string(edition.language());
        string(edition.url());
    }

    private void sentence(Sentence sentence) throws IOException {
        number(sentence.paragraph());
        span(sentence.span());
        string(sentence.role().name());
        number(sentence.size());
        int at = sentence.span().start();
        for (Token token : sentence.tokens()) {
            number(token.span().start() - at);
            number(token.span().length());
            at = token.span().end();
            string(token.word());
            string(token.lemma());
            string(token.tag());
            number(token.arc().head() - Token.Arc.NONE);
            string(token.arc().relation());
            string(token.name().name());
        }
    }

    private void quotation(Quotation quotation) throws IOException {
        span(quotation.inside());
        span(quotation.outside());
        out.writeBoolean(quotation.closed());
        index(quotation.within());
        index(quotation.continues());
    }

    private void index(@Nullable Integer index) throws IOException {
        number(index == null ? 0 : index + 1);
    }

    private void span(Span span) throws IOException {
        number(span.start());
        number(span.length());
    }

    /** 0 for null, 1 for a new string and its text, else its number. */
    private void string(@Nullable String value) throws IOException {
        if (value == null) {
            number(0);
            return;
        }
        Integer number = known.get(value);
        if (number == null) {
            known.put(value, known.size() + 2);
            number(1);
            text(value);
        } else {
            number(number);
        }
    }

    private void text(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes);
    }

    /** A number that is not negative, seven bits to a byte. */
    private void number(int value) throws IOException {
        int rest = value;
        while (rest >= 0x80) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
