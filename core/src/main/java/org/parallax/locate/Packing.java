package org.parallax.locate;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Packs one dump into a gazetteer file. Not thread-safe. */
final class Packing {

    private static final Pattern LANGUAGE = Pattern.compile("|[a-z]{2,3}(?:[-_].*)?|abbr");
    private static final int STEP = 50_000;

    private final Transliteration spellings = new Transliteration();
    private final Divisions divisions = new Divisions();
    private final GazetteerWriter writer = new GazetteerWriter();
    private final List<PackedGazetteer> known;
    private final LongConsumer progress;

    /**
     * @param known gazetteers whose divisions and places may be named here
     * @param progress is told the number of lines read now and then
     */
    Packing(List<PackedGazetteer> known, LongConsumer progress) {
        this.known = known;
        this.progress = progress;
        for (PackedGazetteer gazetteer : known) {
            gazetteer.divisions().forEach(divisions::name);
        }
    }

    /** Packs a dump and returns the number of its places. The target appears only when it is whole. */
    int pack(Dump dump, Path target) throws IOException {
        switch (dump.format()) {
            case GEONAMES -> geonames(dump);
            case ALTERNATE_NAMES -> alternateNames(dump);
            case WHOS_ON_FIRST -> whosOnFirst(dump);
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
            writer.write(out, false);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return writer.size();
    }

    /** Twice through: names of divisions may come after the places in them. */
    private void geonames(Dump dump) throws IOException {
        each(dump, line -> {
            GeoNamesRow row = line.contains("\tADM") ? GeoNamesRow.of(line) : null;
            if (row != null && row.featureCode().equals("ADM1")) {
                divisions.nameIfUnknown(row.admin1(), row.name());
            } else if (row != null && row.featureCode().equals("ADM2")) {
                divisions.nameIfUnknown(row.admin2(), row.name());
            }
        });
        each(dump, line -> {
            GeoNamesRow row = GeoNamesRow.of(line);
            if (row != null && row.kind() != null) {
                writer.add(GazetteerNames.entry(row, divisions), GazetteerNames.keys(row, spellings));
            }
        });
    }

    private void whosOnFirst(Dump dump) throws IOException {
        WhosOnFirst[] reader = new WhosOnFirst[1];
        each(dump, line -> {
            if (reader[0] == null) {
                reader[0] = new WhosOnFirst(line);
                return;
            }
            Entry entry = reader[0].entry(line);
            if (entry != null) {
                writer.add(entry, reader[0].keys(line, entry, spellings));
            }
        });
    }

    /** Further names are entered with a copy of their place, as a packed gazetteer never changes. */
    private void alternateNames(Dump dump) throws IOException {
        long[][] ids = known.stream().map(PackedGazetteer::geonamesIds).toArray(long[][]::new);
        each(dump, line -> {
            String[] cells = line.split("\t", 5);
            if (cells.length < 4 || !LANGUAGE.matcher(cells[2]).matches()) {
                return;
            }
            Entry entry = entry(ids, Integer.parseInt(cells[1]));
            if (entry != null && GazetteerNames.isLatin(NameKey.of(cells[3]))) {
                writer.add(entry, spellings.keys(cells[3], entry.parents().country()));
            }
        });
    }

    private @Nullable Entry entry(long[][] ids, int id) {
        for (int i = 0; i < ids.length; i++) {
            int at = Arrays.binarySearch(ids[i], (long) id << 32);
            int index = at >= 0 ? at : -at - 1;
            if (index < ids[i].length && ids[i][index] >>> 32 == id) {
                return known.get(i).entry((int) ids[i][index]);
            }
        }
        return null;
    }

    private void each(Dump dump, Consumer<String> action) throws IOException {
        long count = 0;
        try (BufferedReader lines = dump.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                action.accept(line);
                if (++count % STEP == 0) {
                    progress.accept(count);
                }
            }
        }
        progress.accept(count);
    }
}
