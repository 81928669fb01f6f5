package org.parallax.export.events;

import java.util.stream.Stream;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.format.Loss;

/** The acts of a selection that have a CAMEO code; the others are told to the loss. */
final class CameoActs {

    /** An act and its code. */
    record Act(Telling telling, String cameo) {}

    private CameoActs() {}

    static Stream<Act> of(Selection selection, Loss loss) {
        return selection.accounts().stream()
                .flatMap(account -> account.tellings().stream())
                .flatMap(telling -> act(telling, loss));
    }

    private static Stream<Act> act(Telling telling, Loss loss) {
        String cameo = telling.code().cameo();
        if (cameo == null) {
            loss.omit(telling.id(), "no CAMEO code");
            return Stream.empty();
        }
        return Stream.of(new Act(telling, cameo));
    }
}
