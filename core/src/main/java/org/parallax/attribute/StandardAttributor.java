package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attributions;
import org.parallax.model.Sentence;

/** The attributor that ships: rules over trees and quotations. Stateless and thread-safe. */
final class StandardAttributor implements Attributor {

    @Override
    public Attributions attribute(Annotated annotated, Actors actors) {
        List<Draft> performed = Predications.performed(rules(annotated));
        Assembly assembly = new Assembly(annotated, actors, performed);
        var attributions = assembly.attributions();
        return new Attributions(attributions, new Predications(annotated, assembly.drafts(), attributions).all());
    }

    /** "quoted X as saying" knows more of "saying" than a rule for verbs. */
    private static boolean outdoes(Draft one, Draft other) {
        return one != other
                && one.cue().head() == other.cue().head()
                && one.rule().equals("quoted-as");
    }

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
        new QuotationRules(annotated, found).find();
        return found;
    }
}
