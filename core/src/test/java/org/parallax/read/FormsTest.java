package org.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.model.Document;
import org.parallax.model.Edition;
import org.parallax.model.Rejection;

/** Every form in which documents come, on inputs written for it. */
class FormsTest {

    private static final String STORY = "Chad said that its army had stopped six trucks near Tina on Monday.";

    private static List<Reading> read(String name, byte[] bytes) {
        return read(DocumentReader.standard(), name, bytes);
    }

    private static List<Reading> read(DocumentReader reader, String name, byte[] bytes) {
        try (Stream<Reading> readings =
                reader.read(new Input(name, () -> new ByteArrayInputStream(bytes), Edition.UNKNOWN))) {
            return readings.toList();
        }
    }

    private static List<Reading> read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document document(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).document();
    }

    private static Rejection refusal(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).rejection();
    }

    private static String text(Reading reading) {
        return document(reading).text().value();
    }

    @Test
    void an_rss_item_is_a_document_under_its_address() {
        List<Reading> readings = read("news.xml", """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sahel Wire</title>
                <item><title>Six trucks stopped</title><link>https://news.example/1</link>
                <pubDate>Tue, 05 Mar 2024 09:30:00 GMT</pubDate><description>short</description>
                <content:encoded><![CDATA[<p>%s</p><p>Sudan denied it.</p>]]></content:encoded></item>
                <item><title>Second</title><link>https://news.example/2</link><description>Nothing more is known.</description></item>
                </channel></rss>""".formatted(STORY));
        assertThat(readings).hasSize(2);
        Document first = document(readings.get(0));
        assertThat(first.source()).isEqualTo("https://news.example/1");
        assertThat(first.edition().title()).isEqualTo("Six trucks stopped");
        assertThat(first.edition().outlet()).isEqualTo("Sahel Wire");
        assertThat(first.edition().published().iso()).startsWith("2024-03-05");
        assertThat(first.text().value()).contains(STORY).contains("Sudan denied it.");
        assertThat(text(readings.get(1))).contains("Nothing more is known.");
    }

    @Test
    void an_atom_entry_is_a_document() {
        List<Reading> readings = read("feed", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Border Desk</title><id>urn:x</id><updated>2024-03-05T10:00:00Z</updated>
                <entry><id>urn:x:1</id><title>Trucks</title><updated>2024-03-05T10:00:00Z</updated>
                <content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>""".formatted(STORY));
        assertThat(text(readings.get(0))).contains(STORY);
        assertThat(document(readings.get(0)).edition().published().iso()).startsWith("2024-03-05");
    }

    @Test
    void a_page_tells_its_headline_day_and_outlet_in_json_ld() {
        String data = """
                {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Not this"},
                {"@type":["NewsArticle"],"headline":"Trucks stopped","datePublished":"2024-03-05T09:30:00Z",
                "publisher":{"@type":"Organization","name":"Sahel Wire"},"articleBody":"%s"}]}""".formatted(STORY);
        String head =
                "<html><head><script type=\"application/ld+json\">{broken</script><script type=\"application/ld+json\">"
                        + data + "</script></head><body>";
        Document page = document(read("page.html", head + "<time datetime=\"2020-01-01\">old</time><p>" + STORY)
                .get(0));
        assertThat(page.edition().title()).isEqualTo("Trucks stopped");
        assertThat(page.edition().outlet()).isEqualTo("Sahel Wire");
        assertThat(page.edition().published().iso()).startsWith("2024-03-05");
        assertThat(page.text().value()).isEqualTo("Trucks stopped\n" + STORY + "\n");
        assertThat(text(read("scripted.html", head + "<div id=root></div>").get(0)))
                .contains(STORY);
    }

    @Test
    void a_json_feed_item_is_a_document() {
        List<Reading> readings = read("feed.json", """
                {"version":"https://jsonfeed.org/version/1.1","title":"Border Desk","items":[
                {"id":"7","url":"https://news.example/7","title":"Trucks","content_html":"<p>%s</p>","date_published":"2024-03-05T10:00:00Z"},
                {"id":"8","content_text":"Nothing more is known."}]}""".formatted(STORY));
        assertThat(readings).hasSize(2);
        assertThat(document(readings.get(0)).source()).isEqualTo("7");
        assertThat(document(readings.get(0)).edition().outlet()).isEqualTo("Border Desk");
        assertThat(text(readings.get(0))).contains(STORY);
    }

    @Test
    void a_ninjs_item_is_a_document() {
        List<Reading> readings = read("item.json", """
                {
                  "uri": "urn:ninjs:1", "type": "text", "language": "en", "versioncreated": "2024-03-05T10:00:00Z",
                  "headline": "Trucks stopped", "body_html": "<p>%s</p>"
                }""".formatted(STORY));
        assertThat(document(readings.get(0)).source()).isEqualTo("urn:ninjs:1");
        assertThat(document(readings.get(0)).edition().title()).isEqualTo("Trucks stopped");
        assertThat(text(readings.get(0))).contains(STORY);
    }

    @Test
    void a_news_sitemap_tells_headlines() {
        List<Reading> readings = read("sitemap.xml", """
                <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example/1</loc><news:news><news:publication><news:name>Sahel Wire</news:name></news:publication>
                <news:publication_date>2024-03-05</news:publication_date><news:title>Chad stops six trucks near Tina</news:title></news:news></url></urlset>""");
        assertThat(document(readings.get(0)).source()).isEqualTo("https://news.example/1");
        assertThat(document(readings.get(0)).edition().outlet()).isEqualTo("Sahel Wire");
    }

    @Test
    void each_row_of_a_sheet_is_a_document_and_columns_can_be_named() {
        String sheet = "Id,Headline,Story,Date\n1,Trucks,\"%s\",2024-03-05\n2,Empty,,2024-03-05\n".formatted(STORY);
        List<Reading> readings = read(
                DocumentReader.named(FieldNames.mapped("text=Story")),
                "rows.csv",
                sheet.getBytes(StandardCharsets.UTF_8));
        assertThat(readings).hasSize(2);
        assertThat(document(readings.get(0)).source()).isEqualTo("1");
        assertThat(document(readings.get(0)).edition().title()).isEqualTo("Trucks");
        assertThat(refusal(readings.get(1)).source()).isEqualTo("rows.csv:3");
    }

    @Test
    void an_e_mail_is_a_document_of_its_sender() {
        List<Reading> readings = read("report.eml", """
                From: "Border Desk" <desk@news.example>
                Subject: Trucks stopped
                Date: Tue, 5 Mar 2024 10:00:00 +0000
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/html; charset=utf-8

                <p>marked up</p>
                --b
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                %s=20
                --b--
                """.formatted(STORY).replace("\n", "\r\n"));
        assertThat(document(readings.get(0)).edition().outlet()).isEqualTo("Border Desk");
        assertThat(document(readings.get(0)).edition().title()).isEqualTo("Trucks stopped");
        assertThat(text(readings.get(0))).contains(STORY);
    }

    @Test
    void the_pages_of_a_web_archive_are_documents() {
        String page =
                "<html><head><title>Trucks</title></head><body><article><p>" + STORY + "</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/1\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:3c1e1a8e-2f0a-4a3b-9c39-0d3f6f0e1111>\r\nContent-Type: application/http; msgtype=response\r\n"
                        + "Content-Length: " + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
        List<Reading> readings = read("crawl.warc", record);
        assertThat(readings).hasSize(1);
        assertThat(document(readings.get(0)).source()).isEqualTo("https://news.example/1");
        assertThat(text(readings.get(0))).contains(STORY);
    }

    @Test
    void archives_hold_documents_of_every_form() throws IOException {
        byte[] zip = zip(List.of("a.txt", "b.jsonl"), List.of(STORY, "{\"text\":\"" + STORY + "\"}\n{}\n"));
        List<Reading> readings = read("all.zip", zip);
        assertThat(readings).hasSize(3);
        assertThat(document(readings.get(0)).source()).isEqualTo("all.zip!a.txt");
        assertThat(refusal(readings.get(2)).reason()).contains("text");
        assertThat(text(read("a.txt.gz", gzip(STORY.getBytes(StandardCharsets.UTF_8)))
                        .get(0)))
                .isEqualTo(STORY);
    }

    @Test
    void a_name_that_climbs_out_of_its_archive_is_only_a_name() throws IOException {
        List<Reading> readings = read("all.zip", zip(List.of("../../etc/passwd.txt"), List.of(STORY)));
        assertThat(document(readings.get(0)).source()).isEqualTo("all.zip!../../etc/passwd.txt");
    }

    @Test
    void an_archive_in_an_archive_is_refused() throws IOException {
        byte[] inner = zip(List.of("a.txt"), List.of(STORY));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(inner);
        }
        assertThat(refusal(read("outer.zip", out.toByteArray()).get(0)).reason())
                .contains("within an archive");
    }

    @Test
    void a_bomb_is_refused_long_before_it_is_unpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            byte[] dull = new byte[1 << 20];
            java.util.Arrays.fill(dull, (byte) 'a');
            for (int i = 0; i < 300; i++) {
                zip.write(dull);
            }
        }
        List<Reading> readings = read("bomb.jsonl.gz", out.toByteArray());
        assertThat(refusal(readings.get(readings.size() - 1)).reason()).contains("unpacks to more than");
        assertThat(refusal(read("bomb.txt.gz", out.toByteArray()).get(0)).reason())
                .contains("larger than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>&x;</title></channel></rss>",
                "<rss version=\"2.0\"><channel><title>unfinished",
                "<rss version=\"9\"></rss>",
                "<rss/>",
            })
    void a_hostile_or_broken_feed_is_refused_with_a_reason(String feed) {
        List<Reading> readings = read("feed.rss", feed);
        assertThat(readings)
                .allSatisfy(reading -> assertThat(refusal(reading).reason()).isNotBlank());
    }

    @Test
    void nesting_without_end_is_refused_or_read_but_never_fatal() {
        int deep = 100_000;
        assertThat(refusal(read("deep.rss", "<rss>" + "<a>".repeat(deep) + "</a>".repeat(deep) + "</rss>")
                                .get(0))
                        .reason())
                .contains("deep");
        assertThat(refusal(read("deep.json", "[{" + "\"a\":{".repeat(deep)).get(0))
                        .reason())
                .isNotBlank();
        assertThat(refusal(read("deep.jsonl", "{\"text\":" + "[".repeat(deep) + "]".repeat(deep) + "}")
                                .get(0))
                        .reason())
                .isNotBlank();
        assertThat(read("deep.html", "<html><body>" + "<div>".repeat(deep) + "<p>" + STORY + "</p>"))
                .hasSize(1);
    }

    @Test
    void a_damaged_archive_gives_what_it_can_and_then_says_so() throws IOException {
        byte[] zip = zip(List.of("a.txt", "b.txt"), List.of(STORY, STORY.repeat(50)));
        List<Reading> readings = read("cut.zip", java.util.Arrays.copyOf(zip, zip.length - 150));
        assertThat(text(readings.get(0))).isEqualTo(STORY);
        assertThat(readings.get(readings.size() - 1)).isInstanceOf(Reading.Refused.class);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(List<String> names, List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(texts.get(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
