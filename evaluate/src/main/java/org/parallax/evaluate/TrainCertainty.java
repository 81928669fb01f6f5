package org.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.annotate.AnnotatedCodec;
import org.parallax.attribute.CertaintyTrainer;
import org.parallax.attribute.CertaintyTrainer.Rated;
import org.parallax.model.Annotated;

/**
 * A command that learns the weights of certainty: {@code TrainCertainty FILE ANNOTATED GOLD [ANNOTATED GOLD …]}, where each ANNOTATED was
 * written by {@link AnnotateCollection} from the same documents as the GOLD behind it, and FILE gets the weights.
 */
public final class TrainCertainty {

    private TrainCertainty() {}

    public static void main(String[] arguments) throws IOException {
        CertaintyTrainer trainer = new CertaintyTrainer();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            Map<String, Gold> gold = GoldReader.rows(Path.of(arguments[i + 1])).stream()
                    .collect(Collectors.toMap(Gold::id, Function.identity()));
            for (Annotated document : AnnotatedCodec.read(Files.newInputStream(Path.of(arguments[i])))) {
                Gold known = gold.get(document.document().source());
                if (known != null) {
                    trainer.add(document, rated(known));
                }
            }
        }
        trainer.train(Files.newOutputStream(Path.of(arguments[0])));
    }

    private static List<Rated> rated(Gold gold) {
        return Marked.list(gold, "targets").stream()
                .map(each -> new Rated(Marked.span(each), each.path("score").asDouble()))
                .toList();
    }
}
