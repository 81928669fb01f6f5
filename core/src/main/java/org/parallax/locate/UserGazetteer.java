package org.parallax.locate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shipped gazetteer with what a user has added to it.
 *
 * <p>Every added file becomes one packed file in a directory, named by the digest of its content: adding it again changes
 * nothing, and an interrupted addition leaves nothing behind. Packed files are mapped into memory, so that a gazetteer of
 * millions of places opens at once. Thread-safe for finding; additions go one after another.
 */
public final class UserGazetteer {

    private static final String SUFFIX = ".gazetteer";

    private final Path directory;

    /** @param directory holds the packed files; it need not exist yet */
    public UserGazetteer(Path directory) {
        this.directory = directory;
    }

    /**
     * What an addition did.
     *
     * @param places how many it holds
     * @param already whether the same content had been added before
     */
    public record Added(Path packed, int places, boolean already) {}

    /** One place by some name, for a reader. */
    public record Found(
            String source,
            String name,
            String kind,
            @Nullable String country,
            @Nullable String admin1,
            double latitude,
            double longitude) {}

    /**
     * Adds a dump: a table of GeoNames (a country, cities, allCountries), its alternate names, or a table of Who's On First;
     * plain, gzipped or zipped.
     *
     * @param progress is told the number of lines read now and then
     * @throws IllegalArgumentException if the file is none of these
     */
    public Added add(Path file, LongConsumer progress) throws IOException {
        Files.createDirectories(directory);
        Path packed = directory.resolve(digest(file) + SUFFIX);
        if (Files.exists(packed)) {
            return new Added(packed, PackedGazetteer.map(packed).size(), true);
        }
        List<PackedGazetteer> known = new ArrayList<>();
        ShippedGazetteer.world().ifPresent(known::add);
        known.addAll(added());
        return new Added(packed, new Packing(known, progress).pack(new Dump(file), packed), false);
    }

    private static String digest(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private List<PackedGazetteer> added() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<PackedGazetteer> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList()) {
                found.add(PackedGazetteer.map(file));
            }
        }
        return found;
    }

    private Gazetteer all(HandTables hand) {
        try {
            List<Gazetteer> layers = new ArrayList<>();
            layers.add(ShippedGazetteer.over(hand));
            layers.addAll(added());
            return Gazetteer.layered(layers);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The shipped gazetteer and all additions, opened once to be asked often. Thread-safe. */
    public static final class Opened {

        private final Gazetteer gazetteer;

        private Opened(Gazetteer gazetteer) {
            this.gazetteer = gazetteer;
        }

        /** The places of a name in any of its spellings, the shipped ones first. */
        public List<Found> find(String name) {
            return gazetteer.named(NameKey.of(name)).stream()
                    .map(entry -> new Found(
                            entry.source(),
                            entry.name(),
                            entry.kind().label(),
                            entry.parents().country(),
                            entry.parents().admin1(),
                            entry.centre().latitude(),
                            entry.centre().longitude()))
                    .toList();
        }

        /** Whether any place has this name. */
        public boolean knows(String name) {
            return !gazetteer.named(NameKey.of(name)).isEmpty();
        }
    }

    /** Opens the shipped gazetteer and all additions. */
    public Opened open() {
        return new Opened(all(HandTables.standard()));
    }

    /** The places of a name, the shipped ones first. */
    public List<Found> find(String name) {
        return open().find(name);
    }

    /** A locator over the shipped gazetteer and all additions. */
    public Locator locator() {
        HandTables hand = HandTables.standard();
        return new GazetteerLocator(all(hand), hand);
    }
}
