package org.parallax.cli;

import java.util.Optional;
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

    /** The engine with the version that the build wrote into the jar. */
    static Engine engine() {
        String version = StoreOption.class.getPackage().getImplementationVersion();
        return Engine.standard(Optional.ofNullable(version).orElse("from sources"));
    }
}
