package org.parallax.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.parallax.annotate.AnnotatedCodec;
import org.parallax.attribute.AttributionTrainer;
import org.parallax.model.Annotated;
import org.parallax.model.Attribution.Wording;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A command that learns the weights of attribution: {@code TrainAttribution ANNOTATED GOLD FOLDER}, where ANNOTATED was
 * written by {@link AnnotateCollection} from the same documents as GOLD, and FOLDER gets the two files of weights.
 */
public final class TrainAttribution {

    private TrainAttribution() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, List<Wording>> gold = gold(Path.of(arguments[1]));
        Path folder = Path.of(arguments[2]);
        AttributionTrainer trainer = new AttributionTrainer();
        for (Annotated document : AnnotatedCodec.read(Files.newInputStream(Path.of(arguments[0])))) {
            List<Wording> known = gold.get(document.document().source());
            if (known != null) {
                trainer.add(document, known);
            }
        }
        trainer.train(
                Files.newOutputStream(folder.resolve("cues.weights")),
                Files.newOutputStream(folder.resolve("spans.weights")));
    }

    private static Map<String, List<Wording>> gold(Path path) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, List<Wording>> gold = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode document = mapper.readTree(line);
                List<Wording> wordings = new ArrayList<>();
                document.get("attributions")
                        .forEach(each -> wordings.add(
                                new Wording(spans(each, "source"), spans(each, "cue"), spans(each, "content"))));
                gold.put(document.get("id").asString(), wordings);
            }
        }
        return gold;
    }

    private static List<Span> spans(JsonNode attribution, String role) {
        List<Span> spans = new ArrayList<>();
        attribution
                .get(role)
                .forEach(each ->
                        spans.add(new Span(each.get(0).asInt(), each.get(1).asInt())));
        return spans;
    }
}
