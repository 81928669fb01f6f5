package org.parallax.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Rejection;
import org.parallax.read.Input;
import org.parallax.read.Reading;
import org.parallax.store.journal.Hash;
import org.parallax.store.journal.Payload;
import org.parallax.store.journal.StoreException;

/** Reads and codes inputs: the part of adding that needs no database. Thread-safe. */
final class Preparation {

    /** What a store keeps of one input; larger archives are to be split. */
    static final int LIMIT = 64 << 20;

    private final Engine engine;
    private final Set<String> known;

    /** @param known the keys of inputs that need no reading, because they were received before; safe for threads */
    Preparation(Engine engine, Set<String> known) {
        this.engine = engine;
        this.known = known;
    }

    /** An input that is known comes back without its documents. Throws {@link StoreException} if the bytes cannot be had or are too many. */
    Prepared of(Input input) {
        Payload payload = bytes(input);
        String key = key(input, payload);
        return known.contains(key) ? new Prepared(key, input, payload, List.of(), List.of()) : of(input, payload);
    }

    /** An input whose bytes are here; where they came from is not asked again. */
    Prepared of(Input given, Payload payload) {
        Input input = new Input(given.name(), payload::open, given.edition(), given.names());
        List<CodedDocument> documents = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        try (Stream<Reading> readings = engine.reader().read(input)) {
            readings.forEach(reading -> take(reading, documents, rejections));
        }
        return new Prepared(key(input, payload), input, payload, documents, rejections);
    }

    private void take(Reading reading, List<CodedDocument> documents, List<Rejection> rejections) {
        if (reading instanceof Reading.Read read) {
            code(read.document(), documents, rejections);
        } else if (reading instanceof Reading.Refused refused) {
            rejections.add(refused.rejection());
        }
    }

    /** A fault of ours is noted, not passed on: the bytes are kept, and a rebuild with a better engine reads them. */
    private void code(Document document, List<CodedDocument> documents, List<Rejection> rejections) {
        try {
            documents.add(engine.pipeline().documents().read(document));
        } catch (RuntimeException | StackOverflowError e) {
            rejections.add(new Rejection(document.source(), "a fault in parallax while reading it: " + e));
        } catch (OutOfMemoryError e) {
            rejections.add(new Rejection(document.source(), "takes more memory than there is"));
        }
    }

    /** The name matters only as far as it tells the format; names of fields only where somebody told them. */
    private static String key(Input input, Payload payload) {
        String name = input.name();
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String known = String.join("\n", payload.hash(), suffix, Body.edition(input.edition()));
        String told = input.names().told();
        return Hash.of(told.isEmpty() ? known : known + "\n" + told);
    }

    private static Payload bytes(Input input) {
        try (InputStream stream = input.bytes().open()) {
            byte[] bytes = stream.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new StoreException("larger than " + (LIMIT >> 20) + " MB; split it");
            }
            return Payload.of(bytes);
        } catch (IOException e) {
            throw new StoreException("cannot be read: " + e.getMessage());
        }
    }
}
