package org.parallax.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.parallax.code.Explanation.Decision;
import org.parallax.code.Explanation.Part;
import org.parallax.model.Span;

/** What a coder notes of its decisions while it works. One that is closed notes nothing and costs nothing. */
final class Journal {

    private final boolean open;
    private final List<Decision> decisions = new ArrayList<>();

    private Journal(boolean open) {
        this.open = open;
    }

    static Journal open() {
        return new Journal(true);
    }

    static Journal closed() {
        return new Journal(false);
    }

    boolean isOpen() {
        return open;
    }

    void taken(Proposal proposal, Supplier<List<Part>> parts) {
        if (open) {
            Entry entry = proposal.entry();
            decisions.add(new Decision(proposal.trigger(), entry.id(), true, entry.row(), parts.get()));
        }
    }

    void refused(Span word, String entry, Supplier<String> reason) {
        if (open) {
            decisions.add(new Decision(word, entry, false, reason.get(), List.of()));
        }
    }

    void refused(Span word, String entry, String reason) {
        refused(word, entry, () -> reason);
    }

    void refused(Proposal proposal, String reason) {
        refused(proposal.trigger(), proposal.entry().id(), reason);
    }

    void refused(Draft draft, String reason) {
        refused(draft.trigger().span(), draft.rule(), reason);
    }

    Explanation explanation() {
        List<Decision> inOrder = new ArrayList<>(decisions);
        inOrder.sort(Comparator.comparing(Decision::word));
        return new Explanation(inOrder);
    }
}
