package org.parallax.identify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Description.Extent;
import org.parallax.identify.Description.Standing;
import org.parallax.identify.Description.Trait;
import org.parallax.identify.Entry.Reach;
import org.parallax.identify.Entry.Side;
import org.parallax.identify.Entry.Sort;
import org.parallax.model.ActorKind;
import org.parallax.model.Mention.Kind;
import org.parallax.model.NameType;
import org.parallax.model.Token;

/** Says what a noun phrase speaks of, by its last words and the power named before them. Thread-safe. */
final class Describer {

    private final Modifiers modifiers;
    private final Owners owners;
    private final PersonDescriber persons;

    Describer(Modifiers modifiers) {
        this.modifiers = modifiers;
        this.owners = new Owners(modifiers);
        this.persons = new PersonDescriber(owners, modifiers);
    }

    /** What a chunk speaks of, or null if it is no actor. */
    @Nullable
    Description describe(Chunk chunk, int month) {
        if (chunk.pronoun()) {
            return null;
        }
        Description person = persons.describe(chunk, month);
        if (person != null) {
            return person;
        }
        Match last = lastOf(chunk);
        return last == null ? unlisted(chunk) : listed(chunk, last);
    }

    /** The power that a match within a phrase names. */
    static Description inPassing(Chunk chunk, Match match) {
        Entry entry = match.entry();
        boolean state = entry.kind() == ActorKind.STATE;
        int head = Chunk.headOf(chunk.sentence(), match.from(), match.to());
        return new Description(
                new Extent(chunk, match.from(), match.to(), head),
                entry.kind(),
                state ? "state:" + entry.key() : "name:" + entry.party() + ":" + entry.key(),
                List.of(),
                "",
                Owner.of(entry),
                Standing.NAMED,
                entry.party(),
                Owner.of(entry).codes(),
                new Trait(Kind.MODIFIER, false, false),
                entry.name(),
                entry.rule());
    }

    private static @Nullable Match lastOf(Chunk chunk) {
        List<Match> matches = chunk.matches();
        Match last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
        return last != null && last.to() == chunk.to() ? last : null;
    }

    private @Nullable Description listed(Chunk chunk, Match match) {
        Owner owner = owners.before(chunk, match.from());
        Match named = nameBefore(chunk, match);
        if (named != null) {
            return named(chunk, named);
        }
        Description unlisted = ownName(chunk, match);
        if (unlisted != null) {
            return unlisted;
        }
        Entry organ = match.as(Sort.ORGAN);
        if (organ != null && match.is(Sort.ORGANISATION) && owner.known()) {
            return noun(chunk, organ, owner);
        }
        Entry entry = nounOf(match);
        return switch (entry.sort()) {
            case COUNTRY, CAPITAL -> state(chunk, match);
            case TERRITORY -> territory(chunk, match);
            case CITY -> place(chunk, match);
            case NATIONALITY -> nationals(chunk, match);
            case PEOPLE -> people(chunk, match, owner);
            case OWN, GROUP, ORGANISATION, OUTLET -> named(chunk, match);
            case LEADER, TITLE -> null;
            case ORGAN, OFFICE, AGENT -> noun(chunk, entry, owner);
        };
    }

    /** An office in the singular is a person, the same word in the plural a group. */
    private static Entry nounOf(Match match) {
        Entry office = match.as(Sort.OFFICE);
        Entry agent = match.as(Sort.AGENT);
        if (office == null || agent == null || match.entry().sort() != Sort.OFFICE) {
            return match.entry();
        }
        return office.plural() ? agent : office;
    }

    private static Description state(Chunk chunk, Match match) {
        Entry entry = match.entry();
        boolean city = match.is(Sort.CAPITAL) && !Position.speaks(chunk.sentence(), chunk.head());
        return city
                ? place(chunk, match)
                : name(chunk, match, "state:" + entry.key(), ActorKind.STATE, Owner.of(entry), entry.party());
    }

