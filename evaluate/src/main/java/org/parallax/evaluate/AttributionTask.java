package org.parallax.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.parallax.model.Attribution.Wording;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;

/** Attributions against gold: exact F1 of sources, cues and contents, whole relations, and how many indirect ones are found. */
final class AttributionTask implements Task {

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String description() {
        return "who says what: sources, cues and contents to the letter, whole attributions, indirect speech found";
    }

    @Override
    public Report of(List<Gold> gold, GoldReader reader) {
        return report(reader.read(gold).stream().map(AttributionTask::score).toList());
    }

    /** The report on scored documents. */
    static Report report(List<AttributionScore> parts) {
        return new Report(
                "attribution",
                List.of(
                        Hits.f1("sourceF1", parts, AttributionScore::source),
                        Hits.f1("cueF1", parts, AttributionScore::cue),
                        Hits.f1("contentF1", parts, AttributionScore::content),
                        Hits.f1("relationF1", parts, AttributionScore::relations),
                        indirect(parts)),
                List.of(
                        "exact          P      R",
                        line("source", parts, AttributionScore::source),
                        line("cue", parts, AttributionScore::cue),
                        line("content", parts, AttributionScore::content),
                        line("relation", parts, AttributionScore::relations)));
    }

    private static Report.Figure indirect(List<AttributionScore> parts) {
        return Report.Figure.percent(
                "indirectRecall",
                Hits.sum(parts, AttributionScore::indirect).recall(),
                Bootstrap.interval(
                        parts,
                        drawn -> Hits.sum(drawn, AttributionScore::indirect).recall()));
    }

    private static String line(String name, List<AttributionScore> parts, Function<AttributionScore, Hits> role) {
        Hits hits = Hits.sum(parts, role);
        return String.format(Locale.ROOT, "%-10s %5.1f  %5.1f", name, hits.precision(), hits.recall());
    }

    private static AttributionScore score(Told told) {
        List<Wording> ours = told.read().stream()
                .flatMap(read -> read.attributions().all().stream())
                .map(each -> inGold(told, each.wording()))
                .toList();
        return AttributionScore.of(told.gold().text(), wordings(told.gold()), ours);
    }

    private static Wording inGold(Told told, Wording wording) {
        return new Wording(told.inGold(wording.source()), told.inGold(wording.cue()), told.inGold(wording.content()));
    }

    /** The attributions of a gold row. */
    static List<Wording> wordings(Gold gold) {
        return Marked.list(gold, "attributions").stream()
                .map(each -> new Wording(spans(each, "source"), spans(each, "cue"), spans(each, "content")))
                .toList();
    }

    private static List<Span> spans(JsonNode attribution, String role) {
        return attribution.path(role).values().stream()
                .map(each -> new Span(each.path(0).asInt(), each.path(1).asInt()))
                .toList();
    }
}
