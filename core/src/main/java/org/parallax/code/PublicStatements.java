package org.parallax.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Factuality;
import org.parallax.model.Mention;
import org.parallax.model.Participant;
import org.parallax.model.Token;

/**
 * Tells which statements and symbolic acts are events: those of a public figure or body that does nothing else in the sentence.
 *
 * <p>What is said by somebody is the business of attribution. The codebook of CAMEO counts the saying itself where it is an
 * act of public life.
 */
final class PublicStatements {

    private static final Set<ActorKind> NEVER = Set.of(ActorKind.MEDIA, ActorKind.OTHER);

    private final Domains domains;

    PublicStatements(Domains domains) {
        this.domains = domains;
    }

    /** The proposals without the statements that are no events. */
    List<Proposal> kept(Scene scene, List<Proposal> proposals, Journal journal) {
        Set<ActorId> busy = proposals.stream()
                .filter(each -> !each.isStatement())
                .flatMap(each -> each.roles().actors().stream())
                .map(Participant::actor)
                .filter(actor -> actor != null)
                .collect(Collectors.toSet());
        List<Proposal> kept = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (!proposal.isStatement()) {
                kept.add(proposal);
                continue;
            }
            Optional<Actor> speaker = isTold(scene, proposal) ? speaker(scene, proposal) : Optional.empty();
            if (speaker.isEmpty()) {
                journal.refused(proposal, "a statement, and not of a public figure");
            } else if (!busy.add(speaker.get().id())) {
                journal.refused(proposal, "a statement of one who does more in the sentence");
            } else {
                kept.add(proposal);
            }
        }
        return kept;
    }

    private Optional<Actor> speaker(Scene scene, Proposal proposal) {
        return proposal.roles().actors().stream()
                .map(Participant::actor)
                .filter(actor -> actor != null)
                .map(actor -> scene.actors().actor(actor))
                .filter(this::isPublic)
                .findFirst();
    }

    /** Whether the sentence tells it as its own news: not in a side clause, not as something yet to come. */
    private static boolean isTold(Scene scene, Proposal proposal) {
        Token verb = proposal.vouched();
        Token head = scene.sentence().head(verb);
        boolean main = head == null
                || verb.arc().is("parataxis")
                || (verb.arc().relation().equals("acl") && verb.tag().matches("VBD|VBZ"))
                || (verb.arc().is("conj") && scene.sentence().head(head) == null);
        return main
                && proposal.entry().kind() == Entry.Kind.VERB
                && Standings.of(scene, proposal).factuality() == Factuality.CT_PLUS;
    }

    private boolean isPublic(Actor actor) {
        return !NEVER.contains(actor.kind()) && !isRelative(actor) && (actor.party() != null || isNamed(actor));
    }

    private static boolean isNamed(Actor actor) {
        return (actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.ORGANISATION)
                && actor.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    }

    /** "His family said": the side of relatives is their country's, and they are still private persons. */
    private boolean isRelative(Actor actor) {
        String name = actor.name();
        return domains.isPrivate(name.substring(name.lastIndexOf(' ') + 1));
    }
}