    private static Description territory(Chunk chunk, Match match) {
        boolean side = !chunk.last().isNoun() || Position.speaks(chunk.sentence(), chunk.head());
        return side ? named(chunk, match) : place(chunk, match);
    }

    /** The name of a body before a word for its kind: "the Hamas movement", "Al-Masirah TV channel". */
    private static @Nullable Match nameBefore(Chunk chunk, Match noun) {
        int at = chunk.matches().indexOf(noun);
        if (at == 0 || !isBody(noun.entry())) {
            return null;
        }
        Match name = chunk.matches().get(at - 1);
        boolean touches = name.to() == noun.from() - 1;
        boolean media = name.is(Sort.OUTLET) && noun.entry().kind() == ActorKind.MEDIA;
        boolean group = (name.is(Sort.GROUP) || name.is(Sort.ORGANISATION) || name.is(Sort.OWN))
                && noun.is(Sort.AGENT)
                && noun.entry().side() == Side.GROUP
                && !noun.entry().plural();
        return touches && (media || group) ? name : null;
    }

    /** A name that no file lists before a word for a body: "the Harbour Lawyers group". */
    private @Nullable Description ownName(Chunk chunk, Match noun) {
        int start = noun.from();
        while (start > chunk.from() && isName(chunk, start - 1)) {
            start--;
        }
        boolean single = isBody(noun.entry())
                && !noun.entry().plural()
                && chunk.last().tag().equals("NN");
        return start < noun.from() && single ? body(chunk, start, noun) : null;
    }

    /** A city is where a power acts, not a side: it has a country code and no party. */
    private static Description place(Chunk chunk, Match match) {
        Entry entry = match.entry();
        String word = chunk.sentence().token(match.to()).word();
        String identity = "place:" + entry.key() + ":" + word;
        return name(chunk, match, identity, ActorKind.OTHER, Owner.UNKNOWN, null);
    }

    private static Description named(Chunk chunk, Match match) {
        Entry entry = match.entry();
        String identity = "name:" + entry.party() + ":" + entry.key();
        return name(chunk, match, identity, entry.kind(), Owner.of(entry), entry.party());
    }

    private static Description name(
            Chunk chunk, Match match, String identity, ActorKind kind, Owner owner, @Nullable String party) {
        Entry entry = match.entry();
        int from = entry.sort().place() ? match.from() : chunk.from();
        return new Description(
                new Extent(chunk, from, chunk.to(), chunk.head()),
                kind,
                identity,
                List.of(),
                "",
                owner,
                Standing.NAMED,
                party,
                entry.codes(),
                new Trait(Kind.NAME, false, false),
                match.is(Sort.CITY) || kind == ActorKind.OTHER ? "" : entry.name(),
                entry.rule());
    }

    /** "Armenians", "the Russians", "six Azerbaijanis": people of a state; an adjective alone is no actor yet. */
    private @Nullable Description nationals(Chunk chunk, Match match) {
        Token last = chunk.last();
        if (!last.isNoun()) {
            return null;
        }
        boolean ethnic = modifiers.ethnic(chunk.sentence(), chunk.from(), match.from());
        Owner owner = ethnic ? Owner.people(match.entry().country()) : Owner.of(match.entry());
        boolean plural = match.entry().plural() || last.tag().endsWith("S");
        Standing standing = new Standing(Side.NONE, "CVL", Reach.PLACE, false);
        return noun(chunk, match.entry().rule(), "people", ActorKind.GROUP, owner, standing, plural);
    }

    private static @Nullable Description people(Chunk chunk, Match match, Owner before) {
        if (!chunk.last().isNoun()) {
            return null;
        }
        Owner owner = before.known() ? before.people(match.entry()) : Owner.of(match.entry());
        String noun = match.entry().key();
        boolean plural = chunk.last().tag().endsWith("S");
        Standing standing = new Standing(Side.NONE, "", Reach.PLACE, false);
        return noun(chunk, match.entry().rule(), noun, ActorKind.GROUP, owner, standing, plural);
    }

