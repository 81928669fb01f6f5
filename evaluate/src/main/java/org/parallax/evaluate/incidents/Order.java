package org.parallax.evaluate.incidents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.parallax.model.CodedDocument;

/** The order in which documents arrive shows nowhere, to the last byte. */
final class Order implements Invariant {

    /** The seeds of the orders tried, printed with what they break. */
    private static final int ORDERS = 20;

    @Override
    public String name() {
        return "order";
    }

    @Override
    public List<String> broken(Accounts accounts) {
        List<String> broken = new ArrayList<>();
        String expected = accounts.incidents().toString();
        for (int seed = 1; seed <= ORDERS; seed++) {
            List<CodedDocument> shuffled = new ArrayList<>(accounts.documents());
            Collections.shuffle(shuffled, new Random(seed));
            if (!accounts.of(shuffled).incidents().toString().equals(expected)) {
                broken.add("seed " + seed + ": other incidents, or other bytes");
            }
        }
        return broken;
    }
}
