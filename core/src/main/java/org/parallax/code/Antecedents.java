package org.parallax.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actors;
import org.parallax.model.Annotated;
import org.parallax.model.Attribution;
import org.parallax.model.Attributions;
import org.parallax.model.Event;
import org.parallax.model.EventCode;
import org.parallax.model.PloverType;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * Gives parties to event nouns that speak of an earlier happening: "the arrest was confirmed", "calls it an abduction".
 *
 * <p>A noun that has no party of its own and no earlier happening to refer to names nobody and is refused.
 */
final class Antecedents {

    private final Annotated document;
    private final Attributions attributions;
    private final Actors actors;

    Antecedents(Annotated document, Actors actors, Attributions attributions) {
        this.document = document;
        this.attributions = attributions;
        this.actors = actors;
    }

    /** The drafts with the parties that they take over, without those that name nobody. */
    List<Draft> complete(List<Draft> drafts, Journal journal) {
        List<Draft> kept = new ArrayList<>();
        List<Draft> named = new Speakers(document, actors, attributions, drafts).named();
        for (int i = 0; i < named.size(); i++) {
            Draft draft = named.get(i);
            Draft complete = draft.hasParty() || Tolls.isToll(draft) ? draft : inherit(draft, kept);
            if (complete == null) {
                complete = inherit(draft, following(named, i));
            }
            if (complete == null && isToldDeed(draft)) {
                complete = draft;
            }
            if (complete == null) {
                journal.refused(draft, "names no party");
            } else {
                kept.add(complete);
            }
        }
        return kept;
    }

    /**
     * Whether somebody tells of a deed by which people or things come to harm: "said that ammunition had exploded", "denied
     * having had to do with the blast". Who did it may be the very thing that is open.
     */
    private boolean isToldDeed(Draft draft) {
        var sentence = document.sentences().get(draft.trigger().head().sentence());
        Token head = sentence.token(draft.trigger().head().token());
        return material(draft.code())
                && (head.isVerb() || definite(draft))
                && attribution(draft).map(each -> each.voice().party() != null).orElse(false);
    }

    /** What the text tells after a draft, the nearest last: a report may open with the reply. */
    private static List<Draft> following(List<Draft> drafts, int position) {
        List<Draft> following = new ArrayList<>(drafts.subList(position + 1, drafts.size()));
        Collections.reverse(following);
        return following;
    }

    private @Nullable Draft inherit(Draft draft, List<Draft> earlier) {
        Draft source = label(draft) ? renamed(earlier) : definite(draft) ? repeated(draft, earlier) : null;
        return source == null ? null : draft.with(isDenial(draft) ? suffered(source.roles()) : source.roles());
    }

    /** Who denies a part in a deed grants the deed, and not who did it. */
    private boolean isDenial(Draft draft) {
        return attribution(draft).map(each -> each.act() == SpeechAct.DENY).orElse(false)
                && draft.standing().factuality().affirms();
    }

    private static Event.Roles suffered(Event.Roles roles) {
        return new Event.Roles(List.of(), roles.recipients());
    }

    private boolean label(Draft draft) {
        return attribution(draft).map(each -> each.act() == SpeechAct.CALL).orElse(false);
    }

    private Optional<Attribution> attribution(Draft draft) {
        return draft.standing().attribution() == null
                ? attributions.around(draft.trigger().span())
                : Optional.of(attributions.attribution(draft.standing().attribution()));
    }

    /** What is renamed: the nearest happening before the new name, of the same sentence first. */
    private static @Nullable Draft renamed(List<Draft> earlier) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft candidate = earlier.get(i);
            if (candidate.hasParty() && material(candidate.code())) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean material(EventCode code) {
        PloverType type = code.type();
        return type != null && type.quad() == PloverType.Quad.MATERIAL_CONFLICT;
    }

    private boolean definite(Draft draft) {
        var sentence = document.sentences().get(draft.trigger().head().sentence());
        Token head = sentence.token(draft.trigger().head().token());
        return head.isNoun()
                && sentence.children(head, "det").stream()
                        .anyMatch(det ->
                                List.of("the", "this", "that", "these", "those").contains(Grammar.lemma(det)));
    }

    /** The nearest earlier happening of the same word, else of the same sort. */
    private static @Nullable Draft repeated(Draft draft, List<Draft> earlier) {
        Draft related = null;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft candidate = earlier.get(i);
            if (candidate.hasParty() && candidate.code().type() == draft.code().type()) {
                if (sameWord(candidate, draft)) {
                    return candidate;
                }
                related = related == null && sameRoot(candidate, draft) ? candidate : related;
            }
        }
        return related;
    }

    private static boolean sameWord(Draft one, Draft other) {
        return lastWord(one).equals(lastWord(other));
    }

    private static String lastWord(Draft draft) {
        String lemma = draft.trigger().lemma();
        return lemma.substring(lemma.lastIndexOf(' ') + 1);
    }

    private static boolean sameRoot(Draft one, Draft other) {
        String first = one.code().cameo();
        String second = other.code().cameo();
        return first != null && second != null && first.startsWith(second.substring(0, 2));
    }
}
