package org.parallax.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.CodedDocument;
import org.parallax.model.Mention;
import org.parallax.model.Party;
import org.parallax.model.Span;

/**
 * The words that name somebody, and where they stand.
 *
 * @param spans the words of the event first; for a pronoun also those of whom it stands for
 * @param rank the lower, the better it names a whole party
 */
record Naming(String words, List<Span> spans, int rank) {

    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /** The better name first, then the shorter. */
    static final Comparator<Naming> BEST = Comparator.comparingInt(Naming::rank).thenComparing(Naming::words, SHORTEST);

    /** Who takes part in an event: as the text has it; for a pronoun by the fullest of his names. */
    static Naming of(CodedDocument document, Span span, @Nullable Actor actor) {
        boolean pronoun = actor != null
                && actor.mentions().stream()
                        .anyMatch(mention -> mention.kind() == Mention.Kind.PRONOUN
                                && mention.span().equals(span));
        Optional<Mention> full = pronoun && actor != null ? full(document, actor) : Optional.empty();
        return full.map(mention -> new Naming(document.at(mention.span()), List.of(span, mention.span()), 0))
                .orElseGet(() -> new Naming(document.at(span), List.of(span), 0));
    }

    private static Optional<Mention> full(CodedDocument document, Actor actor) {
        return actor.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME || mention.kind() == Mention.Kind.NOMINAL)
                .max(Comparator.comparing((Mention mention) -> mention.kind() == Mention.Kind.NAME)
                        .thenComparing(mention -> document.at(mention.span()).equals(actor.name()))
                        .thenComparing(mention -> mention.span().length())
                        .thenComparing(Mention::span, Comparator.reverseOrder()));
    }

    /** How a document names a party, in the shortest words; none if it does not. */
    static Optional<Naming> of(CodedDocument document, Party party) {
        Map<Integer, TreeMap<String, Span>> byRank = new TreeMap<>();
        for (Actor actor : document.actors().all()) {
            for (Mention mention : party.equals(actor.party()) ? actor.mentions() : List.<Mention>of()) {
                if (mention.kind() != Mention.Kind.PRONOUN) {
                    byRank.computeIfAbsent(rankOf(document, actor, mention), any -> new TreeMap<>(SHORTEST))
                            .putIfAbsent(withoutArticle(document.at(mention.span())), mention.span());
                }
            }
        }
        return byRank.entrySet().stream().findFirst().map(best -> {
            var shortest = best.getValue().firstEntry();
            return new Naming(shortest.getKey(), List.of(shortest.getValue()), best.getKey());
        });
    }

    /**
     * How well a mention names a whole party: the state's own name, a group's, that of an organ, its people, an adjective, somebody
     * who speaks for it. "Its troops" is no name of anybody.
     */
    private static int rankOf(CodedDocument document, Actor actor, Mention mention) {
        String words = withoutArticle(document.at(mention.span()));
        boolean name = mention.kind() == Mention.Kind.NAME;
        if (actor.kind() == ActorKind.STATE
                && (name || words.equals(actor.name()) || isPossessive(document, mention))) {
            return 0;
        }
        boolean group = actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.ORGANISATION;
        if (actor.kind() == ActorKind.PERSON) {
            return 5;
        }
        if (name) {
            return group ? 1 : 2;
        }
        boolean capital = Character.isUpperCase(words.codePointAt(0));
        return !capital ? 6 : mention.kind() == Mention.Kind.NOMINAL ? 3 : 4;
    }

    /** "Britain's" is a name where "British" is none. */
    private static boolean isPossessive(CodedDocument document, Mention mention) {
        int end = mention.span().end();
        return document.at(mention.span()).endsWith("'s")
                || (end + 2 <= document.document().text().length()
                        && document.at(new Span(end, end + 2)).matches("['’]s?"));
    }

    private static String withoutArticle(String words) {
        return words.replaceFirst("^(?i:the|an?) ", "").replaceFirst("['’]s$", "");
    }
}
