package org.parallax.export.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.Attribution;
import org.parallax.model.AttributionId;
import org.parallax.model.CodedDocument;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Place;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.TimeExpression;

/** An event where it stands: in its document, with what the document says around it. */
public record Told(CodedDocument coded, Event event) {

    /** The document that tells it. */
    public Document document() {
        return coded.document();
    }

    /** The words at a span. */
    public String at(Span span) {
        return coded.at(span);
    }

    /** The innermost attribution, or null for the document's own voice. */
    public @Nullable Attribution attribution() {
        AttributionId id = event.standing().attribution();
        return id == null ? null : coded.attributions().attribution(id);
    }

    /** The side of the innermost source; {@code unknown} where a source is given and its side is not. */
    Party voice() {
        Attribution attribution = attribution();
        if (attribution == null) {
            return Party.OUTLET;
        }
        Party party = attribution.voice().party();
        return party == null ? new Party("unknown") : party;
    }

    /** Who acts: known actors in text order. In a mutual event all parties but the first are in {@link #recipients()}. */
    public List<Actor> actors() {
        List<Actor> acting = known(event.roles().actors());
        return mutual() ? acting.subList(0, 1) : acting;
    }

    /** To whom: known actors in text order. */
    public List<Actor> recipients() {
        List<Actor> acting = known(event.roles().actors());
        return mutual() ? acting.subList(1, acting.size()) : known(event.roles().recipients());
    }

    private boolean mutual() {
        return event.roles().recipients().isEmpty()
                && known(event.roles().actors()).size() > 1;
    }

    private List<Actor> known(List<Participant> participants) {
        return participants.stream()
                .map(Participant::actor)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(coded.actors()::actor)
                .toList();
    }

    /** The places of the event that are known to the document, in order. */
    public List<Place> places() {
        return coded.places().stream()
                .filter(place -> event.setting().places().contains(place.id()))
                .toList();
    }

    /** The times of the event that are known to the document, in order. */
    public List<TimeExpression> times() {
        return coded.times().stream()
                .filter(time -> event.setting().times().contains(time.id()))
                .toList();
    }

    /** The position of the sentence that holds the event's words, from 1. */
    public int sentence() {
        return line() + 1;
    }

    private int line() {
        return IntStream.range(0, coded.lines().size())
                .filter(i ->
                        coded.lines().get(i).span().overlaps(event.trigger().span()))
                .findFirst()
                .orElse(-1);
    }

    /** The sentence that holds the event's words, or the words alone if no sentence does. */
    public Span sentenceSpan() {
        int line = line();
        return line < 0 ? event.trigger().span() : coded.lines().get(line).span();
    }

    /** Whether it stands in the headline or in the first paragraph of the body. */
    public boolean inLead() {
        Span words = event.trigger().span();
        return document().blocks().stream()
                        .anyMatch(block ->
                                block.role() == Role.TITLE && block.span().contains(words))
                || document().blocks().stream()
                        .filter(block -> block.role() == Role.BODY)
                        .findFirst()
                        .filter(block -> block.span().contains(words))
                        .isPresent();
    }

    /** The name of the outlet, if it is known. */
    public Optional<String> outlet() {
        return Optional.ofNullable(document().edition().outlet());
    }

    /** How much of who, whom, where, when and how many it says. */
    int richness() {
        return Math.min(1, actors().size())
                + Math.min(1, recipients().size())
                + Math.min(1, places().size())
                + Math.min(1, times().size())
                + Math.min(1, event.setting().counts().size());
    }
}
