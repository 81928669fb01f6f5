package org.parallax.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.DocumentPipeline;
import org.parallax.cli.view.ExplanationView;
import org.parallax.model.Edition;
import org.parallax.model.Rejection;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/**
 * Tells why one text is coded as it is.
 *
 * @param all whether entries that did not come near are told, too
 */
record TextReasons(Console console, DocumentPipeline documents, Edition edition, boolean all) {

    /** Explains a text as typed, a file, or what stands on standard input if it is {@code -}; gives the exit status. */
    int of(String subject) {
        List<Input> inputs = isPlace(subject) ? found(subject) : List.of(typed(subject));
        int status = inputs.isEmpty() ? ParallaxCommand.SOME_REFUSED : ParallaxCommand.ALL_READ;
        try (Output to = Output.to(console.output())) {
            for (Input input : inputs) {
                status = Math.max(status, explain(input, to));
            }
            to.finish();
        } catch (Output.Failed e) {
            return unwritten(e);
        }
        return status;
    }

    private int unwritten(Output.Failed failure) {
        if (!failure.readerLeft()) {
            console.say("the explanation cannot be written: " + failure.getMessage());
            return ParallaxCommand.SOME_REFUSED;
        }
        return ParallaxCommand.ALL_READ;
    }

    private int explain(Input input, Output to) {
        int status = ParallaxCommand.ALL_READ;
        try (Stream<Reading> readings = DocumentReader.standard().read(input)) {
            for (Reading reading : (Iterable<Reading>) readings::iterator) {
                status = Math.max(status, explain(reading, to));
            }
        }
        return status;
    }

    private int explain(Reading reading, Output to) {
        if (reading instanceof Reading.Read read) {
            new ExplanationView(documents.explain(read.document()), all).lines().forEach(to::line);
            return ParallaxCommand.ALL_READ;
        }
        say(((Reading.Refused) reading).rejection());
        return ParallaxCommand.SOME_REFUSED;
    }

    private List<Input> found(String subject) {
        Inputs.Found found = new Inputs(console.input(), edition, FetchOptions.none()).find(List.of(subject));
        found.rejections().forEach(this::say);
        return found.inputs();
    }

    private void say(Rejection rejection) {
        console.say(rejection.source() + ": " + rejection.reason());
    }

    /** The argument itself as a text. */
    private Input typed(String subject) {
        byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
        return new Input("text", () -> new ByteArrayInputStream(bytes), edition);
    }

    /** Words that no file is named by are meant themselves; one word is the name of a file that is not there. */
    private static boolean isPlace(String argument) {
        try {
            return !argument.strip().contains(" ") || Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
