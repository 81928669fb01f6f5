package org.parallax.code;

import org.jspecify.annotations.Nullable;
import org.parallax.model.Event.Roles;
import org.parallax.model.EventCode;
import org.parallax.model.Span;
import org.parallax.model.Token;

/**
 * An event that an entry proposes.
 *
 * @param verb the light verb that carries it, or null
 * @param trigger all words of the predicate
 */
record Proposal(Entry entry, Token head, @Nullable Token verb, Span trigger, EventCode code, Roles roles) {

    /** The token whose factuality counts: a light verb carries tense and negation for its noun. */
    Token vouched() {
        return verb == null ? head : verb;
    }

    /** The predicate in words: "arrest", "carry out attack". */
    String words() {
        return verb == null ? entry.words() : Grammar.lemma(verb) + " " + entry.words();
    }

    /** Whether it is a public statement or symbolic act, which has a CAMEO code and no PLOVER type. */
    boolean isStatement() {
        return code.type() == null;
    }

    boolean hasParty() {
        return !roles.actors().isEmpty() || !roles.recipients().isEmpty();
    }

    Proposal with(EventCode changed) {
        return new Proposal(entry, head, verb, trigger, changed, roles);
    }

    Proposal with(Roles changed) {
        return new Proposal(entry, head, verb, trigger, code, changed);
    }
}
