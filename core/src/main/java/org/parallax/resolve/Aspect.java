package org.parallax.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.ActorKind;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Published;

/**
 * What a telling shows to tellings of other documents.
 *
 * @param original the document that stands for its document and all copies of it
 * @param published the day its document came out, or null if unknown
 * @param names people who take part in it
 * @param words the longer words of the sentences that tell it
 */
record Aspect(
        Telling telling,
        DocumentId original,
        @Nullable LocalDate published,
        Set<String> families,
        Sketch.Sides sides,
        Around around,
        Set<String> names,
        Set<String> words) {

    private static final int LONG_WORD = 4;

    /** All times and places that its events give. */
    record Around(List<When> times, List<Where> places) {}

    static Aspect of(Telling telling, Copies copies) {
        CodedDocument document = telling.document();
        Published published = document.document().edition().published();
        return new Aspect(
                telling,
                copies.original(document),
                published == null ? null : published.day(),
                families(telling),
                sides(telling),
                around(telling),
                names(telling),
                words(telling));
    }

    private static Set<String> families(Telling telling) {
        Set<String> families = new TreeSet<>();
        telling.core().stream()
                .filter(sketch -> !sketch.is(Part.HARM))
                .forEach(sketch -> families.add(sketch.family().name()));
        if (families.isEmpty()) {
            telling.core().forEach(sketch -> families.add(sketch.family().name()));
        }
        return families;
    }

    private static Sketch.Sides sides(Telling telling) {
        Set<Party> actors = new TreeSet<>();
        Set<Party> recipients = new TreeSet<>();
        for (Sketch sketch : telling.core()) {
            actors.addAll(sketch.sides().actors());
            recipients.addAll(sketch.sides().recipients());
        }
        return new Sketch.Sides(actors, recipients);
    }

    private static Around around(Telling telling) {
        List<When> times = new ArrayList<>();
        List<Where> places = new ArrayList<>();
        for (Sketch sketch : telling.core()) {
            if (sketch.setting().when().isKnown()) {
                times.add(sketch.setting().when());
            }
            places.addAll(sketch.setting().where());
        }
        return new Around(List.copyOf(times), List.copyOf(places));
    }

    private static Set<String> names(Telling telling) {
        Set<String> names = new TreeSet<>();
        CodedDocument document = telling.document();
        for (Sketch sketch : telling.core()) {
            List<Participant> all = new ArrayList<>(sketch.event().roles().actors());
            all.addAll(sketch.event().roles().recipients());
            for (Participant participant : all) {
                if (participant.actor() != null) {
                    addName(names, document.actors().actor(participant.actor()));
                }
            }
        }
        return names;
    }

    private static void addName(Set<String> names, Actor actor) {
        if (actor.kind() == ActorKind.PERSON) {
            names.add(actor.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Set<String> words(Telling telling) {
        Set<String> words = new HashSet<>();
        CodedDocument document = telling.document();
        telling.core().stream().map(Sketch::line).distinct().forEach(line -> {
            String text = document.at(document.lines().get(line).span()).toLowerCase(Locale.ROOT);
            for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
                if (word.length() > LONG_WORD) {
                    words.add(word);
                }
            }
        });
        return words;
    }
}
