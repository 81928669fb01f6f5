package org.parallax.example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.parallax.model.Edition;
import org.parallax.model.IncidentId;
import org.parallax.model.Published;
import org.parallax.read.Input;
import org.parallax.store.Engine;
import org.parallax.store.Store;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Signed;

/** Keeps a statement in a store and accepts the first incident that it tells. */
public final class KeptForLater {

    public static void main(String[] arguments) {
        String address = arguments[0]; // a file, or jdbc:postgresql://host/name?user=…
        Path statement = Path.of(arguments[1]);
        Edition edition = new Edition(null, "Example Agency", Published.on(LocalDate.of(2024, 5, 4)), "en", null);
        OffsetDateTime now = OffsetDateTime.parse("2024-05-05T09:00:00Z");
        try (Store store = Store.open(address, Engine.standard("1"))) {
            store.add(new Input("statement.txt", () -> Files.newInputStream(statement), edition), now);
            store.refresh(); // the incidents, once for many additions
            IncidentId first = store.archive().incidents().get(0).incident().id();
            store.decide(new Signed(new Decision.Accept(store.anchors(first)), "Ana", "read it", now));
            store.refresh();
            System.out.println(store.archive().incident(first).orElseThrow().accepted());
        }
    }
}
