package org.parallax.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Entry.Reach;
import org.parallax.identify.Entry.Side;
import org.parallax.model.ActorKind;
import org.parallax.model.Mention;

/**
 * What a noun phrase says of the one it speaks of.
 *
 * @param extent the words of the mention
 * @param identity what makes two mentions one actor without further thought, or null
 * @param name words of a person's name without titles; empty for all others
 * @param noun the key of its organ, office or noun; empty for bare names
 * @param owner the power it belongs to
 * @param standing what an owner makes of it
 * @param party the side, or null if unknown
 * @param codes actor codes, the most specific first
 * @param trait what coreference asks for
 * @param label the name to show, or empty for the words of the mention
 * @param rule the entry that recognised it
 */
record Description(
        Extent extent,
        ActorKind kind,
        @Nullable String identity,
        List<String> name,
        String noun,
        Owner owner,
        Standing standing,
        @Nullable String party,
        List<String> codes,
        Trait trait,
        String label,
        String rule) {

    /**
     * The words of a mention.
     *
     * @param chunk the phrase its core stands in
     * @param from first token
     * @param to last token, after what belongs to it: "Ministry of Defence of the Republic of X"
     * @param head the token that carries it in the tree
     */
    record Extent(Chunk chunk, int from, int to, int head) {
        static Extent of(Chunk chunk) {
            boolean conjunction =
                    chunk.first().word().equals("that") && chunk.last().tag().equals("NNS");
            return new Extent(chunk, conjunction ? chunk.from() + 1 : chunk.from(), chunk.to(), chunk.head());
        }
    }

    /**
     * What an owner makes of it.
     *
     * @param side for whom it speaks
     * @param sector what it adds to the owner's code
     * @param reach what tells the owner beside a modifier
     * @param former whether the office is no longer held
     */
    record Standing(Side side, String sector, Reach reach, boolean former) {
        static final Standing NAMED = new Standing(Side.GROUP, "", Reach.OWNED, false);
    }

    /**
     * What coreference asks for.
     *
     * @param form how it is spoken of
     * @param plural whether it is more than one
     * @param definite whether it begins with "the" or the like and so may take up something said before
     */
    record Trait(Mention.Kind form, boolean plural, boolean definite) {}

    /** A description whose party and codes follow from its owner and standing. */
    static Description owned(
            Extent extent,
            ActorKind kind,
            List<String> name,
            String noun,
            Owner owner,
            Standing standing,
            Trait trait,
            String rule) {
        return new Description(
                extent,
                kind,
                null,
                name,
                noun,
                owner,
                standing,
                standing.former() ? null : owner.partyFor(standing.side(), standing.sector()),
                owner.codesFor(standing.former() ? "ELI" : standing.sector()),
                trait,
                "",
                rule);
    }

    /** The same once its owner is known; an office without a sector takes that of the body in between. */
    Description of(Owner power) {
        String sector = standing.sector().isEmpty() ? power.sector() : standing.sector();
        Standing full = new Standing(standing.side(), sector, standing.reach(), standing.former());
        Description description = owned(extent, kind, name, noun, power, full, trait, rule);
        return identity != null || kind == ActorKind.BODY || kind == ActorKind.FORCE
                ? description.identified()
                : description;
    }

    /** The same with the identity of a body that its state has but once: its ministry of defence. */
    Description identified() {
        boolean single = !noun.isEmpty() && !noun.endsWith("*") && !trait.plural() && party != null;
        boolean body = kind == ActorKind.BODY || kind == ActorKind.FORCE;
        return single && body ? as("organ:" + party + ":" + noun) : this;
    }

    private Description as(String newIdentity) {
        return new Description(
                extent, kind, newIdentity, name, noun, owner, standing, party, codes, trait, label, rule);
    }

    /** The same as the actors of these codes together. */
    Description together(String key, List<String> both) {
        return new Description(
                extent, ActorKind.GROUP, "both:" + key, name, noun, owner, standing, null, both, trait, label, rule);
    }

    /** The same said by a longer phrase: "dozens of protesters". */
    Description at(Extent longer) {
        Trait counted = new Trait(trait.form(), true, false);
        return new Description(longer, kind, identity, name, noun, owner, standing, party, codes, counted, label, rule);
    }

    /** The same as something new, not said before: "the leader of the rebels". */
    Description fresh() {
        Trait indefinite = new Trait(trait.form(), trait.plural(), false);
        return new Description(
                extent, kind, identity, name, noun, owner, standing, party, codes, indefinite, label, rule);
    }

    /** The same with more words behind. */
    Description until(int last) {
        Extent longer = new Extent(extent.chunk(), extent.from(), last, extent.head());
        return new Description(longer, kind, identity, name, noun, owner, standing, party, codes, trait, label, rule);
    }

    boolean person() {
        return kind == ActorKind.PERSON;
    }

    boolean namedPerson() {
        return person() && !name.isEmpty();
    }

    /** Whether it is said by a common noun whose owner is not told. */
    boolean open() {
        return !noun.isEmpty() && !owner.known();
    }
}
