package org.parallax.export.flat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.export.format.TextFormat;
import org.parallax.model.Answer;
import org.parallax.model.Point;
import org.parallax.model.Span;

/** Our own long table: a row for each span behind each answer, with offsets in code points and the words. */
public final class AnswerCsv implements TextFormat {

    private static final List<String> COLUMNS = List.of(
            "schema",
            "incident_id",
            "point",
            "status",
            "account",
            "value",
            "denial",
            "document",
            "source",
            "start",
            "end",
            "quote",
            "chain",
            "attribution",
            "event");

    @Override
    public String name() {
        return "csv-answers";
    }

    @Override
    public String suffix() {
        return ".answers.csv";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(
                Carried.DISPUTED_POINTS,
                Carried.UNANSWERED_POINTS,
                Carried.ATTRIBUTION_CHAINS,
                Carried.EVIDENCE_SPANS,
                Carried.DENIALS,
                Carried.PURPOSE_AND_MEANS);
    }

    @Override
    public void write(Selection selection, Loss loss, Appendable out) throws IOException {
        Sheet sheet = new Sheet(COLUMNS, Dialect.CSV, selection, out);
        for (Account account : selection.accounts()) {
            for (Point point : account.incident().points()) {
                for (Answer answer : account.answers(point)) {
                    write(sheet, loss, selection, account, point, answer);
                }
            }
        }
    }

    private static void write(Sheet sheet, Loss loss, Selection selection, Account account, Point point, Answer answer)
            throws IOException {
        for (Span span : answer.evidence().spans()) {
            Row row = sheet.row();
            point(row, account, point, answer);
            evidence(row, selection, answer, span);
            sheet.write(row);
            loss.row();
        }
    }

    private static void point(Row row, Account account, Point point, Answer answer) {
        row.put("schema", "parallax/1").put("incident_id", account.incident().id());
        row.put("point", point.name()).put("status", point.status().label());
        row.put("account", account.name()).text("value", answer.value()).put("denial", answer.denial());
        row.put("attribution", answer.evidence().attribution());
        row.put("event", answer.evidence().event());
    }

    private static void evidence(Row row, Selection selection, Answer answer, Span span) {
        row.put("document", answer.evidence().document())
                .put("start", span.start())
                .put("end", span.end());
        row.text("chain", Quotes.chain(selection, answer));
        selection
                .document(answer.evidence().document())
                .ifPresent(document -> row.text("quote", document.at(span))
                        .text("source", document.document().source()));
    }
}
