package org.parallax.cli;

import java.util.Optional;
import org.parallax.IncidentPipeline;
import org.parallax.Pipeline;
import org.parallax.read.DocumentReader;
import org.parallax.store.Engine;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {

    @Option(
            names = "--db",
            paramLabel = "ADDRESS",
            defaultValue = "parallax.db",
            description = "The store: a file, or jdbc:postgresql://… for a shared server. Default: ${DEFAULT-VALUE}")
    private String address = "parallax.db";

    String address() {
        return address;
    }

    /** The engine with the user's places and the version that the build wrote into the jar. */
    static Engine engine(OwnTables gazetteer) {
        String version = StoreOption.class.getPackage().getImplementationVersion();
        Pipeline pipeline = new Pipeline(gazetteer.documents(), IncidentPipeline.standard());
        return new Engine(
                DocumentReader.standard(),
                pipeline,
                Optional.ofNullable(version).orElse("from sources"));
    }
}
