package org.parallax.locate;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file of places as its publisher gives it: plain, gzipped, or the one table inside a zip archive. */
record Dump(Path file) {

    private static final int GEONAMES_COLUMNS = 19;

    /** What sort of table it is. */
    enum Format {
        /** GeoNames' main table: a country, cities, allCountries. */
        GEONAMES,
        /** GeoNames' table of further names. */
        ALTERNATE_NAMES,
        /** Who's On First, flattened to a table. */
        WHOS_ON_FIRST
    }

    BufferedReader open() throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            stream = new GZIPInputStream(stream, 1 << 16);
        } else if (name.endsWith(".zip")) {
            stream = table(new ZipInputStream(stream));
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    private InputStream table(ZipInputStream archive) throws IOException {
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(".txt") && !name.contains("readme") && !name.contains("iso-languagecodes")) {
                return archive;
            }
        }
        throw new IllegalArgumentException(file + ": no table of places in this archive");
    }

    /** Throws {@link IllegalArgumentException} if it is none of the known tables. */
    Format format() throws IOException {
        try (BufferedReader lines = open()) {
            String first = lines.readLine();
            String[] cells = first == null ? new String[0] : first.split("\t", -1);
            if (cells.length == GEONAMES_COLUMNS && GeoNamesRow.of(first) != null) {
                return Format.GEONAMES;
            }
            if (cells.length >= 4 && cells[0].equals("wof_id")) {
                return Format.WHOS_ON_FIRST;
            }
            if (cells.length >= 4 && cells.length <= 10 && cells[0].matches("\\d+") && cells[1].matches("\\d+")) {
                return Format.ALTERNATE_NAMES;
            }
        }
        throw new IllegalArgumentException(
                file + ": neither a GeoNames table, nor its alternate names, nor a Who's On First table");
    }
}
