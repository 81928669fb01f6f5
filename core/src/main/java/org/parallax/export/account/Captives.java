package org.parallax.export.account;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Mention;

/**
 * The names of persons who are told to have been captured, arrested or abducted, by anybody, in any document.
 *
 * <p>A side's word that somebody is in captivity is enough: withholding a name too many does less harm than one too few.
 */
final class Captives {

    /** Withholds nothing. */
    static final Captives NONE = new Captives(null);

    private static final String INSTEAD = "[name withheld]";
    private static final Set<String> MODES = Set.of("arrest", "abduct");

    private final @Nullable Pattern names;

    private Captives(@Nullable Pattern names) {
        this.names = names;
    }

    static Captives in(Collection<CodedDocument> documents) {
        Set<String> names = documents.stream().flatMap(Captives::names).collect(Collectors.toCollection(TreeSet::new));
        return names.isEmpty() ? NONE : new Captives(anyOf(names));
    }

    private static Pattern anyOf(Set<String> names) {
        String longestFirst = names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{N}])");
    }

    private static Stream<String> names(CodedDocument document) {
        return document.told().events().stream()
                .filter(Captives::captures)
                .map(event -> new Told(document, event))
                .flatMap(told -> told.recipients().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .flatMap(actor -> names(document, actor));
    }

    private static boolean captures(Event event) {
        return MODES.contains(Optional.ofNullable(event.code().mode()).orElse(""))
                || event.setting().counts().stream()
                        .anyMatch(count -> count.what().equals("captured"));
    }

    private static Stream<String> names(CodedDocument document, Actor actor) {
        return actor.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> document.at(mention.span()));
    }

    String withheldFrom(String words) {
        return names == null ? words : names.matcher(words).replaceAll(Matcher.quoteReplacement(INSTEAD));
    }
}
