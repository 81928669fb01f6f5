package org.parallax.export.flat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.model.Answer;
import org.parallax.model.Point;
import org.parallax.model.Span;

/** Our own long table: a row for each span behind each answer, with offsets in code points and the words. */
public final class AnswerCsv implements Tabular {

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
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Dialect dialect() {
        return Dialect.CSV;
    }

    @Override
    public Stream<Row> rows(Selection selection, Loss loss) {
        return selection.accounts().stream()
                .flatMap(account -> account.incident().points().stream()
                        .flatMap(point -> account.answers(point).stream()
                                .flatMap(answer -> rows(selection, account, point, answer))));
    }

    private Stream<Row> rows(Selection selection, Account account, Point point, Answer answer) {
        return answer.evidence().spans().stream().map(span -> {
            Row row = Row.in(this, selection);
            point(row, account, point, answer);
            evidence(row, selection, answer, span);
            return row;
        });
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
