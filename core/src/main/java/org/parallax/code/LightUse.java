package org.parallax.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Token;

/** An event noun carried by a light verb in one sentence. */
record LightUse(LightVerb light, Token verb) {

    /** The light verb above a noun, or null. */
    static @Nullable LightUse of(Scene scene, Lexicon lexicon, Token noun) {
        Token verb = scene.sentence().head(noun);
        Token below = noun;
        if (verb != null && noun.arc().is("conj") && !verb.isVerb()) {
            below = verb;
            verb = scene.sentence().head(verb);
        }
        if (verb == null || !verb.isVerb()) {
            return null;
        }
        for (LightVerb light : lexicon.light(Grammar.lemma(verb))) {
            if (fits(scene, light, verb, below)) {
                return new LightUse(light, verb);
            }
        }
        return null;
    }

    private static boolean fits(Scene scene, LightVerb light, Token verb, Token noun) {
        if (light.particle() != null && !scene.grammar().hasParticle(verb, light.particle())) {
            return false;
        }
        if (light.position().equals("obj")) {
            return scene.grammar().objects(verb).contains(noun);
        }
        return scene.grammar().oblique(verb, light.position()).contains(noun);
    }

    /** The light verb's surface subject, or the agent of its passive. */
    List<Token> subjects(Scene scene) {
        return scene.grammar().subjects(verb);
    }
}
