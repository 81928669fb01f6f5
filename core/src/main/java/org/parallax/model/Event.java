package org.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One coded happening as one document tells it.
 *
 * @param trigger the word or words that name it
 * @param roles who did it, to whom
 * @param setting where, when, how many, what for, with what
 * @param standing who vouches for it, how surely
 * @param provenance the lexicon entry that made it
 */
public record Event(
        EventId id,
        Trigger trigger,
        EventCode code,
        Roles roles,
        Setting setting,
        Standing standing,
        Provenance provenance) {

    /**
     * The words that name the happening.
     *
     * @param lemma the lemma of the entry that matched, such as {@code arrest} or {@code carry out}
     * @param span all its words
     * @param head its token in the tree
     */
    public record Trigger(String lemma, Span span, TokenRef head) {}

    /** Who did it, to whom. In a mutual event all parties are actors and there is no recipient, as PLOVER has it. */
    public record Roles(List<Participant> actors, List<Participant> recipients) {
        public Roles {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /** Where, when, how many, what for, with what; each empty where the words do not say. */
    public record Setting(
            List<PlaceId> places, List<TimeId> times, List<Count> counts, List<Span> purposes, List<Span> means) {
        /** A setting of which nothing is said. */
        public static final Setting UNKNOWN = new Setting(List.of(), List.of(), List.of(), List.of(), List.of());

        public Setting {
            places = List.copyOf(places);
            times = List.copyOf(times);
            counts = List.copyOf(counts);
            purposes = List.copyOf(purposes);
            means = List.copyOf(means);
        }
    }

    /**
     * Who vouches for it, how surely.
     *
     * @param attribution the innermost attribution, or null for the document's own voice
     */
    public record Standing(Factuality factuality, @Nullable AttributionId attribution) {}

    /** The same event with places. */
    public Event at(List<PlaceId> places) {
        return with(new Setting(places, setting.times, setting.counts, setting.purposes, setting.means));
    }

    /** The same event with times. */
    public Event on(List<TimeId> times) {
        return with(new Setting(setting.places, times, setting.counts, setting.purposes, setting.means));
    }

    private Event with(Setting changed) {
        return new Event(id, trigger, code, roles, changed, standing, provenance);
    }
}
