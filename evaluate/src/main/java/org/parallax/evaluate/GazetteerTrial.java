package org.parallax.evaluate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.parallax.locate.UserGazetteer;

/**
 * A command that tries the gazetteer at the size of the whole of GeoNames: {@code GazetteerTrial ROWS FOLDER} writes a made-up dump of
 * so many rows, adds it, opens it and asks it. Prints time, size on disk and the cost of a look-up.
 */
public final class GazetteerTrial {

    private static final String[] SYLLABLES = {
        "ka", "ra", "mi", "to", "shi", "ban", "dor", "el", "gur", "han", "iv", "jo", "kol", "lum", "mar", "nov", "os",
        "pet", "qar", "ros", "sul", "tan", "ul", "vad", "wen", "yar", "zhe", "bal", "chi", "dun"
    };
    private static final String[] COUNTRIES = {
        "US", "RU", "CN", "IN", "UA", "SY", "IR", "TR", "AZ", "AM", "GE", "PK", "AF", "SD", "ET", "NG", "ML", "CD"
    };
    private static final int ASKED = 1_000_000;

    private final SplittableRandom random = new SplittableRandom(12);
    private final List<String> sample = new ArrayList<>();

    private GazetteerTrial() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        new GazetteerTrial().run(rows, folder);
    }

    private void run(int rows, Path folder) throws IOException {
        shipped();
        Path dump = folder.resolve("dump.txt");
        write(rows, dump);
        UserGazetteer gazetteer = new UserGazetteer(folder.resolve("added"));
        long start = System.nanoTime();
        UserGazetteer.Added added = gazetteer.add(dump, lines -> {});
        print("added %,d rows in %.1f s, %.0f MB on disk", rows, seconds(start), Files.size(added.packed()) / 1e6);
        start = System.nanoTime();
        UserGazetteer.Opened opened = gazetteer.open();
        print("opened in %.0f ms", seconds(start) * 1e3);
        ask("first", opened);
        ask("again", opened);
        Runtime memory = Runtime.getRuntime();
        print(
                "heap in use %.0f MB of %.0f MB",
                (memory.totalMemory() - memory.freeMemory()) / 1e6, memory.maxMemory() / 1e6);
    }

    private void shipped() {
        for (String round : List.of("cold", "warm")) {
            long start = System.nanoTime();
            UserGazetteer.Opened opened = new UserGazetteer(Path.of("none")).open();
            print("shipped gazetteer opened, %s, in %.0f ms", round, seconds(start) * 1e3);
            sample.clear();
            sample.addAll(
                    List.of("Aleppo", "Goma", "Kherson", "Srinagar", "El Fasher", "Gyumri", "Haifa", "Nowhere-on-Sea"));
            ask("shipped, " + round, opened);
        }
        sample.clear();
    }

    private void ask(String round, UserGazetteer.Opened opened) {
        int known = 0;
        long start = System.nanoTime();
        for (int i = 0; i < ASKED; i++) {
            known += opened.knows(sample.get(i % sample.size())) ? 1 : 0;
        }
        print(
                "%s: %,d names looked up, %.2f µs each, %.0f %% known",
                round, ASKED, seconds(start) * 1e6 / ASKED, 100.0 * known / ASKED);
    }

    private void write(int rows, Path dump) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(dump)) {
            for (int i = 0; i < rows; i++) {
                String name = name(i);
                out.write(row(i, name));
                if (i % Math.max(1, rows / 100_000) == 0) {
                    sample.add(name);
                }
            }
        }
    }

    private String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < (number % 3 == 0 ? 4 : 5); i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    /** A row of the GeoNames main table, of which one in ten has a population. */
    private String row(int number, String name) {
        return String.join(
                "\t",
                String.valueOf(30_000_000 + number),
                name,
                name,
                "",
                String.format(Locale.ROOT, "%.5f", random.nextDouble(-60, 70)),
                String.format(Locale.ROOT, "%.5f", random.nextDouble(-180, 180)),
                "P",
                "PPL",
                COUNTRIES[random.nextInt(COUNTRIES.length)],
                "",
                String.format(Locale.ROOT, "%02d", number % 40),
                "",
                "",
                "",
                String.valueOf(number % 10 == 0 ? number % 100_000 : 0),
                "",
                "",
                "UTC",
                "2020-01-01\n");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }
}
