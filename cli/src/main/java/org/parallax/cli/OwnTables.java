package org.parallax.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.DocumentPipeline;
import org.parallax.locate.UserGazetteer;
import picocli.CommandLine.Option;

/** Where the tables of places and of actors that a user added are kept, and the engine that knows them. */
final class OwnTables {

    @Option(
            names = "--gazetteer",
            paramLabel = "DIRECTORY",
            description =
                    "Where added tables of places are kept; by default .local/share/parallax/gazetteer in the home directory.")
    private Path directory = Path.of(System.getProperty("user.home", "."), ".local", "share", "parallax", "gazetteer");

    @Option(
            names = "--actors",
            paramLabel = "DIRECTORY",
            description =
                    "Where added tables of actors are kept; by default .local/share/parallax/actors in the home directory.")
    private Path people = Path.of(System.getProperty("user.home", "."), ".local", "share", "parallax", "actors");

    UserActors actors() {
        return new UserActors(people);
    }

    Path directory() {
        return directory;
    }

    UserGazetteer gazetteer() {
        return new UserGazetteer(directory);
    }

    /** The engine with the shipped places and actors and all that were added. */
    DocumentPipeline documents() {
        DocumentPipeline standard = DocumentPipeline.standard();
        DocumentPipeline placed =
                Files.isDirectory(directory) ? standard.with(gazetteer().locator()) : standard;
        return actors().tables().isEmpty() ? placed : placed.with(actors().identifier());
    }
}
