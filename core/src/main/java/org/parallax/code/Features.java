package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Actor;
import org.parallax.model.Participant;
import org.parallax.model.PloverType;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** What the ranker knows of a proposed event: its place in the sentence and who takes part, never its words. */
final class Features {

    private Features() {}

    static List<String> of(Scene scene, Proposal proposal, Draft draft, List<Proposal> all, Domains domains) {
        List<String> features = new ArrayList<>(List.of("bias"));
        PloverType type = draft.code().type();
        features.add("type=" + type);
        features.add("quad=" + (type == null ? "" : type.quad()));
        features.add("kind=" + proposal.entry().kind() + (proposal.verb() == null ? "" : "+light"));
        features.add("exact=" + Math.min(3, proposal.entry().specificity() / 2));
        place(scene, proposal, all, features);
        parties(scene, draft, features);
        about(scene, domains, draft, features);
        features.add("counts=" + !draft.setting().counts().isEmpty());
        features.add("quoted=" + scene.document().quoted(proposal.trigger()));
        features.add("surety=" + Math.abs(draft.standing().factuality().degree()));
        return features;
    }

    private static void place(Scene scene, Proposal proposal, List<Proposal> all, List<String> features) {
        Sentence sentence = scene.sentence();
        Token verb = proposal.vouched();
        String relation = verb.arc().relation();
        features.add("arc=" + relation);
        features.add("arc=" + relation + "/" + proposal.entry().kind());
        features.add("depth=" + depth(sentence, verb));
        features.add("others=" + Math.min(4, all.size()));
        features.add("first=" + (!all.isEmpty() && all.get(0).head().equals(proposal.head())));
        features.add("length=" + Math.min(4, sentence.size() / 12));
        features.add("under=" + under(sentence, verb, all));
    }

    /** The type of the nearest event above in the tree, or none. */
    private static String under(Sentence sentence, Token verb, List<Proposal> all) {
        for (Token above = sentence.head(verb); above != null; above = sentence.head(above)) {
            for (Proposal other : all) {
                PloverType type = other.code().type();
                if (type != null && (other.head().equals(above) || above.equals(other.verb()))) {
                    return type.name();
                }
            }
        }
        return "none";
    }

    private static int depth(Sentence sentence, Token token) {
        int depth = 0;
        for (Token above = sentence.head(token); above != null && depth < 4; above = sentence.head(above)) {
            depth++;
        }
        return depth;
    }

    private static void parties(Scene scene, Draft draft, List<String> features) {
        String actor = side(scene, draft.roles().actors());
        String recipient = side(scene, draft.roles().recipients());
        features.add("actor=" + actor);
        features.add("recipient=" + recipient);
        features.add("pair=" + level(actor) + ">" + level(recipient));
        features.add("pair=" + level(actor) + ">" + level(recipient) + "/"
                + draft.code().type());
    }

    /** What the sentence is about, and how many sides it names. */
    private static void about(Scene scene, Domains domains, Draft draft, List<String> features) {
        List<String> about = new ArrayList<>(domains.features(scene.sentence()));
        long sides = scene.sentence().tokens().stream()
                .map(scene::actorAt)
                .flatMap(Optional::stream)
                .map(Actor::party)
                .filter(party -> party != null)
                .distinct()
                .count();
        about.add("sides=" + Math.min(3, sides));
        PloverType type = draft.code().type();
        String quad = type == null ? "statement" : type.quad().name();
        for (String each : about) {
            features.add(each);
            features.add(each + "/" + quad);
        }
    }

    private static String level(String side) {
        return side.equals("none") || side.equals("unknown") ? side : side.endsWith("-") ? "actor" : "party";
    }

    /** The kind of the first known actor, marked where its side is not known. */
    private static String side(Scene scene, List<Participant> participants) {
        Optional<Actor> known = participants.stream()
                .filter(each -> each.actor() != null)
                .map(each -> scene.actors().actor(java.util.Objects.requireNonNull(each.actor())))
                .findFirst();
        if (known.isEmpty()) {
            return participants.isEmpty() ? "none" : "unknown";
        }
        return known.get().kind() + (known.get().party() == null ? "-" : "");
    }
}
