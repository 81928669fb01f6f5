package org.parallax.export.linked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.format.TextFormat;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.Point;
import org.parallax.model.Span;
import org.parallax.model.Text;

/**
 * W3C Web Annotations (JSON-LD): each answer of each account with the words it rests on, by position and by quotation, so
 * that a highlight finds its words again after the text was extracted anew.
 */
public final class WebAnnotations implements TextFormat {

    private static final int CONTEXT = 32;

    @Override
    public String name() {
        return "annotations";
    }

    @Override
    public String suffix() {
        return ".annotations.jsonld";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(Carried.DISPUTED_POINTS, Carried.UNANSWERED_POINTS, Carried.EVIDENCE_SPANS, Carried.DENIALS);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "positions are Unicode code points of the stored text",
                "words with a withheld name are given by position alone");
    }

    @Override
    public void write(Selection selection, Loss loss, Appendable out) throws IOException {
        JsonArray items = new JsonArray(
                out,
                "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"parallax\":\"urn:parallax:\"}],"
                        + "\"id\":\"urn:parallax:annotations\",\"type\":\"AnnotationPage\",\"items\":[");
        for (Account account : selection.accounts()) {
            for (Point point : account.incident().points()) {
                List<Answer> answers = account.answers(point);
                for (int i = 0; i < answers.size(); i++) {
                    add(items, loss, selection, account, point, i);
                }
            }
        }
        items.end("]}\n");
    }

    private static void add(JsonArray items, Loss loss, Selection selection, Account account, Point point, int position)
            throws IOException {
        Answer answer = account.answers(point).get(position);
        String id = account.id() + "/" + point.name() + "/" + (position + 1);
        Optional<CodedDocument> document = selection.document(answer.evidence().document());
        if (document.isEmpty()) {
            loss.omit(id, "its document is not part of the export");
            return;
        }
        items.add(annotation(selection, account, point, answer, document.get()).put("id", "urn:parallax:" + id));
        loss.row();
    }

    private static Json annotation(
            Selection selection, Account account, Point point, Answer answer, CodedDocument document) {
        Json body = new Json()
                .put("type", "TextualBody")
                .put("purpose", "describing")
                .put("value", selection.discreet(answer.value()))
                .put(
                        "parallax:incident",
                        new Json()
                                .put("id", "urn:parallax:" + account.incident().id()))
                .put("parallax:point", point.name())
                .put("parallax:status", point.status().label())
                .put("parallax:account", account.name())
                .put("parallax:denial", answer.denial());
        return new Json()
                .put("type", "Annotation")
                .put("motivation", "describing")
                .put("body", body)
                .list(
                        "target",
                        answer.evidence().spans().stream()
                                .map(span -> target(selection, document, span))
                                .toList());
    }

    private static Json target(Selection selection, CodedDocument document, Span span) {
        String url = document.document().edition().url();
        List<Json> selectors = new ArrayList<>();
        quotation(selection, document, span).ifPresent(selectors::add);
        selectors.add(new Json()
                .put("type", "TextPositionSelector")
                .put("start", span.start())
                .put("end", span.end()));
        return new Json()
                .put("source", url == null ? "urn:parallax:" + document.id() : url)
                .list("selector", selectors);
    }

    private static Optional<Json> quotation(Selection selection, CodedDocument document, Span span) {
        Text text = document.document().text();
        String before = around(text, Math.max(0, span.start() - CONTEXT), span.start());
        String after = around(text, span.end(), Math.min(text.length(), span.end() + CONTEXT));
        String all = before + text.at(span) + after;
        return selection.discreet(all).equals(all)
                ? Optional.of(new Json()
                        .put("type", "TextQuoteSelector")
                        .put("exact", text.at(span))
                        .put("prefix", before)
                        .put("suffix", after))
                : Optional.empty();
    }

    private static String around(Text text, int start, int end) {
        return start < end ? text.at(new Span(start, end)) : "";
    }
}
