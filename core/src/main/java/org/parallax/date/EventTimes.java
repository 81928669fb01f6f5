package org.parallax.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.model.Event;
import org.parallax.model.EventId;
import org.parallax.model.Events;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;
import org.parallax.model.TokenRef;

/**
 * Ties times to events by grammar: a time belongs to the closest predicate that governs it, and to no other. In "the
 * ministry reported that it had arrested six at 3:00 am" the hour is that of the arrest. Not thread-safe.
 */
final class EventTimes {

    private static final Set<String> UPWARDS = Set.of(
            "obl",
            "nmod",
            "conj",
            "appos",
            "compound",
            "flat",
            "dep",
            "advmod",
            "amod",
            "case",
            "nummod",
            "list",
            "fixed",
            "det",
            "acl",
            "parataxis",
            "advcl",
            "obj",
            "root");

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "dobj");

    private final Map<TokenRef, List<Event>> byHead = new HashMap<>();

    EventTimes(Events events) {
        for (Event event : events.events()) {
            byHead.computeIfAbsent(event.trigger().head(), head -> new ArrayList<>())
                    .add(event);
        }
    }

    /** The events that happened at the time told at a span. */
    List<EventId> at(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> span.overlaps(token.span()))
                .toList();
        if (!sentence.parsed() || tokens.isEmpty()) {
            return List.of();
        }
        Token token = headOf(sentence, tokens);
        for (int steps = 0; steps < 8; steps++) {
            Token head = sentence.head(token);
            if (head == null || !climbs(token)) {
                return List.of();
            }
            List<EventId> found = of(sentence, head);
            if (!found.isEmpty()) {
                return found;
            }
            if (head.isVerb() || !sentence.children(head, "cop").isEmpty()) {
                return ofArguments(sentence, head);
            }
            token = head;
        }
        return List.of();
    }

    private List<EventId> of(Sentence sentence, Token token) {
        return byHead.getOrDefault(TokenRef.of(sentence, token), List.of()).stream()
                .map(Event::id)
                .toList();
    }

    private static Token headOf(Sentence sentence, List<Token> tokens) {
        int first = tokens.get(0).index();
        int last = tokens.get(tokens.size() - 1).index();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            int head = tokens.get(i).arc().head();
            if ((head < first || head > last) && !tokens.get(i).isPunctuation()) {
                return tokens.get(i);
            }
        }
        return sentence.token(last);
    }

    private static boolean climbs(Token token) {
        return UPWARDS.stream().anyMatch(token.arc()::is) || token.arc().is("nmod:poss");
    }

    /** "Clashes took place on Thursday": the event is an argument of a verb that is none itself. */
    private List<EventId> ofArguments(Sentence sentence, Token verb) {
        List<EventId> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (ARGUMENTS.stream().anyMatch(child.arc()::is)) {
                found.addAll(of(sentence, child));
            }
        }
        return found;
    }
}
