package org.parallax.store;

import org.parallax.Pipeline;
import org.parallax.read.DocumentReader;

/**
 * What a store derives with.
 *
 * @param version changes when the same input may give another result; the store is then rebuilt
 */
public record Engine(DocumentReader reader, Pipeline pipeline, String version) {

    /** The engine with everything that ships. */
    public static Engine standard(String version) {
        return new Engine(DocumentReader.standard(), Pipeline.standard(), version);
    }
}
