package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Event.Standing;
import org.parallax.model.EventCode;
import org.parallax.model.PloverType;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/**
 * What an announced future makes of a predicate: the codebook counts "will withdraw" as an agreement, "will attack" as a
 * threat and "will not withdraw" as a refusal.
 *
 * <p>CAMEO has a code of intent, demand and refusal for each sort of act; which one is a table.
 */
final class Outlook {

    private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll", "would");

    /** A proposal as coded under its tense and modality. */
    record Seen(Proposal proposal, Standing standing, String rule) {}

    private record Shift(PloverType outer, String inner, EventCode code) {}

    private final List<Shift> shifts = new ArrayList<>();

    static Outlook load() {
        Outlook outlook = new Outlook();
        Ontology ontology = Ontology.load();
        for (Row row : Table.ragged(Outlook.class, "outlook.tsv")) {
            EventCode code = ontology.of(row, row.cell(2), "", List.of());
            outlook.shifts.add(new Shift(typeOf(row, code), row.cell(1), code));
        }
        return outlook;
    }

    private static PloverType typeOf(Row row, EventCode code) {
        if (code.type() == null || !code.type().name().equals(row.cell(0))) {
            throw row.wrong("the code is not of type " + row.cell(0));
        }
        return code.type();
    }

    Seen of(Scene scene, Proposal proposal, Standing standing) {
        Token verb = proposal.vouched();
        PloverType outer = outer(scene, verb, proposal.code().type());
        EventCode code = outer == null ? null : shifted(outer, proposal.code().cameo());
        if (code == null) {
            return new Seen(proposal, standing, proposal.entry().id());
        }
        Standing sure = outer == PloverType.REJECT && standing.factuality().degree() < 0
                ? new Standing(standing.factuality().negated(), standing.attribution())
                : standing;
        return new Seen(proposal.with(code), sure, proposal.entry().id() + "+future");
    }

    private @Nullable PloverType outer(Scene scene, Token verb, @Nullable PloverType type) {
        if (type == null || !future(scene, verb)) {
            return null;
        }
        boolean negated = !scene.sentence().children(verb, "advmod").stream()
                .filter(child -> Set.of("not", "n't", "never").contains(Grammar.lemma(child)))
                .toList()
                .isEmpty();
        return switch (type.quad()) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION ->
                type == PloverType.AGREE ? null : negated ? PloverType.REJECT : PloverType.AGREE;
            case MATERIAL_CONFLICT -> negated ? null : PloverType.THREATEN;
            case VERBAL_CONFLICT -> null;
        };
    }

    private static boolean future(Scene scene, Token verb) {
        Token top = verb;
        Token head = scene.sentence().head(verb);
        if (verb.arc().is("conj")
                && head != null
                && head.isVerb()
                && !scene.grammar().hasChild(verb, "aux")) {
            top = head;
        }
        return scene.sentence().children(top, "aux").stream().anyMatch(aux -> FUTURE.contains(Grammar.lemma(aux)));
    }

    /** The code of agreeing to, threatening or refusing an act of a CAMEO code; the longest prefix wins. */
    @Nullable
    EventCode shifted(PloverType outer, @Nullable String cameo) {
        Shift best = null;
        for (Shift shift : shifts) {
            boolean fits = shift.outer == outer && cameo != null && cameo.startsWith(shift.inner);
            if (fits && (best == null || shift.inner.length() > best.inner.length())) {
                best = shift;
            }
        }
        return best == null ? null : best.code;
    }
}
