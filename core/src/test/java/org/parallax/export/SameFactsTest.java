package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.export.account.Account;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.account.Terms;
import org.parallax.export.account.When;
import org.parallax.export.flat.Row;
import org.parallax.export.flat.Tabular;
import org.parallax.model.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Read back, every format tells of the accounts the same day, act and point on the map, whatever it calls them. */
class SameFactsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Selection SELECTION = Sample.selection(Terms.STANDARD);

    /** What all formats have of an account's leading act; empty where it is not known. */
    record Facts(String day, String act, String latitude, String longitude) {}

    @ParameterizedTest
    @CsvSource({
        "csv,          date_first, cameo,       latitude,      longitude",
        "hxl,          date_start, event_type,  latitude,      longitude",
        "gdelt-events, SQLDATE,    EventCode,   ActionGeo_Lat, ActionGeo_Long",
        "icews,        Event Date, CAMEO Code,  Latitude,      Longitude",
        "polecat,      Event Date, Event Type,  Latitude,      Longitude"
    })
    void a_table_gives_back_what_the_accounts_tell(
            String format, String day, String act, String latitude, String longitude) throws IOException {
        Tabular table = (Tabular) Formats.named(format).orElseThrow();
        List<Row> rows = table.read(new StringReader(text(format)));
        assertThat(rows)
                .extracting(row -> new Facts(
                        row.cell(day).replace("-", ""), row.cell(act), row.cell(latitude), row.cell(longitude)))
                .containsExactlyElementsOf(told(act.contains("ype")));
    }

    /** Where a list of records stands, and where in a record its day, act and point. */
    @ParameterizedTest
    @CsvSource({
        "geojson, /features, /properties/time_start, /properties/cameo, /geometry/coordinates/1, /geometry/coordinates/0",
        "timemap, /events,   /date,                  /type,             /latitude,               /longitude",
        "plover,  '',        /date,                  /event/0,          /event_loc/lat,          /event_loc/lon"
    })
    void so_do_records(String format, String list, String day, String act, String latitude, String longitude)
            throws IOException {
        assertThat(records(format, list))
                .extracting(record -> new Facts(
                        at(record, day).replace("-", ""), at(record, act), at(record, latitude), at(record, longitude)))
                .containsExactlyElementsOf(told(!act.endsWith("cameo")));
    }

    private static List<JsonNode> records(String format, String list) throws IOException {
        Stream<JsonNode> all = list.isEmpty()
                ? text(format).lines().map(JSON::readTree)
                : StreamSupport.stream(JSON.readTree(text(format)).at(list).spliterator(), false);
        return all.filter(record -> !record.path("mode").toString().contains("negation"))
                .toList();
    }

    private static String at(JsonNode record, String pointer) {
        return record.at(pointer).asString("");
    }

    /** What the accounts themselves tell, with PLOVER's type or CAMEO's code. */
    private static List<Facts> told(boolean type) {
        return SELECTION.accounts().stream()
                .map(Account::lead)
                .map(lead -> facts(lead.orElseThrow(), type))
                .toList();
    }

    private static Facts facts(Telling telling, boolean type) {
        Place.Located place = Telling.located(telling.place().orElseThrow());
        return new Facts(
                telling.when()
                        .filter(When::exact)
                        .map(When::first)
                        .map(Object::toString)
                        .orElse("")
                        .replace("-", ""),
                String.valueOf(type ? telling.code().type() : telling.code().cameo()),
                String.valueOf(place.point().latitude()),
                String.valueOf(place.point().longitude()));
    }

    private static String text(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(SELECTION, Formats.named(format).orElseThrow(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
