package org.parallax.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.export.Export;
import org.parallax.export.Formats;
import org.parallax.export.account.Projection;
import org.parallax.export.account.Terms;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Party;
import org.parallax.model.Status;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Decision.Field;
import org.parallax.store.decide.Reviewed;
import org.parallax.store.decide.Signed;
import org.parallax.store.journal.StoreException;

/** What a store does, on whatever database it stands. */
abstract class StoreContract {

    private static final OffsetDateTime MAY = OffsetDateTime.parse("2021-05-28T10:00:00+04:00");
    private static final OffsetDateTime JUNE = OffsetDateTime.parse("2021-06-01T10:00:00+04:00");
    private static final OffsetDateTime JULY = OffsetDateTime.parse("2021-07-01T10:00:00+04:00");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private String address;

    @SuppressWarnings("NullAway.Init")
    private Store store;

    /** The address of a store that is not there yet. */
    abstract String newStore(Path directory, String name);

    @BeforeEach
    void open() {
        address = newStore(directory, "first");
        store = Store.open(address, TinyEngine.version("1"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_same_bytes_are_stored_once_under_whatever_name() {
        Added first = add("a.txt", "AZE captured six men");
        String state = fingerprint();
        Added second = add("copy of a.txt", "AZE captured six men");
        assertThat(first.known()).isFalse();
        assertThat(second.known()).isTrue();
        assertThat(second.documents()).isEqualTo(first.documents());
        assertThat(fingerprint()).isEqualTo(state);
    }

    @Test
    void what_is_refused_is_kept_with_its_reason() {
        Added added = add("x.txt", "REFUSE me");
        assertThat(added.documents()).isEmpty();
        assertThat(store.archive().rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).contains("language"));
        assertThat(add("x.txt", "REFUSE me").known()).isTrue();
    }

    @Test
    void the_order_in_which_documents_come_does_not_change_the_incidents() {
        add("a.txt", "AZE captured six men");
        add("b.txt", "ARM captured six men");
        List<Reviewed> forward = incidents();
        try (Store other = Store.open(newStore(directory, "second"), TinyEngine.version("1"))) {
            other.add(TinyEngine.input("b.txt", "ARM captured six men"), JUNE);
            other.add(TinyEngine.input("a.txt", "AZE captured six men"), JULY);
            other.refresh();
            assertThat(other.archive().incidents()).isEqualTo(forward);
        }
    }

    @Test
    void a_document_comes_back_as_it_was_read() {
        Added added = add("a.txt", "AZE captured six \uD83D\uDCF0 men in Kalbajar\u0000");
        assertThat(store.archive()
                        .document(added.documents().get(0))
                        .orElseThrow()
                        .document()
                        .text()
                        .value())
                .isEqualTo("AZE captured six \uD83D\uDCF0 men in Kalbajar\u0000");
    }

    @Test
    void words_and_places_are_found() {
        add("a.txt", "AZE captured six men in Kalbajar");
        Added there = add("b.txt", "ARM shelled a Ganja school");
        assertThat(store.archive().search("school ganja", 10)).isEqualTo(there.documents());
        assertThat(store.archive().search("no such word", 10)).isEmpty();
        assertThat(store.archive().search("\" OR * NEAR(", 10)).isEmpty();
        assertThat(store.archive().numbersMatching("school ganja")).isEqualTo(java.util.BitSet.valueOf(new long[] {4}));
        assertThat(store.archive().numbersMatching("\" OR * NEAR(").isEmpty()).isTrue();
        assertThat(store.archive().reports().numbers(1))
                .isEqualTo(java.util.Map.of(there.documents().get(0).value(), 2));
        assertThat(store.archive().within(46, 40, 47, 41)).hasSize(1);
        assertThat(store.archive().within(0, 0, 1, 1)).isEmpty();
    }

    @Test
    void an_accepted_incident_stays_accepted_when_a_document_comes_and_its_id_changes() {
        add("a.txt", "AZE captured six men");
        IncidentId before = only().id();
        decide(new Decision.Accept(store.anchors(before)), JUNE);
        add("b.txt", "ARM captured six men");
        Reviewed after = incidents().get(0);
        assertThat(after.incident().id()).isNotEqualTo(before);
        assertThat(after.accepted()).isTrue();
        assertThat(store.archive().incident(before))
                .as("old ids lead to the incident")
                .contains(after);
    }

    @Test
    void a_correction_wins_survives_a_rebuild_by_a_newer_engine_and_can_be_undone() {
        add("a.txt", "AZE captured six men");
        List<Anchor> words = store.anchors(only().id());
        decide(new Decision.Correct(words, Field.TITLE, "Six men held"), JUNE);
        long status = decide(new Decision.Correct(words, Field.status("occurrence"), "disputed"), JUNE);
        decide(new Decision.Correct(words, Field.answer("occurrence", new Party("AZE")), "took in"), JUNE);
        store.refresh();
        corrected(only());
        store.close();
        store = Store.open(address, TinyEngine.version("2"));
        assertThat(store.outdated()).isTrue();
        store.rebuild();
        assertThat(store.outdated()).isFalse();
        corrected(only());
        decide(new Decision.Undo(status), JULY);
        store.refresh();
        assertThat(only().points().get(0).status()).isEqualTo(Status.ONE_SIDED);
        assertThat(only().title()).isEqualTo("Six men held");
        assertThat(store.archive().history(only().id())).hasSize(4);
    }

    private static void corrected(Incident incident) {
        assertThat(incident.title()).isEqualTo("Six men held");
        assertThat(incident.points().get(0).status()).isEqualTo(Status.DISPUTED);
        assertThat(incident.points().get(0).accounts().get(new Party("AZE")))
                .singleElement()
                .satisfies(answer -> assertThat(answer.value()).isEqualTo("took in"));
    }

    @Test
    void undoing_an_undo_brings_the_decision_back() {
        add("a.txt", "AZE captured six men");
        long accept = decide(new Decision.Accept(store.anchors(only().id())), JUNE);
        long undo = decide(new Decision.Undo(accept), JUNE);
        store.refresh();
        assertThat(incidents().get(0).accepted()).isFalse();
        decide(new Decision.Undo(undo), JULY);
        store.refresh();
        assertThat(incidents().get(0).accepted()).isTrue();
        assertThatThrownBy(() -> decide(new Decision.Undo(99), JULY)).isInstanceOf(StoreException.class);
    }

    @Test
    void merged_incidents_are_one_and_split_again_they_are_as_before() {
        add("a.txt", "AZE captured six men");
        add("b.txt", "ARM shelled a town");
        List<Reviewed> apart = incidents();
        List<Anchor> captured = store.anchors(apart.get(0).incident().id());
        List<Anchor> both = new java.util.ArrayList<>(captured);
        both.addAll(store.anchors(apart.get(1).incident().id()));
        long merge = decide(new Decision.Merge(both), JUNE);
        store.refresh();
        assertThat(only().sources().events()).hasSize(2);
        assertThat(store.archive().incident(apart.get(1).incident().id()))
                .as("both ids live")
                .isPresent();
        decide(new Decision.Split(captured), JULY);
        store.refresh();
        assertThat(events(incidents())).isEqualTo(events(apart));
        decide(new Decision.Undo(merge), JULY);
        store.refresh();
        assertThat(incidents()).isEqualTo(apart);
    }

    private static List<List<Incident.EventRef>> events(List<Reviewed> incidents) {
        return incidents.stream()
                .map(reviewed -> reviewed.incident().sources().events())
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
    }

    @Test
    void a_sensitive_incident_does_not_go_out() throws Exception {
        add("a.txt", "AZE captured six men");
        add("b.txt", "ARM shelled a town");
        Incident incident = incidents().get(0).incident();
        decide(new Decision.MarkSensitive(store.anchors(incident.id())), JUNE);
        store.refresh();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        Export.write(
                store.archive().selection(Terms.STANDARD, false),
                Formats.named("csv").orElseThrow(),
                csv);
        assertThat(csv.toString(java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain(incident.id().value());
        assertThat(store.archive().selection(Terms.STANDARD, true).incidents())
                .as("nothing is accepted")
                .isEmpty();
    }

    @Test
    void the_reviewed_projection_holds_what_somebody_accepted() {
        add("a.txt", "AZE captured six men");
        add("b.txt", "ARM shelled a town");
        Incident accepted = incidents().get(0).incident();
        decide(new Decision.Accept(store.anchors(accepted.id())), JUNE);
        store.refresh();
        assertThat(store.archive()
                        .selection(Terms.STANDARD.with(Projection.REVIEWED), false)
                        .incidents())
                .extracting(Incident::id)
                .containsExactly(accepted.id());
    }

    @Test
    void the_store_can_be_seen_as_it_was() {
        store.add(TinyEngine.input("a.txt", "AZE captured six men"), MAY);
        store.refresh();
        List<Reviewed> then = store.archive().incidents();
        decide(new Decision.Accept(store.anchors(only().id())), JUNE);
        store.add(TinyEngine.input("b.txt", "ARM captured six men"), JULY);
        store.refresh();
        assertThat(store.archive().asOf(MAY, TinyEngine.version("1"))).isEqualTo(then);
        assertThat(store.archive().asOf(JUNE, TinyEngine.version("1")))
                .singleElement()
                .satisfies(reviewed -> assertThat(reviewed.accepted()).isTrue());
        assertThat(store.archive().asOf(MAY.minusDays(1), TinyEngine.version("1")))
                .isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_store() {
        add("a.txt", "AZE captured six men in Kalbajar");
        add("x.txt", "REFUSE me");
        decide(new Decision.Accept(store.anchors(only().id())), JUNE);
        store.refresh();
        String before = fingerprint();
        store.rebuild();
        assertThat(fingerprint()).isEqualTo(before);
        assertThat(store.archive().search("kalbajar", 5)).hasSize(1);
        assertThat(store.archive().within(46, 40, 47, 41)).hasSize(1);
    }

    @Test
    void a_mark_changes_with_its_overview_and_with_nothing_else() {
        add("a.txt", "AZE captured1 six men");
        add("b.txt", "AZE captured2 six men");
        incidents();
        Archive archive = store.archive();
        var before = archive.marks();
        List<String> ids = List.copyOf(before.keySet());
        decide(new Decision.Accept(store.anchors(new IncidentId(ids.get(0)))), JUNE);
        incidents();
        assertThat(archive.marks().keySet()).containsExactlyElementsOf(ids);
        assertThat(archive.marks().get(ids.get(0))).isNotEqualTo(before.get(ids.get(0)));
        assertThat(archive.marks().get(ids.get(1))).isEqualTo(before.get(ids.get(1)));
        assertThat(archive.overviews(List.of(ids.get(0))))
                .containsExactly(archive.overviews().get(0));
        assertThat(archive.overviews(List.of())).isEmpty();
    }

    @Test
    void a_page_of_documents_is_chosen_by_any_of_its_conditions() {
        for (int i = 0; i < 5; i++) {
            add("a" + i + ".txt", "AZE shelled" + i + " a school");
        }
        Reports reports = store.archive().reports();
        assertThat(reports.page(Reports.Choice.ALL, 4, 2))
                .extracting(Reports.Numbered::number)
                .containsExactly(3L, 2L);
        assertThat(reports.count(new Reports.Choice("nobody", "2021-01-01", "2021-12-31")))
                .isZero();
        assertThat(reports.count(new Reports.Choice(null, null, "2021-12-31"))).isZero();
        assertThat(reports.count(Reports.Choice.ALL)).isEqualTo(5);
        List<DocumentId> ids = store.archive().search("school", 9);
        assertThat(reports.all(ids))
                .extracting(each -> each.report().document())
                .containsExactlyElementsOf(ids.stream().map(DocumentId::value).toList());
    }

    @Test
    void incidents_that_grew_step_by_step_are_those_of_a_rebuild() {
        java.util.Random random = new java.util.Random(11);
        List<String> verbs = List.of("captured", "shelled", "released");
        for (int i = 0; i < 40; i++) {
            String verb = verbs.get(random.nextInt(3)) + random.nextInt(4);
            add(i + ".txt", (i % 2 == 0 ? "AZE " : "ARM ") + verb + " men in Kalbajar, report " + i);
            List<Reviewed> grown = incidents();
            if (i % 4 == 3) {
                List<Anchor> words = store.anchors(
                        grown.get(random.nextInt(grown.size())).incident().id());
                decide(i % 8 == 3 ? new Decision.Accept(words) : new Decision.MarkSensitive(words), JUNE);
                incidents();
            }
            if (i % 10 == 9) {
                String fingerprint = fingerprint();
                List<Overview> overviews = store.archive().overviews();
                List<IncidentId> told = told();
                store.rebuild();
                assertThat(fingerprint()).as("after %d documents", i + 1).isEqualTo(fingerprint);
                assertThat(store.archive().overviews()).isEqualTo(overviews);
                assertThat(told()).isEqualTo(told);
            }
        }
    }

    /** The incidents by the documents that tell them. */
    private List<IncidentId> told() {
        return store.archive().documents().stream()
                .flatMap(document -> store.archive().incidentsOf(List.of(document.id())).stream()
                        .sorted())
                .toList();
    }

    @Test
    void a_restored_backup_is_equal_and_makes_the_same_backup() throws Exception {
        add("a.txt", "AZE captured six men in Kalbajar");
        add("b.txt", "ARM captured six men");
        add("x.txt", "REFUSE me");
        decide(new Decision.Accept(store.anchors(only().id())), JUNE);
        store.refresh();
        Path bundle = directory.resolve("one.zip");
        Backup.write(address, bundle);
        String other = newStore(directory, "restored");
        Backup.restore(bundle, other, TinyEngine.version("1"));
        try (Archive archive = Archive.open(other)) {
            assertThat(archive.fingerprint()).isEqualTo(fingerprint());
        }
        Path again = directory.resolve("two.zip");
        Backup.write(other, again);
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(bundle));
        assertThatThrownBy(() -> Backup.restore(bundle, other, TinyEngine.version("1")))
                .hasMessageContaining("not empty");
    }

    @Test
    void a_damaged_bundle_is_not_restored() throws Exception {
        add("a.txt", "AZE captured six men in Kalbajar");
        Path bundle = directory.resolve("one.zip");
        Backup.write(address, bundle);
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 3] ^= 1;
        Files.write(bundle, bytes);
        assertThatThrownBy(() -> Backup.restore(bundle, newStore(directory, "bad"), TinyEngine.version("1")))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void readers_see_what_was_committed_while_the_writer_works() {
        add("a.txt", "AZE captured six men");
        try (Archive reader = Archive.open(address)) {
            assertThat(reader.documents()).hasSize(1);
            add("b.txt", "ARM captured six men");
            assertThat(reader.documents()).hasSize(2);
        }
    }

    @Test
    void a_second_writer_is_refused_and_told_so() {
        assertThatThrownBy(() -> Store.open(address, TinyEngine.version("1")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is writing to");
    }

    @Test
    void nothing_in_the_journal_can_be_changed_or_deleted() {
        add("a.txt", "AZE captured six men");
        for (String attack : List.of("UPDATE journal SET body = 'x'", "DELETE FROM journal")) {
            assertThatThrownBy(() -> store.database().handle().execute(attack)).hasMessageContaining("append-only");
        }
    }

    @Test
    void a_whole_store_has_no_faults_and_a_changed_line_is_one() {
        add("a.txt", "AZE captured six men");
        incidents();
        assertThat(Verification.faults(address)).isEmpty();
        store.database().handle().execute("UPDATE document SET line = line || ' '");
        assertThat(Verification.faults(address)).singleElement().asString().contains("rebuild");
        store.rebuild();
        assertThat(Verification.faults(address)).isEmpty();
    }

    @Test
    void a_journal_that_lost_its_end_is_noticed() {
        add("a.txt", "AZE captured six men");
        store.database().handle().execute("UPDATE journal_end SET seq = 2");
        assertThat(Verification.faults(address)).singleElement().asString().contains("should end with entry 2");
    }

    @Test
    void a_decision_without_a_reason_is_none() {
        add("a.txt", "AZE captured six men");
        Decision accept = new Decision.Accept(store.anchors(only().id()));
        assertThatThrownBy(() -> new Signed(accept, "Ana", " ", JUNE)).isInstanceOf(IllegalArgumentException.class);
    }

    private Added add(String name, String text) {
        return store.add(TinyEngine.input(name, text), MAY);
    }

    private long decide(Decision decision, OffsetDateTime at) {
        return store.decide(new Signed(decision, "Ana", "read both statements", at));
    }

    private List<Reviewed> incidents() {
        if (store.stale()) {
            store.refresh();
        }
        return store.archive().incidents();
    }

    private Incident only() {
        List<Reviewed> incidents = incidents();
        assertThat(incidents).hasSize(1);
        return incidents.get(0).incident();
    }

    private String fingerprint() {
        return store.archive().fingerprint();
    }
}
