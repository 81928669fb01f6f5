package org.parallax.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.model.Edition;
import org.parallax.model.IncidentId;
import org.parallax.read.Input;
import org.parallax.store.Store;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Signed;

class CataloguesTest {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void a_catalogue_brought_up_to_date_is_the_one_that_is_read_anew() {
        Random random = new Random(5);
        String address = directory.resolve("s.db").toString();
        try (Store store = Store.open(address, QuickEngine.engine());
                Readers readers = new Readers(address)) {
            Catalogues kept = new Catalogues(readers);
            for (int i = 0; i < 40; i++) {
                store.add(article(random.nextInt(60)), THEN);
                if (i % 5 == 4) {
                    decide(store, random);
                }
                store.refresh();
                same(kept.newest(), new Catalogues(readers).newest());
            }
        }
    }

    private static Input article(int number) {
        byte[] text = Newsroom.pasted(number).getBytes(StandardCharsets.UTF_8);
        return new Input("a.txt", () -> new ByteArrayInputStream(text), Edition.UNKNOWN);
    }

    private static void decide(Store store, Random random) {
        store.refresh();
        var incidents = store.archive().overviews();
        IncidentId id =
                new IncidentId(incidents.get(random.nextInt(incidents.size())).id());
        store.decide(new Signed(new Decision.Accept(store.anchors(id)), "somebody", "read", THEN));
    }

    private static void same(Catalogue kept, Catalogue anew) {
        assertThat(kept.state()).isEqualTo(anew.state());
        assertThat(kept.byId().keySet()).containsExactlyElementsOf(anew.byId().keySet());
        assertThat(kept.numbers()).isEqualTo(anew.numbers());
        for (Catalogue.Order order : Catalogue.Order.values()) {
            assertThat(kept.in(order))
                    .extracting(Entry::overview)
                    .containsExactlyElementsOf(
                            anew.in(order).stream().map(Entry::overview).toList());
        }
    }
}
