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
import org.parallax.model.Mention;
import org.parallax.model.Participant;
import org.parallax.model.Party;

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
            Set<Party> parties = actor == null || actor.party() == null ? Set.of() : Set.of(actor.party());
            // people held have a right not to be paraded: the words stay in the text, the name stays out of the table
            boolean hidden = hideNames && actor != null && actor.kind() == ActorKind.PERSON;
            String value = hidden ? "a named person" : words(claim.document(), participant, actor);
            replies.add(claim, value, List.of(participant.span()), false, new Value.Who(parties));
        }
    }

    /** The words of the text; for a pronoun the name of whom it stands for. */
    private static String words(CodedDocument document, Participant participant, @Nullable Actor actor) {
        boolean pronoun = actor != null
                && actor.mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.PRONOUN
                                && mention.span().equals(participant.span()));
        return pronoun && actor != null ? actor.name() : document.at(participant.span());
    }

    private static @Nullable Actor actor(CodedDocument document, Participant participant) {
        return participant.actor() == null ? null : document.actors().actor(participant.actor());
    }

    /** Adds a party as the answer, with the words that name it in the event. */
    static void add(Replies replies, Claim claim, Set<Party> who) {
        Set<Party> rest = new TreeSet<>(who);
        List<Participant> all = new ArrayList<>(claim.event().roles().actors());
        all.addAll(claim.event().roles().recipients());
        for (Participant participant : all) {
            Actor actor = actor(claim.document(), participant);
            boolean own = Told.isOwnWord(claim, participant.span());
            if (own && actor != null && actor.party() != null && rest.remove(actor.party())) {
                String value = words(claim.document(), participant, actor);
                replies.add(
                        claim,
                        value,
                        List.of(participant.span(), claim.event().trigger().span()),
                        false,
                        new Value.Who(Set.of(actor.party())));
            }
        }
    }
}
