package org.parallax.code;

import java.util.Optional;
import org.parallax.model.Attribution;
import org.parallax.model.Event.Standing;
import org.parallax.model.Factuality;
import org.parallax.model.Predication;
import org.parallax.model.Token;

/** Reads who vouches for a predicate, and how surely, from the attributions. */
final class Standings {

    private Standings() {}

    static Standing of(Scene scene, Proposal proposal) {
        Optional<Predication> vouched = at(scene, proposal.vouched());
        return vouched.or(() -> at(scene, proposal.head()))
                .map(each -> new Standing(each.factuality(), each.attribution()))
                .orElseGet(() -> around(scene, proposal.head()));
    }

    static Standing at(Scene scene, Token token, Token otherwise) {
        return at(scene, token)
                .or(() -> at(scene, otherwise))
                .map(each -> new Standing(each.factuality(), each.attribution()))
                .orElseGet(() -> around(scene, token));
    }

    private static Optional<Predication> at(Scene scene, Token token) {
        return scene.attributions().at(scene.ref(token));
    }

    private static Standing around(Scene scene, Token token) {
        return new Standing(
                Factuality.CT_PLUS,
                scene.attributions().around(token.span()).map(Attribution::id).orElse(null));
    }
}
