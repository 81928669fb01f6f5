package org.parallax.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.Happening;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.PloverType;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/** Who did it, to whom. */
final class Roles implements Question {

    private final Vocabulary words;

    Roles(Vocabulary words) {
        this.words = words;
    }

    @Override
    public SortedMap<String, List<Reply>> ask(Happening happening) {
        Replies actors = new Replies();
        Replies recipients = new Replies();
        boolean people = happening.kind().equals("capture") || happening.kind().equals("release");
        for (Claim claim : happening.claims()) {
            if (Told.isCore(claim) && Told.holds(claim)) {
                if (claim.part() == Part.ACT && !isAnswer(happening, claim)) {
                    add(actors, claim, acting(claim), false);
                }
                add(recipients, claim, suffering(claim), people);
            }
            if (isOtherTarget(happening, claim)) {
                deny(recipients, claim);
            }
        }
        happening.statements().forEach(statement -> identity(recipients, statement));
        SortedMap<String, List<Reply>> replies = new TreeMap<>();
        replies.put("actor", actors.all());
        replies.put("recipient", recipients.all());
        return replies;
    }

    /** Who those met were: "the dead were fishermen". */
    private void identity(Replies recipients, Statement statement) {
        boolean told = Told.holds(statement) || Told.denies(statement);
        if (statement.assertion().aspect() == Aspect.IDENTITY && told) {
            String value = statement.document().at(statement.assertion().span());
            // two sides that say who they were, in words that have nothing in common, differ over it
            Value who = new Value.Phrase(words.stems(value), Set.of(), true);
            recipients.add(statement, value, Told.denies(statement), who);
        }
    }

    /** Whether who tells of it told of another's act first, and of this as the answer: "retaliated". */
    private boolean isAnswer(Happening happening, Claim claim) {
        return Boolean.FALSE.equals(words.began(words.wording(claim).lemma()))
                && happening.claims().stream()
                        .anyMatch(other -> other.part() == Part.ACT
                                && other.claimant().equals(claim.claimant())
                                && Told.holds(other)
                                && !Sides.actors(other).isEmpty()
                                && !Sides.actors(other).equals(Sides.actors(claim)));
    }

    /** Who acts; in "the strikes hit a market" the strikes are an act themselves. */
    private static List<Participant> acting(Claim claim) {
        return claim.event().roles().actors().stream()
                .filter(actor -> actor.actor() != null || !isEvent(claim, actor.span()))
                .toList();
    }

    private static boolean isEvent(Claim claim, Span span) {
        return claim.document().told().events().stream()
                .map(event -> event.trigger().span())
                .anyMatch(trigger -> span.contains(trigger) && trigger.end() == span.end());
    }

    /** Whom it is done to; forces that move reach a place and do nothing to it: "crossed the border". */
    private static List<Participant> suffering(Claim claim) {
        boolean moves = claim.event().code().type() == PloverType.MOBILIZE;
        return claim.event().roles().recipients().stream()
                .filter(recipient -> !moves || isSomebody(claim, recipient))
                .toList();
    }

    /** "Denied hitting the market" of one who tells that he bombed a convoy: not the deed is denied, but whom it met. */
    private static boolean isOtherTarget(Happening happening, Claim claim) {
        return claim.part() == Part.ACT
                && Told.denies(claim)
                && Sides.actors(claim).contains(claim.claimant())
                && happening.claims().stream().anyMatch(other -> isOwnDeed(claim, other));
    }

    private static boolean isOwnDeed(Claim denied, Claim other) {
        return other.part() == Part.ACT
                && other.claimant().equals(denied.claimant())
                && Told.holds(other)
                && Sides.actors(other).contains(other.claimant())
                && Objects.equals(
                        denied.event().code().type(), other.event().code().type());
    }

    private void deny(Replies replies, Claim claim) {
        for (Participant participant : suffering(claim)) {
            Actor actor = actor(claim.document(), participant);
            Naming naming = Naming.of(claim.document(), participant.span(), actor);
            replies.add(claim, naming.words(), naming.spans(), true, who(claim, participant));
        }
    }

    private Value who(Claim claim, Participant participant) {
        Actor actor = actor(claim.document(), participant);
        Set<String> thing = actor == null ? words.stems(claim.document().at(participant.span())) : Set.of();
        return new Value.Who(parties(claim, actor), thing);
    }

    /** Whether a phrase names an actor, and not only the owner of a thing: "our territory". */
    private static boolean isSomebody(Claim claim, Participant participant) {
        Actor actor = actor(claim.document(), participant);
        return actor != null
                && actor.mentions().stream().anyMatch(mention -> mention.span().equals(participant.span()));
    }

    private void add(Replies replies, Claim claim, List<Participant> participants, boolean hideNames) {
        for (Participant participant : participants) {
            if (!Told.isOwnWord(claim, participant.span())) {
                continue;
            }
            Actor actor = actor(claim.document(), participant);
            // people held have a right not to be paraded: the words stay in the text, the name stays out of the table
            boolean hidden = hideNames && actor != null && actor.kind() == ActorKind.PERSON;
            Naming naming = Naming.of(claim.document(), participant.span(), actor);
            String value = hidden ? "a named person" : naming.words();
            replies.add(claim, value, naming.spans(), false, who(claim, participant));
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
