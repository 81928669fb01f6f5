package org.parallax.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Recognises a person at the end of a noun phrase, with the titles, office and power before the name. Thread-safe. */
final class PersonDescriber {

    private final Owners owners;
    private final Modifiers modifiers;

    PersonDescriber(Owners owners, Modifiers modifiers) {
        this.owners = owners;
        this.modifiers = modifiers;
    }

    @Nullable
    Description describe(Chunk chunk, int month) {
        int start = nameStart(chunk);
        if (start > chunk.to() || isListed(chunk, start)) {
            return null;
        }
        Before before = before(chunk, start);
        if (!isPerson(chunk, start, before)) {
            return null;
        }
        Description person = person(chunk, start, before);
        Entry leader = leader(chunk, start, month);
        return leader == null ? person : known(person, leader, month);
    }

    /** The person of the data files whose name it is; of several offices the one held at the time, else the first. */
    private static @Nullable Entry leader(Chunk chunk, int start, int month) {
        Match match = covering(chunk, chunk.to());
        if (match == null || !match.is(Sort.LEADER) || match.from() > start) {
            return null;
        }
        Entry first = match.entry();
        return match.others().stream()
                .filter(other -> other.sort() == Sort.LEADER
                        && other.term().holds(month)
                        && !first.term().holds(month))
                .findFirst()
                .orElse(first);
    }

    /** What the text tells of the office goes before what the data files know. */
    private static Description known(Description person, Entry leader, int month) {
        boolean told = person.owner().known()
                && (person.party() != null || person.standing().former());
        boolean former = person.standing().former()
                || (month != Integer.MIN_VALUE && !leader.term().holds(month));
        return new Description(
                person.extent(),
                person.kind(),
                "person:" + leader.key(),
                person.name(),
                person.noun().isEmpty() && !former ? leader.sector() : person.noun(),
                told ? person.owner() : Owners.ofPerson(leader),
                person.standing(),
                told ? person.party() : former ? null : leader.party(),
                told ? person.codes() : former ? List.of(leader.country() + "ELI") : leader.codes(),
                person.trait(),
                "",
                leader.rule());
    }

    /** The titles and the office that stand right before a name. */
    private record Before(int from, @Nullable Entry office, String title, boolean any) {}

    private static int nameStart(Chunk chunk) {
        int start = chunk.to() + 1;
        while (start > chunk.from() && isName(chunk, start - 1)) {
            start--;
        }
        while (start < chunk.to() && !begins(chunk, start)) {
            start++;
        }
        return start;
    }

    private static boolean isName(Chunk chunk, int at) {
        Token token = chunk.token(at);
        Match match = covering(chunk, at);
        if (match != null && match.is(Sort.LEADER)) {
            return true;
        }
        if (match != null && !(token.name() == NameType.PERSON && isLoose(match))) {
            return false;
        }
        return token.tag().startsWith("NNP") || token.tag().equals("HYPH") || token.name() == NameType.PERSON;
    }

    /** A word that may be part of a name although the lexicon knows it: "Michael Jordan". */
    private static boolean isLoose(Match match) {
        return match.from() == match.to() && match.entry().sort().named() && !match.is(Sort.OUTLET);
    }

    /** A name does not begin with what the name tagger holds for a body while a person follows. */
    private static boolean begins(Chunk chunk, int at) {
        if (chunk.token(at).tag().equals("HYPH")) {
            return false;
        }
        Match match = covering(chunk, at);
        NameType type = chunk.token(at).name();
        boolean later = false;
        for (int i = at + 1; i <= chunk.to(); i++) {
            later |= chunk.token(i).name() == NameType.PERSON;
        }
        return (match != null && match.is(Sort.LEADER)) || type == NameType.PERSON || type == NameType.NONE || !later;
    }

    private static @Nullable Match covering(Chunk chunk, int at) {
        for (Match match : chunk.matches()) {
            if (match.from() <= at && at <= match.to()) {
                return match;
            }
        }
        return null;
    }

    /** Whether all of a name is known to be something else, though the name tagger holds it for a person's. */
    private static boolean isListed(Chunk chunk, int start) {
        Match match = covering(chunk, chunk.to());
        return match != null && !match.is(Sort.LEADER) && match.from() <= start;
    }

    private static Before before(Chunk chunk, int start) {
        int at = start - 1;
        String title = "";
        boolean any = false;
        while (at >= chunk.from()) {
            Match match = covering(chunk, at);
            Entry office = match == null ? null : singular(match);
            if (office != null && match != null) {
                return new Before(match.from(), office, title, true);
            }
            if (match == null || match.as(Sort.TITLE) == null) {
                break;
            }
            Entry rank = match.as(Sort.TITLE);
            title = title.isEmpty() && rank != null ? rank.sector() : title;
            any = true;
            at = match.from() - 1;
        }
        return new Before(at + 1, null, title, any);
    }

    private static @Nullable Entry singular(Match match) {
        Entry office = match.as(Sort.OFFICE);
        Entry noun = office != null ? office : match.as(Sort.AGENT);
        return noun == null || noun.plural() ? null : noun;
    }

    private static boolean isPerson(Chunk chunk, int start, Before before) {
        boolean tagged = false;
        for (int i = start; i <= chunk.to(); i++) {
            Match match = covering(chunk, i);
            tagged |= chunk.token(i).name() == NameType.PERSON || (match != null && match.is(Sort.LEADER));
        }
        boolean office = before.office() != null && before.office().kind() == ActorKind.PERSON;
        boolean told = office || (before.any() && before.office() == null);
        return told || (tagged && !isAcronym(chunk, start));
    }

    private static boolean isAcronym(Chunk chunk, int start) {
        String word = chunk.last().word();
        return start == chunk.to()
                && word.length() > 1
                && word.length() <= 6
                && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private Description person(Chunk chunk, int start, Before before) {
        Entry office = before.office();
        Owner owner = owners.before(chunk, before.from());
        boolean former = modifiers.former(chunk.sentence(), chunk.from(), start - 1);
        String sector = sector(office, owner, before.title());
        Side side = office != null ? office.side() : before.title().isEmpty() ? Side.NONE : Side.STATE;
        boolean own = office == null && before.from() > chunk.from() && possessive(chunk, before.from());
        return Description.owned(
                new Extent(chunk, from(chunk, start, owner, before), chunk.to(), chunk.head()),
                ActorKind.PERSON,
                name(chunk, start),
                office == null ? "" : office.key(),
                owner,
                new Standing(own ? Side.STATE : side, sector, Reach.OWNED, former),
                new Trait(Kind.NAME, false, false),
                office == null ? "name" : office.rule());
    }

    /** The mention begins with the title or the owner, not with other things that stand before: "Facebook page". */
    private static int from(Chunk chunk, int start, Owner owner, Before before) {
        return owner.known() || before.any() ? chunk.from() : Math.min(start, before.from());
    }

    private static String sector(@Nullable Entry office, Owner owner, String title) {
        if (office != null && !office.sector().isEmpty()) {
            return office.sector();
        }
        if (!owner.sector().isEmpty()) {
            return owner.sector();
        }
        return office != null && office.side() == Side.GROUP && owner.state() && title.isEmpty() ? "GOV" : title;
    }

    private static boolean possessive(Chunk chunk, int at) {
        return chunk.token(at - 1).tag().equals("POS");
    }

    private static List<String> name(Chunk chunk, int start) {
        List<String> words = new ArrayList<>();
        for (int i = start; i <= chunk.to(); i++) {
            if (Character.isLetter(chunk.token(i).word().codePointAt(0))) {
                words.add(chunk.token(i).word());
            }
        }
        return words;
    }
}
