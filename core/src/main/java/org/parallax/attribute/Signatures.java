package org.parallax.attribute;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Factuality;
import org.parallax.model.Sentence;
import org.parallax.model.Token;
import org.parallax.table.Row;
import org.parallax.table.Table;

/** What predicates tell about the truth of the clause below them ({@code signatures.tsv}). Immutable. */
final class Signatures {

    private static final Signatures SHIPPED = new Signatures();

    private final Map<String, Signature> byLemma = new HashMap<>();

    private Signatures() {
        for (Row row : Table.rows(Signatures.class, "signatures.tsv", 4)) {
            byLemma.put(
                    row.cell(0) + "/" + row.cell(1),
                    new Signature(row.value(2, Signatures::truth), row.value(3, Signatures::truth)));
        }
    }

    static Signatures shipped() {
        return SHIPPED;
    }

    /** The lemma by which a predicate is found: with its particle, "go on", where there is a row for the two. */
    String name(Sentence sentence, Token predicate) {
        String lemma = CueLexicon.lemma(predicate);
        return sentence.children(predicate, "compound:prt").stream()
                .map(particle -> lemma + " " + CueLexicon.lemma(particle))
                .filter(both -> byLemma.keySet().stream().anyMatch(key -> key.startsWith(both + "/")))
                .findFirst()
                .orElse(lemma);
    }

    @Nullable
    Signature of(String lemma, String below) {
        return byLemma.get(lemma + "/" + below);
    }

    private static Factuality truth(String sign) {
        return switch (sign) {
            case "+" -> Factuality.CT_PLUS;
            case "-" -> Factuality.CT_MINUS;
            case "p" -> Factuality.PR_PLUS;
            case "n" -> Factuality.PR_MINUS;
            case "q" -> Factuality.PS_PLUS;
            case "?" -> Factuality.UNCOMMITTED;
            default -> throw new IllegalArgumentException("not a sign: " + sign);
        };
    }

    /** The truth of the clause below when the predicate is affirmed and when it is negated. */
    record Signature(Factuality affirmed, Factuality negated) {

        /** The truth of the clause below a predicate of the given standing. */
        Factuality below(Factuality predicate) {
            if (predicate.degree() == 0) {
                return Factuality.UNCOMMITTED;
            }
            Factuality truth = predicate.degree() > 0 ? affirmed : negated;
            return truth.weakenedTo(predicate);
        }
    }
}
