package org.parallax.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.Happening;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Span;

/** Who did it, to whom. */
final class Roles implements Question {

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        Replies actors = new Replies();
        Replies recipients = new Replies();
        boolean people = happening.kind().equals("capture") || happening.kind().equals("release");
        for (Claim claim : happening.claims()) {
            if (Told.isCore(claim) && Told.holds(claim)) {
                if (claim.part() == Part.ACT) {
                    add(actors, claim, claim.event().roles().actors(), false);
                }
                add(recipients, claim, claim.event().roles().recipients(), people);
            }
        }
        SortedMap<String, List<Reply>> replies = new TreeMap<>();
        replies.put("actor", actors.all());
        replies.put("recipient", recipients.all());
        return replies;
    }

    private static void add(Replies replies, Claim claim, List<Participant> participants, boolean hideNames) {
        for (Participant participant : participants) {
            if (!Told.isOwnWord(claim, participant.span())) {
                continue;
            }
            Actor actor = actor(claim.document(), participant);
            Set<Party> parties = parties(claim, actor);
            // people held have a right not to be paraded: the words stay in the text, the name stays out of the table
            boolean hidden = hideNames && actor != null && actor.kind() == ActorKind.PERSON;
            Naming naming = Naming.of(claim.document(), participant.span(), actor);
            String value = hidden ? "a named person" : naming.words();
            replies.add(claim, value, naming.spans(), false, new Value.Who(parties));
        }
    }

    /** Whom a word stands for; who is told to have clashed or collided with another is not told to have done it alone. */
    private static Set<Party> parties(Claim claim, @Nullable Actor actor) {
        if (actor == null || actor.party() == null) {
            return Set.of();
        }
        boolean mutual = claim.event().roles().recipients().isEmpty();
        return mutual && Sides.actors(claim).contains(actor.party()) ? Sides.actors(claim) : Set.of(actor.party());
    }

    private static @Nullable Actor actor(CodedDocument document, Participant participant) {
        return participant.actor() == null ? null : document.actors().actor(participant.actor());
    }

    /** Adds a party as the answer, with the words that name it in the event. */
    static void add(Replies replies, Claim claim, Set<Party> who) {
        add(replies, claim, who, false);
    }

    /** Adds a party as the answer that a claimant holds or denies, with the words that name it in the event. */
    static void add(Replies replies, Claim claim, Set<Party> who, boolean denial) {
        Set<Party> rest = new TreeSet<>(who);
        List<Participant> all = new ArrayList<>(claim.event().roles().actors());
        all.addAll(claim.event().roles().recipients());
        for (Participant participant : all) {
            Actor actor = actor(claim.document(), participant);
            boolean own = Told.isOwnWord(claim, participant.span());
            if (own && actor != null && actor.party() != null && rest.remove(actor.party())) {
                Naming naming = Naming.of(claim.document(), participant.span(), actor);
                List<Span> spans = new ArrayList<>(naming.spans());
                spans.add(claim.event().trigger().span());
                replies.add(claim, naming.words(), spans, denial, new Value.Who(Set.of(actor.party())));
            }
        }
    }
}
