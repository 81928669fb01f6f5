package org.parallax.identify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorId;
import org.parallax.model.ActorKind;
import org.parallax.model.Mention;
import org.parallax.model.Party;
import org.parallax.model.Provenance;

/** An actor in the making: it gathers mentions and what each of them tells. Belongs to one document's cast. */
final class Figure {

    private Description best;
    private String name;
    private final List<Mention> mentions = new ArrayList<>();
    private int lastSentence;

    Figure(Description first, String name) {
        this.best = first;
        this.name = name;
    }

    /** Takes in what a further mention tells: a side where none was known, a fuller name, an office. */
    void learn(Description more, String moreName) {
        boolean fuller = more.name().size() > best.name().size();
        boolean sided = best.party() == null
                && best.standing().former() == more.standing().former()
                && (more.party() != null || (unknown(best) && !unknown(more)));
        if (fuller || (best.name().isEmpty() && more.identity() != null && best.identity() == null)) {
            name = moreName;
        }
        if (sided || fuller) {
            best = merged(more, sided, fuller);
        }
    }

    private Description merged(Description more, boolean sided, boolean fuller) {
        Description side = sided ? more : best;
        Description title = best.noun().isEmpty() ? more : best;
        return new Description(
                best.extent(),
                best.kind(),
                best.identity() == null ? more.identity() : best.identity(),
                fuller ? more.name() : best.name(),
                title.noun(),
                side.owner(),
                side.standing(),
                side.party(),
                side.codes(),
                best.trait(),
                best.label(),
                side.rule());
    }

    private static boolean unknown(Description description) {
        return description.codes().isEmpty() || description.codes().get(0).startsWith("---");
    }

    /** Gives it the side of a power that turned up elsewhere in the text, or only the code of where it belongs. */
    void belongTo(Owner owner, boolean speaks) {
        String party =
                speaks ? owner.partyFor(best.standing().side(), best.standing().sector()) : null;
        sided(owner, party, owner.codesFor(best.standing().sector()), best.rule());
    }

    /** Takes over what the data files know of a person. */
    void know(Entry leader) {
        sided(Owners.ofPerson(leader), leader.party(), leader.codes(), leader.rule());
    }

    private void sided(Owner owner, @Nullable String party, List<String> codes, String rule) {
        best = new Description(
                best.extent(),
                best.kind(),
                best.identity(),
                best.name(),
                best.noun(),
                owner,
                best.standing(),
                party,
                codes,
                best.trait(),
                best.label(),
                rule);
    }

    void mention(Mention mention) {
        mentions.add(mention);
        lastSentence = mention.head().sentence();
    }

    Description told() {
        return best;
    }

    String name() {
        return name;
    }

    ActorKind kind() {
        return best.kind();
    }

    boolean person() {
        return best.person();
    }

    boolean plural() {
        return best.trait().plural();
    }

    int lastSentence() {
        return lastSentence;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** The power that what belongs to this actor belongs to. */
    Owner asOwner() {
        String party = best.party();
        boolean place = best.identity() != null && best.identity().startsWith("place:");
        if (place) {
            String country = best.codes().get(0).substring(0, 3);
            return new Owner(country, List.of(country), true, "");
        }
        if (party == null) {
            return unknown(best)
                    ? Owner.UNKNOWN
                    : new Owner(null, List.of(best.codes().get(0).substring(0, 3)), true, "");
        }
        boolean state = party.length() == 3
                && !best.codes().isEmpty()
                && best.codes().get(0).startsWith(party);
        return state
                ? new Owner(party, List.of(party), true, best.standing().sector())
                : new Owner(party, best.codes(), false, "");
    }

    Actor actor(int number) {
        @Nullable String party = best.party();
        return new Actor(
                new ActorId("a" + number),
                name,
                best.kind(),
                party == null ? null : new Party(party),
                best.codes(),
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList(),
                new Provenance("identify", best.rule()));
    }
}
