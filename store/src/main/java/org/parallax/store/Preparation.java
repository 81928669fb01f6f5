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
import org.parallax.model.Edition;
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
        return known.contains(key)
                ? new Prepared(key, input.name(), input.edition(), payload, List.of(), List.of())
                : of(input.name(), input.edition(), payload);
    }

    Prepared of(String name, Edition edition, Payload payload) {
        Input input = new Input(name, payload::open, edition);
        List<CodedDocument> documents = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        try (Stream<Reading> readings = engine.reader().read(input)) {
            readings.forEach(reading -> take(reading, documents, rejections));
        }
        return new Prepared(key(input, payload), name, edition, payload, documents, rejections);
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
        }
    }

    /** The name matters only as far as it tells the format. */
    private static String key(Input input, Payload payload) {
        String name = input.name();
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Hash.of(String.join("\n", payload.hash(), suffix, Body.edition(input.edition())));
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
