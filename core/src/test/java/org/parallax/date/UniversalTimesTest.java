package org.parallax.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.model.Annotated;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.EventId;
import org.parallax.model.Place;
import org.parallax.model.PlaceId;
import org.parallax.model.Places;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.Text;
import org.parallax.model.TimeExpression;
import org.parallax.model.TimeExpression.Range;
import org.parallax.model.TimeExpression.Timex;
import org.parallax.model.TimeId;
import org.parallax.model.Times;
import org.parallax.table.Row;
import org.parallax.table.Table;

class UniversalTimesTest {

    private static final EventId SHOTS = new EventId("e1");

    private static TimeExpression time(String day) {
        LocalDateTime at = LocalDateTime.parse(day);
        return new TimeExpression(
                new TimeId("t1"), new Span(0, 4), new Range(at, at), "minute", day, new Timex("TIME", day), "stated");
    }

    private static Place.Located in(@Nullable String country, @Nullable String admin1, String... claims) {
        return new Place.Located(
                "geonames:1",
                "city",
                new Place.Area(country, admin1, List.of(claims)),
                new Place.Point(0, 0, 1, "city"),
                1,
                "");
    }

    private static TimeExpression put(String words, TimeExpression time, Place.@Nullable Located located) {
        Text text = Text.of(words);
        Document document = new Document(
                new DocumentId("d-0"),
                "test",
                text,
                new Edition(null, null, null, null, null),
                List.of(new Block(text.span(0, words.length()), Role.BODY)));
        Place.Resolution there = located == null ? new Place.Unlocated("unknown") : located;
        Place place = new Place(new PlaceId("p1"), new Span(5, 9), "Gori", Place.Relation.IN, there);
        return UniversalTimes.standard()
                .of(
                        new Times(List.of(time), Map.of(SHOTS, List.of(time.id()))),
                        new Annotated(document, List.of(), List.of()),
                        new Places(List.of(place), Map.of(SHOTS, List.of(place.id())), Map.of()))
                .times()
                .get(0);
    }

    private static String utc(String words, String day, Place.@Nullable Located located) {
        TimeExpression.Universal universal = put(words, time(day), located).universal();
        return universal == null ? "open" : universal.earliest() + "/" + universal.latest();
    }

    private static String utc(String day, Place.@Nullable Located located) {
        return utc("3 am in Gori", day, located);
    }

    @Test
    void the_clock_of_a_state_with_one_zone_is_known_without_a_division() {
        assertThat(utc("2021-05-27T03:00", in("AZ", null))).isEqualTo("2021-05-26T23:00:00Z/2021-05-26T23:00:00Z");
    }

    @Test
    void summer_time_counts() {
        assertThat(utc("2023-07-01T12:00", in("UA", "Odesa"))).startsWith("2023-07-01T09:00:00Z");
        assertThat(utc("2023-01-01T12:00", in("UA", "Odesa"))).startsWith("2023-01-01T10:00:00Z");
    }

    @Test
    void an_hour_that_is_there_twice_is_a_range() {
        assertThat(utc("2023-10-29T03:30", in("UA", "Odesa"))).isEqualTo("2023-10-29T00:30:00Z/2023-10-29T01:30:00Z");
    }

    @Test
    void a_division_tells_the_zone_of_a_state_with_several() {
        assertThat(utc("2023-06-01T12:00", in("CD", "North Kivu"))).startsWith("2023-06-01T10:00:00Z");
        assertThat(utc("2023-06-01T12:00", in("US", "Texas"))).startsWith("2023-06-01T17:00:00Z");
    }

    @Test
    void a_state_with_several_zones_leaves_the_time_open_and_says_so() {
        TimeExpression time = put("3 am in Gori", time("2023-06-01T12:00"), in("CD", null));
        assertThat(time.universal()).isNull();
        assertThat(time.why()).contains("several time zones");
    }

    @Test
    void divisions_with_zones_of_two_names_and_one_clock_are_no_doubt() {
        assertThat(utc("2023-06-01T12:00", in("UA", "Kharkiv"))).startsWith("2023-06-01T09:00:00Z");
        assertThat(utc("2023-06-01T12:00", in("MX", "Tamaulipas"))).isEqualTo("open");
        assertThat(utc("2023-06-01T12:00", in("AR", "Salta"))).startsWith("2023-06-01T15:00:00Z");
    }

    @Test
    void contested_ground_is_open_where_the_claimants_clocks_differ() {
        assertThat(utc("2023-06-01T12:00", in("IN", "Kashmir", "PK"))).isEqualTo("open");
        assertThat(utc("2023-06-01T12:00", in("AZ", null, "AM"))).startsWith("2023-06-01T08:00:00Z");
    }

    @Test
    void a_zone_that_the_text_tells_goes_before_the_place() {
        assertThat(utc("3 am GMT, in Gori", "2023-06-01T03:00", in("GE", null))).startsWith("2023-06-01T03:00:00Z");
        assertThat(utc("3 am (MSK), in Gori", "2023-06-01T03:00", null)).startsWith("2023-06-01T00:00:00Z");
    }

    @Test
    void a_clock_named_by_a_place_goes_before_the_place_of_the_event() {
        assertThat(utc("3 am Gori time", "2023-06-01T03:00", in("GE", "Shida Kartli")))
                .startsWith("2023-05-31T23:00:00Z");
    }

    @Test
    void without_a_known_place_a_time_stays_local() {
        assertThat(utc("2023-06-01T12:00", null)).isEqualTo("open");
        assertThat(utc("2023-06-01T12:00", in(null, null))).isEqualTo("open");
    }

    @Test
    void every_zone_of_the_table_is_one_that_java_knows() {
        for (Row row : Table.rows(Zones.class, "zones.tsv", 3)) {
            assertThat(ZoneId.getAvailableZoneIds()).as(row.where()).contains(row.cell(1));
        }
    }
}
