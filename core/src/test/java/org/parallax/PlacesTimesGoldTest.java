package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.annotate.Annotator;
import org.parallax.date.Dater;
import org.parallax.locate.Locator;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.Events;
import org.parallax.model.Place;
import org.parallax.model.Published;
import org.parallax.model.Role;
import org.parallax.model.Text;
import org.parallax.model.TimeExpression;

/** The readable cases of {@code gold/places-times}: see its README for the form. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesTimesGoldTest {

    private static final Path FOLDER = Path.of("../gold/places-times");

    private final Annotator annotator = Annotator.standard();
    private final Locator locator = Locator.standard();
    private final Dater dater = Dater.standard();

    /** One block of lines. */
    record Case(List<String> lines) {

        List<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + ": "))
                    .map(line -> line.substring(key.length() + 2).strip())
                    .toList();
        }

        String text() {
            return all("text").get(0);
        }

        @Override
        public String toString() {
            return text();
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".cases"))
                    .sorted()
                    .toList()) {
                for (String block : Files.readString(file).split("\n---\n", -1)) {
                    cases.add(new Case(block.lines().toList()));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_careful_readers_places_and_times_are_found(Case given) {
        Annotated annotated = annotator.annotate(document(given));
        Events none = new Events(List.of(), List.of());
        List<Place> places =
                locator.locate(annotated, new Actors(List.of()), none).places();
        List<TimeExpression> times = dater.date(annotated, none).times();
        List<String> wrong = new ArrayList<>();
        given.all("place").forEach(line -> wrong.addAll(place(line.split(" \\| "), places)));
        given.all("near").forEach(line -> wrong.addAll(near(line.split(" \\| "), places)));
        given.all("claims").forEach(line -> wrong.addAll(claims(line.split(" \\| "), places)));
        given.all("absent").stream()
                .filter(name -> named(name, places) != null)
                .forEach(name -> wrong.add("no place: " + name));
        given.all("time").forEach(line -> wrong.addAll(time(line.split(" \\| "), annotated, times)));
        if (!given.all("utc").isEmpty()) {
            List<TimeExpression> whole =
                    DocumentPipeline.standard().read(document(given)).times();
            given.all("utc").forEach(line -> wrong.addAll(utc(line.split(" \\| "), annotated, whole)));
        }
        assertThat(wrong).as(places + "\n" + times).isEmpty();
    }

    private static Document document(Case given) {
        Text text = Text.of(given.text());
        Published published = given.all("published").stream()
                .map(day -> Published.on(LocalDate.parse(day)))
                .findFirst()
                .orElse(null);
        Block body = new Block(text.span(0, given.text().length()), Role.BODY);
        return new Document(
                new DocumentId("d-0"), "case", text, new Edition(null, null, published, null, null), List.of(body));
    }

    private static Place named(String name, List<Place> places) {
        return places.stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<String> place(String[] wanted, List<Place> places) {
        Place place = named(wanted[0], places);
        if (place == null) {
            return List.of("not found: " + wanted[0]);
        }
        Place.Located located = place.resolution().located();
        if (wanted[1].equals("unlocated")) {
            return located == null ? List.of() : List.of("should be unlocated: " + place);
        }
        if (located == null) {
            return List.of("unlocated: " + place);
        }
        String country = located.area().country() == null ? "-" : located.area().country();
        boolean right =
                fits(wanted[1], place.relation().kind()) && fits(wanted[2], country) && fits(wanted[3], located.kind());
        return right ? List.of() : List.of(String.join(" | ", wanted) + " but " + place);
    }

    private static boolean fits(String wanted, String found) {
        return wanted.equals("*") || wanted.equals(found);
    }

    private static List<String> near(String[] wanted, List<Place> places) {
        Place place = named(wanted[0], places);
        Place.Located located = place == null ? null : place.resolution().located();
        if (located == null) {
            return List.of("not placed: " + wanted[0]);
        }
        double north = (located.point().latitude() - Double.parseDouble(wanted[1])) * 111.2;
        double east = (located.point().longitude() - Double.parseDouble(wanted[2]))
                * 111.2
                * Math.cos(Math.toRadians(located.point().latitude()));
        return Math.hypot(north, east) <= Double.parseDouble(wanted[3]) ? List.of() : List.of("far off: " + place);
    }

    private static List<String> claims(String[] wanted, List<Place> places) {
        Place place = named(wanted[0], places);
        Place.Located located = place == null ? null : place.resolution().located();
        boolean right = located != null && located.area().claims().containsAll(List.of(wanted[1].split(" ")));
        return right ? List.of() : List.of("claims " + wanted[1] + " not told: " + place);
    }

    private static List<String> utc(String[] wanted, Annotated annotated, List<TimeExpression> times) {
        return times.stream()
                .filter(time -> annotated.at(time.span()).equals(wanted[0]))
                .findFirst()
                .map(time -> utcOf(time).equals(wanted[1])
                        ? List.<String>of()
                        : List.of(String.join(" | ", wanted) + " but " + time))
                .orElse(List.of("time not found: " + wanted[0]));
    }

    private static String utcOf(TimeExpression time) {
        TimeExpression.Universal universal = time.universal();
        if (universal == null) {
            return "open";
        }
        return universal.earliest().equals(universal.latest())
                ? universal.earliest().toString()
                : universal.earliest() + "/" + universal.latest();
    }

    private static List<String> time(String[] wanted, Annotated annotated, List<TimeExpression> times) {
        for (TimeExpression time : times) {
            if (annotated.at(time.span()).equals(wanted[0])) {
                String edtf = time.edtf() == null ? "open" : time.edtf();
                boolean right = time.timex().value().equals(wanted[1]) && (wanted.length < 3 || edtf.equals(wanted[2]));
                return right ? List.of() : List.of(String.join(" | ", wanted) + " but " + time);
            }
        }
        return List.of("time not found: " + wanted[0]);
    }
}
