package org.parallax.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Party;
import org.parallax.model.Span;

/**
 * The numbered words behind the answers of one view. Answers from the same sentence of the same speaker share a number.
 */
final class Citations {

    private static final int LONGEST_SENTENCE = 320;
    private static final int AROUND = 90;

    private final Names names;
    private final Voices voices;
    private final Ink ink;
    private final Map<Key, Citation> all = new LinkedHashMap<>();

    /** What makes two answers cite the same words. */
    private record Key(DocumentId document, Span sentence, Party party, String chain) {}

    /** One numbered entry; the spans are those of all answers that cite it. */
    private record Citation(int number, Key key, List<Span> spans) {}

    Citations(Names names, Ink ink) {
        this.names = names;
        this.voices = new Voices(names, ink);
        this.ink = ink;
    }

    /** The number of the words behind an answer; an answer whose words stand in several sentences has several. */
    String number(Party party, Answer answer) {
        StringBuilder numbers = new StringBuilder();
        CodedDocument document = names.document(answer.evidence().document());
        String chain = voices.chain(answer.evidence());
        List<Integer> given = new ArrayList<>();
        for (Span span : answer.evidence().spans()) {
            Key key = new Key(document.id(), sentence(document, span), party, chain);
            Citation citation =
                    all.computeIfAbsent(key, fresh -> new Citation(all.size() + 1, fresh, new ArrayList<>()));
            if (!citation.spans.contains(span)) {
                citation.spans.add(span);
            }
            if (!given.contains(citation.number)) {
                given.add(citation.number);
                numbers.append('[').append(citation.number).append(']');
            }
        }
        return numbers.toString();
    }

    private static Span sentence(CodedDocument document, Span span) {
        return document.lines().stream()
                .map(CodedDocument.Line::span)
                .filter(line -> line.overlaps(span))
                .findFirst()
                .orElse(span);
    }

    /** The entries from the given number on, two or more lines each. */
    List<String> lines(int from, int width) {
        List<String> lines = new ArrayList<>();
        for (Citation citation : all.values()) {
            if (citation.number >= from) {
                add(citation, width, lines);
            }
        }
        return lines;
    }

    int next() {
        return all.size() + 1;
    }

    private void add(Citation citation, int width, List<String> lines) {
        String number = Cells.pad("[" + citation.number + "]", 5);
        String indent = " ".repeat(5);
        CodedDocument document = names.document(citation.key.document);
        List<Span> spans = citation.spans.stream().sorted().toList();
        String head = speaker(citation.key);
        String quote =
                ink.quote(excerpt(document, citation.key.sentence, spans)) + " " + ink.faint(where(document, spans));
        lines.addAll(Paragraph.hanging(number, indent, head, width));
        lines.addAll(Paragraph.hanging(indent, indent, quote, width));
    }

    private String speaker(Key key) {
        return key.party.equals(Party.OUTLET)
                ? ink.bold(key.chain)
                : ink.bold(names.party(key.party)) + ink.dot() + key.chain;
    }

    private String where(CodedDocument document, List<Span> spans) {
        String offsets = spans.stream()
                .map(span -> span.start() + (ink.unicode() ? "–" : "-") + span.end())
                .collect(Collectors.joining(", "));
        return "(" + names.source(document) + " " + offsets + ")";
    }

    private String excerpt(CodedDocument document, Span sentence, List<Span> spans) {
        Span shown = sentence;
        if (sentence.length() > LONGEST_SENTENCE) {
            Span words = Span.covering(spans);
            int start = Math.max(sentence.start(), words.start() - AROUND);
            int end = Math.max(words.end(), Math.min(sentence.end(), words.end() + AROUND));
            shown = new Span(start, end);
        }
        return (shown.start() > sentence.start() ? ink.gap() : "")
                + marked(document, shown, spans)
                + (shown.end() < sentence.end() ? ink.gap() : "");
    }

    private String marked(CodedDocument document, Span shown, List<Span> spans) {
        StringBuilder words = new StringBuilder();
        int at = shown.start();
        for (Span span : spans) {
            int start = Math.max(at, span.start());
            int end = Math.min(shown.end(), span.end());
            if (start < end) {
                words.append(words(document, at, start)).append(ink.bold(words(document, start, end)));
                at = end;
            }
        }
        return words.append(words(document, at, shown.end())).toString().strip();
    }

    private static String words(CodedDocument document, int start, int end) {
        return start < end ? Cells.inline(document.at(new Span(start, end))) : "";
    }
}
