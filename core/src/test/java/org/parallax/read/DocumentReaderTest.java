package org.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.model.Published;
import org.parallax.model.Rejection;
import org.parallax.read.Reading.Read;
import org.parallax.read.Reading.Refused;

class DocumentReaderTest {

    private static final String PROSE = "Two soldiers were wounded near the bridge on Sunday.";

    private static List<Reading> read(String name, byte[] bytes, Edition edition) {
        try (Stream<Reading> readings =
                DocumentReader.standard().read(new Input(name, () -> new ByteArrayInputStream(bytes), edition))) {
            return readings.toList();
        }
    }

    private static List<Reading> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8), Edition.UNKNOWN);
    }

    private static Document document(List<Reading> readings) {
        assertThat(readings).hasSize(1).first().isInstanceOf(Read.class);
        return ((Read) readings.get(0)).document();
    }

    private static Rejection rejection(Reading reading) {
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).rejection();
    }

    private static String refusal(byte... bytes) {
        return rejection(read("a.txt", bytes, Edition.UNKNOWN).get(0)).reason();
    }

    @Test
    void the_stored_text_is_the_received_text() {
        String text = PROSE + "\r\n\r\nThe 😀 ministry denied it.\r\n";

        assertThat(document(read("a.txt", "\uFEFF" + text)).text().value()).isEqualTo(text);
    }

    @Test
    void utf_16_with_a_byte_order_mark_is_read() {
        byte[] bytes = ("\uFEFF" + PROSE).getBytes(StandardCharsets.UTF_16LE);

        assertThat(document(read("a.txt", bytes, Edition.UNKNOWN)).text().value())
                .isEqualTo(PROSE);
    }

    @Test
    void the_same_article_has_the_same_id_whatever_its_file_and_line_ends() {
        Document unix = document(read("a.txt", PROSE + "\n" + PROSE));
        Document windows = document(read("b.txt", PROSE + "\r\n" + PROSE + "\r\n"));

        assertThat(unix.id()).isEqualTo(windows.id());
        assertThat(unix.id().value()).matches("d-[0-9a-f]{16}");
    }

    @Test
    void another_outlet_or_day_is_another_document() {
        Edition one = new Edition(null, "City Press", null, null, null);
        Edition other = new Edition(null, "City Press", Published.on(LocalDate.of(2010, 6, 3)), null, null);
        byte[] text = PROSE.getBytes(StandardCharsets.UTF_8);

        assertThat(Stream.of(Edition.UNKNOWN, one, other)
                        .map(edition -> document(read("a.txt", text, edition)).id()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_cannot_be_read_is_refused_with_the_reason() {
        assertThat(refusal()).isEqualTo("is empty");
        assertThat(refusal((byte) ' ', (byte) '\n')).isEqualTo("is empty");
        assertThat(refusal((byte) 'a', (byte) 0, (byte) 'b'))
                .isEqualTo("is not text: there is a zero byte at offset 1");
        assertThat(refusal((byte) 'a', (byte) 'b', (byte) 0xC3, (byte) 'c'))
                .isEqualTo("is not UTF-8 text: the bytes at offset 2 are no character");
        assertThat(refusal((byte) 'a', (byte) 0xC3)).contains("offset 1");
        assertThat(refusal(new byte[Decoder.LARGEST + 1])).contains("larger than");
    }

    @Test
    void another_language_is_refused() {
        String turkish =
                "Bakanlık yaptığı açıklamada sınır hattında iki askerin yaralandığını bildirdi ve karşı tarafı suçladı. ";
        String russian = "Министерство сообщило, что два солдата были ранены на границе в воскресенье утром.";

        assertThat(refusal(turkish.repeat(5).getBytes(StandardCharsets.UTF_8))).startsWith("is not in English");
        assertThat(refusal(russian.getBytes(StandardCharsets.UTF_8))).contains("not Latin");
        assertThat(read("a.txt", "Rəsmi Bakı").get(0)).isInstanceOf(Read.class);
    }

    @Test
    void a_source_that_fails_is_refused() {
        Input.Bytes failing = () -> {
            throw new IOException("the disk is gone");
        };

        assertThat(DocumentReader.standard().read(new Input("a.txt", failing, Edition.UNKNOWN)))
                .singleElement()
                .extracting(reading -> rejection(reading).reason())
                .isEqualTo("cannot be read: the disk is gone");
    }

    @Test
    void json_lines_are_documents_and_a_bad_line_is_named() {
        List<Reading> readings = read("in.jsonl", """
                {"id":"n1","text":"%s","title":"A truce","outlet":"City Press","published":"2010-06-03"}

                {"id":"n2"}
                {"text":
                {"text":"%s","published":"last week"}
                {"text":"%s"}
                """.formatted(PROSE, PROSE, PROSE));

        Document first = document(readings.subList(0, 1));
        assertThat(first.source()).isEqualTo("n1");
        assertThat(first.edition())
                .isEqualTo(new Edition("A truce", "City Press", Published.on(LocalDate.of(2010, 6, 3)), null, null));
        assertThat(rejection(readings.get(1))).isEqualTo(new Rejection("in.jsonl:3", "line 3 has no \"text\""));
        assertThat(rejection(readings.get(2)).reason()).startsWith("line 4 is no JSON object");
        assertThat(rejection(readings.get(3)).reason()).contains("line 5", "last week");
        assertThat(document(readings.subList(4, 5)).source()).isEqualTo("in.jsonl:6");
    }

    @Test
    void what_the_document_says_goes_before_what_its_sender_says() {
        Edition given = new Edition("Given", "Given Press", null, "en", null);
        byte[] line = "{\"text\":\"%s\",\"title\":\"Own\"}".formatted(PROSE).getBytes(StandardCharsets.UTF_8);

        assertThat(document(read("in.jsonl", line, given)).edition())
                .isEqualTo(new Edition("Own", "Given Press", null, "en", null));
    }

    @Test
    void a_page_gives_its_title_and_its_paragraphs() {
        Document document = document(read("page", """
                        <!DOCTYPE html><html lang="en"><head><title>x</title>
                        <meta property="og:title" content="A truce frays"><meta property="og:site_name" content="City Press">
                        <meta property="article:published_time" content="2010-06-03T10:00:00+04:00"></head>
                        <body><nav><p>Menu</p></nav><article><h1>A truce frays</h1><p>%s</p><script>x()</script>
                        <p>It was <b>quiet</b> again.</p></article></body></html>
                        """.formatted(PROSE)));

        assertThat(document.text().value()).isEqualTo("A truce frays\n" + PROSE + "\nIt was quiet again.\n");
        assertThat(document.edition().outlet()).isEqualTo("City Press");
        assertThat(document.edition().published()).isNotNull();
    }
}
