package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Quotation;
import org.parallax.model.Sentence;
import org.parallax.model.Span;

/**
 * The attributor that ships: rules over trees and quotations find acts, chains and nesting; a learned model adds cues and
 * draws borders. Stateless and thread-safe.
 */
final class StandardAttributor implements Attributor {

    private final @Nullable LearnedModel model;
    private final @Nullable CertaintyModel certainty;

    /** @param certainty rates every predicate, or null for none */
    StandardAttributor(@Nullable LearnedModel model, @Nullable CertaintyModel certainty) {
        this.model = model;
        this.certainty = certainty;
    }

    @Override
    public Attributions attribute(Annotated annotated, Actors actors) {
        List<Draft> cited = new Citations(annotated, actors).resolved(drafts(annotated));
        List<Draft> performed = Predications.performed(cited);
        Assembly assembly = new Assembly(annotated, actors, performed);
        var attributions = assembly.attributions();
        return new Attributions(
                attributions, new Predications(annotated, assembly.drafts(), attributions, certainty).all());
    }

    private List<Draft> drafts(Annotated annotated) {
        List<Draft> rules = rules(annotated);
        if (model == null) {
            return rules;
        }
        List<Draft> refined = new ArrayList<>(new Consequences(model.refined(annotated, rules)).told());
        new QuotationRules(annotated, refined).find();
        return refined;
    }

    /** What the rules alone find. */
    static List<Draft> rules(Annotated annotated) {
        List<Draft> found = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.parsed() && sentence.role().carriesClaims()) {
                Clauses clauses = new Clauses(sentence);
                new VerbRules(clauses).find(found);
                new PhraseRules(clauses).find(found);
            }
        }
        found.removeIf(draft -> found.stream().anyMatch(other -> outdoes(other, draft)));
        found.replaceAll(draft -> inQuotation(annotated, draft));
        new QuotationRules(annotated, found).find();
        new SpeakerLabels(annotated).find(found);
        return found;
    }

    /** What is said to be said within a quotation ends with it, though the tree runs on. */
    private static Draft inQuotation(Annotated annotated, Draft draft) {
        for (Quotation quotation : annotated.quotations()) {
            Span inside = quotation.inside();
            boolean runsOn =
                    draft.content().stream().anyMatch(each -> inside.overlaps(each) && each.end() > inside.end());
            if (runsOn && quotation.closed() && inside.contains(draft.place())) {
                return draft.withContent(draft.content().stream()
                        .filter(inside::overlaps)
                        .map(each -> new Span(each.start(), Math.min(each.end(), inside.end())))
                        .toList());
            }
        }
        return draft;
    }

    /** "quoted X as saying" knows more of "saying" than a rule for verbs. */
    private static boolean outdoes(Draft one, Draft other) {
        return one != other
                && one.cue().head() == other.cue().head()
                && one.rule().equals("quoted-as");
    }
}
