package org.parallax.store;

import java.time.OffsetDateTime;
import org.parallax.model.IncidentId;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Signed;

/** A process that adds and decides until it is killed, and says what the store has acknowledged. */
final class Victim {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2021-05-28T10:00:00Z");

    private Victim() {}

    /** Works on the store that is the first argument; the second is the number of the round. */
    public static void main(String[] arguments) throws Exception {
        try (Store store = Store.open(arguments[0], TinyEngine.version("1"))) {
            for (int i = 0; ; i++) {
                String text = "AZE captured " + i + " men in round " + arguments[1];
                say("added "
                        + store.add(TinyEngine.input("a.txt", text), THEN)
                                .documents()
                                .get(0));
                if (i % 3 == 0) {
                    store.refresh();
                    say("decided " + store.decide(new Signed(accept(store), "Ana", "round " + arguments[1], THEN)));
                }
                if (i % 7 == 0) {
                    store.rebuild();
                }
                if (i % 11 == 0) {
                    java.nio.file.Path bundle = java.nio.file.Path.of(arguments[0] + ".zip");
                    java.nio.file.Files.deleteIfExists(bundle);
                    Backup.write(arguments[0], bundle);
                }
            }
        }
    }

    private static Decision accept(Store store) {
        IncidentId id = store.archive().incidents().get(0).incident().id();
        return new Decision.Accept(store.anchors(id).subList(0, 1));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
