package org.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.annotate.AnnotatedCodec;
import org.parallax.attribute.Attributor;
import org.parallax.code.Candidate;
import org.parallax.code.Coder;
import org.parallax.evaluate.CodingJudge.Verdict;
import org.parallax.evaluate.LogisticRegression.Example;
import org.parallax.identify.Identifier;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import tools.jackson.databind.JsonNode;

/**
 * A command that learns the weights of the coder's ranker: {@code TrainRanker GOLD ANNOTATED OUTPUT}, where GOLD is the
 * folder of the gold sets and ANNOTATED holds {@code plv-dev.bin}, {@code gsr-dev.bin} and {@code cameo-spans-dev.bin} of {@link
 * AnnotateCollection}.
 */
public final class TrainRanker {

    /** Log-odds below which an event is refused; chosen by cross-validation, see docs/models/code.md. */
    private static final double THRESHOLD = -1.5;

    private static final String HEADER = """
            # SPDX-License-Identifier: GPL-3.0-or-later
            # Weights of the ranker of proposed events, learnt by org.parallax.evaluate.TrainRanker (docs/models/code.md).
            # feature\tweight
            threshold\t%s
            """;

    private final Path gold;
    private final Path annotated;
    private final List<Example> examples = new ArrayList<>();

    private TrainRanker(Path gold, Path annotated) {
        this.gold = gold;
        this.annotated = annotated;
    }

    public static void main(String[] arguments) throws IOException {
        TrainRanker training = new TrainRanker(Path.of(arguments[0]), Path.of(arguments[1]));
        training.readPairs();
        training.readDyads();
        training.readCoders();
        Files.writeString(Path.of(arguments[2]), training.weights());
    }

    private String weights() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, HEADER, THRESHOLD));
        Map<String, Double> sorted = new TreeMap<>(LogisticRegression.learn(examples));
        sorted.forEach((feature, weight) -> text.append(feature)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
        return text.toString();
    }

    private void readPairs() throws IOException {
        CodingJudge judge = new CodingJudge(gold.resolve("plv/plv-dev.jsonl"), "id");
        for (Annotated document : documents("plv-dev")) {
            for (JsonNode pair : judge.of(document.document().source())) {
                candidates(document).forEach(each -> add(each, CodingJudge.pair(pair, each.event())));
            }
        }
    }

    private void readDyads() throws IOException {
        CodingJudge judge = new CodingJudge(gold.resolve("gsr/gsr-dev.jsonl"), "text");
        for (Annotated document : documents("gsr-dev")) {
            Actors actors = Identifier.standard().identify(document);
            List<JsonNode> records = judge.of(document.document().text().value());
            candidates(document).forEach(each -> add(each, CodingJudge.dyad(records, each, actors)));
        }
    }

    private void readCoders() throws IOException {
        CodingJudge judge = new CodingJudge(gold.resolve("cameo-spans/cameo-spans-dev.jsonl"), "id");
        for (Annotated document : documents("cameo-spans-dev")) {
            for (JsonNode sentence : judge.of(document.document().source())) {
                candidates(document).forEach(each -> add(each, CodingJudge.coders(sentence, each.event())));
            }
        }
    }

    /** Public statements are not the ranker's business; two of the three golds do not count them. */
    private void add(Candidate candidate, Verdict verdict) {
        if (candidate.event().code().type() == null) {
            return;
        }
        examples.add(new Example(candidate.features(), verdict.positive(), verdict.weight()));
    }

    private List<Annotated> documents(String set) throws IOException {
        return AnnotatedCodec.read(Files.newInputStream(annotated.resolve(set + ".bin")));
    }

    private static List<Candidate> candidates(Annotated document) {
        Actors actors = Identifier.standard().identify(document);
        return Coder.candidates(document, actors, Attributor.standard().attribute(document, actors));
    }
}