    private Description noun(Chunk chunk, Entry entry, Owner owner) {
        ActorKind kind = entry.sort() == Sort.OFFICE && entry.plural() ? ActorKind.GROUP : entry.kind();
        boolean former = modifiers.former(chunk.sentence(), chunk.from(), chunk.to());
        Standing standing = new Standing(entry.side(), sector(entry, owner), entry.reach(), former);
        Description description = noun(chunk, entry.rule(), entry.key(), kind, owner, standing, plural(chunk, entry));
        return entry.sort() == Sort.ORGAN ? description.identified() : description;
    }

    private static boolean plural(Chunk chunk, Entry entry) {
        if (entry.plural() || (chunk.last().tag().equals("NNS") && entry.sort() == Sort.AGENT)) {
            return true;
        }
        return chunk.first().tag().equals("CD") && chunk.last().tag().equals("NNS");
    }

    /** The holder of an office without a field of its own is of the body's, or of a state's government. */
    private static String sector(Entry entry, Owner owner) {
        if (!entry.sector().isEmpty()) {
            return entry.sector();
        }
        boolean ruler = entry.sort() == Sort.OFFICE && entry.side() == Side.GROUP && owner.state();
        return owner.sector().isEmpty() && ruler ? "GOV" : owner.sector();
    }

    private static Description noun(
            Chunk chunk, String rule, String noun, ActorKind kind, Owner owner, Standing standing, boolean plural) {
        Trait trait = new Trait(Kind.NOMINAL, plural, Position.definite(chunk));
        return Description.owned(Extent.of(chunk), kind, List.of(), noun, owner, standing, trait, rule);
    }

    /** A name that only the name tagger knows, or a name after a word for a body: "the news site Xyz". */
    private @Nullable Description unlisted(Chunk chunk) {
        int start = chunk.to() + 1;
        while (start > chunk.from() && isName(chunk, start - 1)) {
            start--;
        }
        if (start > chunk.to()) {
            return null;
        }
        Match before = chunk.matches().isEmpty()
                ? null
                : chunk.matches().get(chunk.matches().size() - 1);
        boolean told = before != null && before.to() == start - 1 && isBody(before.entry());
        if (!told && chunk.last().name() != NameType.ORGANIZATION) {
            return null;
        }
        return body(chunk, start, told ? before : null);
    }

    private static boolean isName(Chunk chunk, int at) {
        Token token = chunk.token(at);
        boolean free = chunk.matches().stream().noneMatch(match -> match.from() <= at && at <= match.to());
        return free
                && (token.tag().startsWith("NNP")
                        || token.tag().equals("``")
                        || token.tag().equals("HYPH"));
    }

    private static boolean isBody(Entry entry) {
        ActorKind kind = entry.kind();
        boolean noun = entry.sort() == Sort.ORGAN || entry.sort() == Sort.AGENT;
        return noun && (kind == ActorKind.MEDIA || kind == ActorKind.ORGANISATION || kind == ActorKind.ARMED_GROUP);
    }

    private Description body(Chunk chunk, int start, @Nullable Match told) {
        Owner owner = owners.before(chunk, told == null ? start : told.from());
        String sector = told == null ? "" : told.entry().sector();
        Side side = told == null ? Side.NONE : told.entry().side();
        return new Description(
                Extent.of(chunk),
                told == null ? ActorKind.ORGANISATION : told.entry().kind(),
                "unlisted:" + Spelling.fold(Position.words(chunk.sentence(), start, chunk.to())),
                List.of(),
                told == null ? "" : told.entry().key(),
                owner,
                new Standing(side, sector, Reach.OWNED, false),
                owner.partyFor(side, sector),
                owner.known() ? owner.codesFor(sector) : List.of(),
                new Trait(Kind.NAME, false, false),
                "",
                told == null ? "unlisted-name" : told.entry().rule());
    }
}
