package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import org.parallax.code.Explanation.Part;
import org.parallax.model.Participant;
import org.parallax.model.Token;

/** Tells which words of a sentence met the frame and the conditions of an entry. */
final class Evidence {

    private final Scene scene;
    private final Arguments arguments;

    Evidence(Scene scene, Arguments arguments) {
        this.scene = scene;
        this.arguments = arguments;
    }

    List<Part> of(Proposal proposal) {
        List<Part> parts = new ArrayList<>();
        if (proposal.verb() != null) {
            parts.add(new Part("light verb", proposal.verb().span()));
        }
        for (Condition condition : proposal.entry().when()) {
            arguments
                    .meeting(proposal.head(), condition)
                    .ifPresent(token -> parts.add(new Part(condition.toString(), token.span())));
        }
        Frame frame = proposal.entry().frame();
        for (Participant actor : proposal.roles().actors()) {
            parts.add(new Part("actor: " + function(proposal, frame.actor(), actor), actor.span()));
        }
        for (Participant recipient : proposal.roles().recipients()) {
            parts.add(new Part("recipient: " + function(proposal, frame.recipient(), recipient), recipient.span()));
        }
        return parts;
    }

    /** The first function of the frame that leads to the participant. */
    private String function(Proposal proposal, List<String> functions, Participant participant) {
        for (String function : functions) {
            if (leads(proposal.head(), function, participant)) {
                return function;
            }
        }
        Token verb = proposal.verb();
        if (verb != null && leads(verb, "subj", participant)) {
            return "subj of the light verb";
        }
        for (String function : functions) {
            if (verb != null && leads(verb, function, participant)) {
                return function + " of the light verb";
            }
        }
        return "another clause";
    }

    private boolean leads(Token predicate, String function, Participant participant) {
        return scene.find(predicate, function).stream()
                .anyMatch(token -> participant.span().overlaps(token.span()));
    }
}
