package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.export.account.Projection;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Terms;
import org.parallax.export.format.Format;
import org.parallax.model.Count;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Golden rows of every format, after the formats' own column lists. */
class ExportTest {

    private static final JsonMapper JSON = new JsonMapper();

    static List<Format> formats() {
        return Formats.all();
    }

    @Test
    void a_gdelt_event_has_61_columns_and_each_account_its_own_code_and_country() throws Exception {
        List<List<String>> rows = cells("gdelt-events", '\t');
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(61));
        List<String> armenia = rows.get(0);
        List<String> azerbaijan = rows.get(1);
        assertThat(azerbaijan.subList(1, 15))
                .containsExactly(
                        "20210527",
                        "202105",
                        "2021",
                        "2021.4027",
                        "AZEMIL",
                        "AZERBAIJAN'S ARMY",
                        "AZE",
                        "",
                        "",
                        "",
                        "",
                        "MIL",
                        "",
                        "");
        assertThat(azerbaijan.subList(25, 35)).containsExactly("1", "173", "173", "17", "4", "-5.0", "1", "1", "1", "");
        assertThat(azerbaijan.subList(51, 59))
                .containsExactly("5", "Kalbajar, Kəlbəcər, Azerbaijan", "AJ", "", "", "40.1", "46.04", "");
        assertThat(azerbaijan.subList(59, 61)).containsExactly("20210528000000", "https://example.org/six");
        assertThat(armenia.subList(25, 31)).containsExactly("0", "181", "181", "18", "4", "-9.0");
        assertThat(armenia.get(53)).isEqualTo("AM");
        assertThat(armenia.subList(1, 5))
                .as("no day is given, so none is written")
                .containsOnly("");
    }

    @Test
    void a_gdelt_mention_points_at_the_sentence_and_the_words_in_code_points() throws Exception {
        List<List<String>> rows = cells("gdelt-mentions", '\t');
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(16));
        int arrested = Sample.TEXT.codePointCount(0, Sample.TEXT.indexOf("arrested"));
        assertThat(rows.get(1).subList(1, 10))
                .containsExactly(
                        "20210527000000",
                        "20210528000000",
                        "1",
                        "Test Wire",
                        "https://example.org/six",
                        "2",
                        "43",
                        "59",
                        String.valueOf(arrested));
        assertThat(rows.get(1).get(0))
                .isEqualTo(cells("gdelt-events", '\t').get(1).get(0));
    }

    @Test
    void an_icews_row_has_20_columns_and_NA_for_what_is_unknown() throws Exception {
        List<List<String>> rows = cells("icews", '\t');
        assertThat(rows.get(0))
                .hasSize(20)
                .startsWith("Event ID", "Event Date", "Source Name")
                .endsWith("Longitude");
        assertThat(rows.get(2).subList(1, 13))
                .containsExactly(
                        "2021-05-27",
                        "Azerbaijan's army",
                        "Military",
                        "Azerbaijan",
                        rows.get(2).get(5),
                        "173",
                        "-5.0",
                        "six Armenian soldiers",
                        "Military",
                        "Armenia",
                        rows.get(2).get(11),
                        "2");
        assertThat(rows.get(1).get(1)).isEqualTo("NA");
    }

    @Test
    void a_polecat_row_has_40_columns_and_keeps_publication_and_event_date_apart() throws Exception {
        List<List<String>> rows = cells("polecat", '\t');
        assertThat(rows.get(0))
                .hasSize(40)
                .startsWith("Event ID", "Event Date", "Event Type")
                .endsWith("Language", "Version");
        assertThat(rows.get(1).subList(1, 7)).containsExactly("", "ASSAULT", "abduct", "-8.5", "4", "military");
        assertThat(rows.get(2).subList(1, 7))
                .containsExactly("2021-05-27", "COERCE", "arrest", "-7.0", "4", "legal;military");
        assertThat(rows.get(1).get(34)).isEqualTo("2021-05-28");
    }

    @Test
    void an_acled_row_has_31_columns_no_acled_id_and_no_invented_zero() throws Exception {
        List<List<String>> rows = cells("acled", ',');
        assertThat(rows.get(0))
                .hasSize(31)
                .startsWith("event_id_cnty", "event_date")
                .endsWith("tags", "timestamp");
        assertThat(rows.get(2).subList(0, 14))
                .containsExactly(
                        "PLX-i-1/AZE",
                        "2021-05-27",
                        "2021",
                        "1",
                        "Strategic developments",
                        "Strategic developments",
                        "Other",
                        "Military Forces of Azerbaijan",
                        "",
                        "State forces",
                        "Military Forces of Armenia",
                        "",
                        "External/Other forces",
                        "State forces-External/Other forces");
        assertThat(rows.get(2).get(28)).as("fatalities").isEmpty();
        assertThat(rows.get(1).get(13))
                .as("contested ground: nobody is external")
                .isEmpty();
    }

    @Test
    void ucdp_gets_no_row_without_a_death_and_is_told_why() throws Exception {
        assertThat(cells("ucdp", ','))
                .hasSize(1)
                .allSatisfy(head -> assertThat(head).hasSize(49));
        Receipt receipt = Export.write(Sample.selection(Terms.STANDARD), format("ucdp"), new ByteArrayOutputStream());
        assertThat(receipt.loss().omissions())
                .hasSize(2)
                .allSatisfy(omission -> assertThat(omission.reason()).contains("no death"));
    }

    @Test
    void a_number_of_dead_goes_out_as_the_account_gives_it() throws Exception {
        Count atLeastTwo = new Count("dead", Sample.ARM, 2, null, new Span(2, 5));
        Count one = new Count("dead", Sample.AZE, 1, 1, new Span(2, 5));
        List<List<String>> rows = cells("ucdp", ',', Sample.withDead(atLeastTwo, one));
        assertThat(rows).hasSize(2);
        List<String> row = rows.get(1);
        assertThat(row.get(5)).as("type_of_violence: state-based").isEqualTo("1");
        assertThat(row.subList(14, 15)).containsExactly("Government of Azerbaijan");
        assertThat(row.subList(24, 26)).containsExactly("3", "Kalbajar");
        assertThat(row.subList(37, 47)).containsExactly("1", "2021-05-27", "2021-05-27", "1", "2", "", "", "", "", "3");
        assertThat(row.subList(47, 49)).containsExactly("373", "371");
        assertThat(cells("acled", ',', Sample.withDead(atLeastTwo, one)).get(2).get(28))
                .isEqualTo("3");
    }

    @Test
    void geojson_gives_each_account_its_place_in_longitude_latitude_order_with_uncertainty() throws Exception {
        JsonNode features = JSON.readTree(write("geojson", Terms.STANDARD)).get("features");
        assertThat(features).hasSize(2);
        JsonNode azerbaijan = features.get(1);
        assertThat(azerbaijan.get("geometry").get("coordinates").toString()).isEqualTo("[46.04,40.1]");
        assertThat(azerbaijan.get("properties").get("status").asString()).isEqualTo("disputed");
        assertThat(azerbaijan.get("properties").get("uncertainty_m").asInt()).isEqualTo(30000);
        assertThat(features.get(0).get("properties").get("claimed_by").toString())
                .isEqualTo("[\"AZ\"]");
    }

    @Test
    void a_plover_record_tells_a_denied_act_as_a_negation_and_links_both_accounts() throws Exception {
        List<JsonNode> records =
                write("plover", Terms.STANDARD).lines().map(JSON::readTree).toList();
        assertThat(records)
                .extracting(record -> record.get("mode").toString())
                .containsExactly("[\"abduct\"]", "[\"troops\",\"negation\"]", "[\"arrest\"]");
        assertThat(records).extracting(record -> record.get("link").asString()).containsOnly("i-1");
        assertThat(records.get(2).get("size").get("arrested").asInt()).isEqualTo(6);
        assertThat(records.get(0).has("date")).isFalse();
    }

    @Test
    void an_annotation_finds_its_words_by_position_and_by_quotation() throws Exception {
        JsonNode items = JSON.readTree(write("annotations", Terms.STANDARD)).get("items");
        assertThat(items).hasSize(7);
        JsonNode selectors = items.get(6).get("target").get(0).get("selector");
        assertThat(selectors.get(0).get("exact").asString()).isEqualTo("Kalbajar");
        int start = selectors.get(1).get("start").asInt();
        assertThat(Sample.document().at(new org.parallax.model.Span(start, start + 8)))
                .isEqualTo("Kalbajar");
    }

    @Test
    void the_humanitarian_table_has_its_tags_in_the_second_line() throws Exception {
        List<List<String>> rows = cells("hxl", ',');
        assertThat(rows.get(0)).hasSameSizeAs(rows.get(1));
        assertThat(rows.get(1)).allSatisfy(tag -> assertThat(tag).startsWith("#"));
        assertThat(rows.get(2).get(17)).isEqualTo("act; place");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void no_format_names_a_captive_unless_told_to(Format format) throws Exception {
        assertThat(write(format.name(), Terms.STANDARD)).doesNotContain("Petrosyan");
        assertThat(write("plover", new Terms(Projection.PER_ACCOUNT, true, false)))
                .contains("Petrosyan");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_account_of_one_side_holds_nothing_of_the_other(Format format) throws Exception {
        String told = write(format.name(), Terms.STANDARD.with(Projection.asToldBy(Sample.AZE)));
        assertThat(told).doesNotContain("i-1/ARM").doesNotContain("ASSAULT").doesNotContain("abducted");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_receipt_has_the_hash_and_size_of_the_bytes(Format format) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Receipt receipt = Export.write(Sample.selection(Terms.STANDARD), format, bytes);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        assertThat(receipt.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
        assertThat(receipt.bytes()).isEqualTo(bytes.size());
        JsonNode loss = JSON.readTree(Sidecar.loss("x", receipt));
        assertThat(loss.get("rows").asLong()).isEqualTo(receipt.rows());
    }

    @Test
    void what_is_disputed_is_silent_in_an_export_of_agreed_points() throws Exception {
        Selection agreed = Sample.selection(Projection.AGREED_ONLY);
        assertThat(agreed.accounts()).hasSize(1);
        assertThat(agreed.accounts().get(0).tellings())
                .as("the sides name different acts")
                .isEmpty();
        assertThat(write("csv", agreed.terms()))
                .contains("i-1/agreed")
                .contains("agreed")
                .doesNotContain("Kalbajar");
        assertThat(write("geojson", agreed.terms())).doesNotContain("Feature\",\"id");
    }

    @Test
    void the_loss_report_counts_what_a_flat_format_cannot_say() throws Exception {
        Receipt receipt = Export.write(Sample.selection(Terms.STANDARD), format("acled"), new ByteArrayOutputStream());
        assertThat(receipt.loss().lost())
                .isEqualTo(Map.of(
                        "i-1",
                        Map.of(
                                "disputed-points",
                                2L,
                                "evidence-spans",
                                7L,
                                "unaffirmed-acts",
                                1L,
                                "contested-territory",
                                1L)));
    }

    private static Format format(String name) {
        return Formats.named(name).orElseThrow();
    }

    private static String write(String format, Terms terms) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(Sample.selection(terms), format(format), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> cells(String format, char separator) throws IOException {
        return cells(format, separator, Sample.selection(Terms.STANDARD));
    }

    private static List<List<String>> cells(String format, char separator, Selection selection) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(selection, format(format), bytes);
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> Arrays.asList(line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)))
                .toList();
    }
}
