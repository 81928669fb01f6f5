package org.parallax.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parallax.model.ActorKind;
import org.parallax.model.Mention;
import org.parallax.model.Sentence;
import org.parallax.model.TokenRef;

/** The actors of one document as they come up while it is read. Used by one thread. */
final class Cast {

    private final Names names;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> byIdentity = new HashMap<>();
    private final Map<String, Figure> byAlias = new HashMap<>();

    Cast(Names names) {
        this.names = names;
    }

    List<Figure> figures() {
        return figures;
    }

    /** The actor that a description speaks of: one that is known by name or identity, else a new one. */
    Figure cast(Description description) {
        Figure known = find(description);
        String shown = shownName(description);
        if (known == null) {
            known = new Figure(description, shown);
            figures.add(known);
        } else {
            known.learn(description, shown);
        }
        if (description.identity() != null) {
            byIdentity.putIfAbsent(description.identity(), known);
        }
        return known;
    }

    private @Nullable Figure find(Description description) {
        if (description.identity() != null && byIdentity.containsKey(description.identity())) {
            return byIdentity.get(description.identity());
        }
        if (description.namedPerson()) {
            return latest(figure -> figure.person() && compatible(figure.told(), description));
        }
        Figure alias = byAlias.get(words(description).toLowerCase(Locale.ROOT));
        return alias != null ? alias : shortened(description);
    }

    /** "the Observatory" after "the Syrian Observatory for Human Rights". */
    private @Nullable Figure shortened(Description description) {
        boolean unlisted =
                description.identity() != null && description.identity().startsWith("unlisted:");
        String word = words(description);
        if (!unlisted || word.indexOf(' ') >= 0) {
            return null;
        }
        return latest(figure ->
                figure.kind() != ActorKind.PERSON && figure.told().identity() != null && isPart(word, figure.name()));
    }

    /** Of a name of two words, one alone may well be another's: "the House" is not the White House. */
    private static boolean isPart(String word, String name) {
        List<String> words = Arrays.asList(name.split(" ", -1));
        return words.size() > 2 && words.contains(word);
    }

    private boolean compatible(Description one, Description other) {
        boolean sides =
                one.party() == null || other.party() == null || one.party().equals(other.party());
        return sides && names.same(one.name(), other.name());
    }

    /** Remembers another name for an actor, such as the letters in brackets after it. */
    void alias(String alias, Figure figure) {
        byAlias.putIfAbsent(alias.toLowerCase(Locale.ROOT), figure);
    }

    /** The actor spoken of last that fits. */
    @Nullable
    Figure latest(Predicate<Figure> fits) {
        Figure best = null;
        for (Figure figure : figures) {
            if (!figure.mentions().isEmpty() && fits.test(figure) && (best == null || later(figure, best))) {
                best = figure;
            }
        }
        return best;
    }

    private static boolean later(Figure one, Figure other) {
        return last(one).compareTo(last(other)) > 0;
    }

    private static TokenRef last(Figure figure) {
        return figure.mentions().get(figure.mentions().size() - 1).head();
    }

    /** The name of an actor as it is shown. */
    private static String shownName(Description description) {
        if (!description.label().isEmpty()) {
            return description.label();
        }
        return description.namedPerson() ? String.join(" ", description.name()) : words(description);
    }

    /** The words of a description without its determiner. */
    static String words(Description description) {
        Description.Extent extent = description.extent();
        Sentence sentence = extent.chunk().sentence();
        int from = extent.from();
        boolean determiner = sentence.token(from).tag().equals("DT") && from < extent.to();
        return Position.shown(sentence, determiner ? from + 1 : from, extent.to());
    }

    /** Adds a mention of a stretch of tokens. */
    static void mention(Figure figure, Sentence sentence, int from, int to, int head, Mention.Kind kind) {
        figure.mention(new Mention(
                Sentence.spanOf(sentence.tokens().subList(from, to + 1)), new TokenRef(sentence.index(), head), kind));
    }
}
