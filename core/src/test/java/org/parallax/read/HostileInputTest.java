package org.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.model.Edition;
import org.parallax.model.Rejection;

/** What was made to break readers is read or refused with a reason, soon and in little memory. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class HostileInputTest {

    private static final String STORY = "Chad said that its army had stopped six trucks near Tina on Monday.";
    private static final int DEEP = 100_000;

    private static List<Reading> read(String name, byte[] bytes) {
        try (Stream<Reading> readings = DocumentReader.standard()
                .read(new Input(name, () -> new ByteArrayInputStream(bytes), Edition.UNKNOWN))) {
            return readings.toList();
        }
    }

    private static String reason(String name, byte[] bytes) {
        List<Reading> readings = read(name, bytes);
        assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Refused.class);
        Rejection rejection = ((Reading.Refused) readings.get(0)).rejection();
        assertThat(rejection.source()).startsWith(name);
        return rejection.reason();
    }

    private static String text(String name, byte[] bytes) {
        List<Reading> readings = read(name, bytes);
        assertThat(readings).hasSize(1).first().isInstanceOf(Reading.Read.class);
        return ((Reading.Read) readings.get(0)).document().text().value();
    }

    /** Ten entities of ten each, nine deep: a billion laughs, in each form that is XML. */
    @ParameterizedTest
    @ValueSource(strings = {"rss", "feed", "rdf:RDF", "urlset"})
    void an_entity_bomb_is_not_unfolded(String root) {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]><").append(root).append(">&a9;</").append(root).append(">");
        assertThat(reason("bomb.xml", bytes(bomb.toString()))).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE rss SYSTEM \"http://192.0.2.1/x.dtd\">",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"http://192.0.2.1/x.dtd\"> %x;]>",
                "<!DOCTYPE rss PUBLIC \"-//X//X\" \"http://192.0.2.1/x.dtd\">"
            })
    void nothing_outside_is_looked_at(String declaration) {
        String feed = "<?xml version=\"1.0\"?>" + declaration
                + "<rss version=\"2.0\"><channel><title>t</title><item><description>&x;</description></item></channel></rss>";
        assertThat(reason("feed.rss", bytes(feed))).isNotBlank();
    }

    /** Forty entries of 64 MB each in some hundred kilobytes. */
    @Test
    void a_zip_bomb_is_refused_after_what_one_entry_may_hold() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] dull = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            for (int i = 0; i < 200; i++) {
                zip.write(dull);
            }
        }
        assertThat(out.size()).isLessThan(300_000);
        assertThat(reason("bomb.zip", out.toByteArray())).containsAnyOf("larger than", "unpacks to more than");
    }

    /** Names in an archive are words to us: nothing is ever written under them. */
    @ParameterizedTest
    @ValueSource(strings = {"../../../etc/cron.d/x.txt", "/etc/x.txt", "C:\\x.txt", "a/\u0000b.txt", "a\\..\\x.txt"})
    void a_name_that_leads_out_of_an_archive_leads_nowhere(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes(STORY));
        }
        assertThat(text("a.zip", out.toByteArray())).isEqualTo(STORY);
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                Arguments.of("deep.html", "<html><body>" + "<div>".repeat(DEEP) + "<p>" + STORY + "</p>"),
                Arguments.of("list.html", "<html><body>" + "<ul><li>".repeat(DEEP) + "<p>" + STORY + "</p>"),
                Arguments.of("table.html", "<html><body>" + "<table><tr><td>".repeat(DEEP) + STORY),
                Arguments.of(
                        "ld.html",
                        "<html><head><script type=\"application/ld+json\">" + "[".repeat(DEEP)
                                + "</script></head><body><p>" + STORY + "</p></body></html>"),
                Arguments.of("deep.rss", "<rss>" + "<a>".repeat(DEEP) + "</a>".repeat(DEEP) + "</rss>"),
                Arguments.of("deep.atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + "<a>".repeat(DEEP)),
                Arguments.of("deep.xml", "<urlset>" + "<url>".repeat(DEEP)),
                Arguments.of("deep.json", "[".repeat(DEEP) + "]".repeat(DEEP)),
                Arguments.of("object.json", "[{" + "\"a\":{".repeat(DEEP)),
                Arguments.of("deep.jsonl", "{\"text\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"),
                Arguments.of(
                        "feed.json",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"x\":" + "[".repeat(DEEP)),
                Arguments.of("parts.eml", mail()));
    }

    private static String mail() {
        StringBuilder mail = new StringBuilder("From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n");
        for (int i = 0; i < 2_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        return mail.append("\r\n").append(STORY).toString();
    }

    @ParameterizedTest
    @MethodSource("deep")
    void what_is_nested_a_hundred_thousand_deep_is_read_or_refused(String name, String text) {
        assertThat(read(name, bytes(text))).hasSizeLessThan(3).allSatisfy(reading -> {
            if (reading instanceof Reading.Refused refused) {
                assertThat(refused.rejection().reason()).isNotBlank();
            }
        });
    }

    @Test
    void bytes_that_are_no_characters_are_named_with_their_place() {
        byte[] latin = "Chad said that caf\u00e9s near Tina were shelled.".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reason("latin.txt", latin)).contains("18");
        byte[] mixed = concat(bytes("Chad said: \u00e9. "), "\u00e9t\u00e9".getBytes(Charset.forName("windows-1252")));
        assertThat(reason("mixed.txt", mixed)).contains("15");
        assertThat(reason("surrogate.txt", new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80}))
                .contains("1");
        assertThat(reason("overlong.txt", new byte[] {'a', (byte) 0xc0, (byte) 0xaf}))
                .contains("1");
    }

    @Test
    void a_text_with_a_null_character_is_refused_or_kept_as_it_came() {
        List<Reading> readings = read("null.txt", bytes(STORY.replace("army", "ar\u0000my")));
        assertThat(readings).hasSize(1).allSatisfy(reading -> {
            if (reading instanceof Reading.Read done) {
                assertThat(done.document().text().value()).contains("ar\u0000my");
            }
        });
    }

    /** Marks that turn the direction of writing can make words look like others; the text keeps them, spans count them. */
    @Test
    void marks_of_direction_are_kept_and_counted() {
        String turned = STORY.replace("six", "\u202esix\u202c").replace("army", "\u2066army\u2069");
        assertThat(text("bidi.txt", bytes(turned))).isEqualTo(turned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/1/", "a", "=", "A.", "-", "http://a.example/"})
    void a_word_without_end_is_refused(String dull) {
        assertThat(reason("dull.txt", bytes(STORY + " " + dull.repeat(100_000))))
                .containsAnyOf("without a space", "not in English");
    }

    @Test
    void a_long_address_is_no_word_without_end() {
        String address = "https://news.example/?q=" + "a".repeat(3_000);
        assertThat(text("address.txt", bytes(STORY + " " + address))).endsWith(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a ", "\n", "1 ", ". ", "\u00a0", "<p>", "<a ", "&a;"})
    void a_line_of_a_million_characters_is_read(String dull) {
        String text = STORY + dull.repeat(1_000_000 / dull.length()) + STORY;
        assertThat(read("line.txt", bytes(text))).hasSize(1);
        assertThat(read("line.html", bytes("<html><body><p>" + text))).hasSize(1);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
