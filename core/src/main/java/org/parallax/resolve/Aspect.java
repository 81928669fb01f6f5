package org.parallax.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.parallax.model.Span;

/**
 * What a telling shows to tellings of other documents.
 *
 * @param original the document that stands for its document and all copies of it
 * @param published the day its document came out, else the one on which it is said to have been told, or null
 * @param parties the sides it names and those that tell it: who accuses another is a party to the matter
 * @param weekdays the days of the week it is told for, in ISO numbers, one for each event that has one
 * @param names people, and things and places with a name, that take part in it
 * @param victims people with a name who came to harm in it
 * @param words the longer words of the sentences that tell it
 */
record Aspect(
        Telling telling,
        DocumentId original,
        @Nullable LocalDate published,
        Set<String> families,
        Sketch.Sides sides,
        Set<Party> parties,
        List<Integer> weekdays,
        Around around,
        Set<String> names,
        Set<String> victims,
        Set<String> words) {

    private static final int LONG_WORD = 4;

    /** All times and places that its events give. */
    record Around(List<When> times, List<Where> places) {

        /** Whether a word is one of those in the name of a place. */
        boolean names(String word) {
            return places.stream()
                    .flatMap(place -> Arrays.stream(place.name().split("[^\\p{L}\\p{N}-]+", -1)))
                    .anyMatch(word::equals);
        }
    }

    static Aspect of(Telling telling, Copies copies) {
        CodedDocument document = telling.document();
        Published published = document.document().edition().published();
        return new Aspect(
                telling,
                copies.original(document),
                published == null ? told(telling) : published.day(),
                families(telling),
                sides(telling),
                parties(telling),
                weekdays(telling),
                around(telling),
                names(telling),
                victims(telling),
                words(telling));
    }

    /** "said on 27 May 2021 that …" dates the saying, which is an event of its own, and so the report. */
    private static @Nullable LocalDate told(Telling telling) {
        Set<Span> cues = new HashSet<>();
        telling.core()
                .forEach(sketch -> telling.document().attributions().all().stream()
                        .filter(attribution -> attribution.id().equals(sketch.attribution()))
                        .forEach(
                                attribution -> cues.addAll(attribution.wording().cue())));
        return telling.document().told().events().stream()
                .filter(event -> cues.contains(event.trigger().span()))
                .map(event -> When.of(telling.document(), event).latest())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
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

    private static Set<Party> parties(Telling telling) {
        Set<Party> parties = new TreeSet<>();
        telling.core().forEach(sketch -> parties.add(sketch.claimant()));
        parties.remove(Party.OUTLET);
        parties.remove(Claimants.UNKNOWN);
        parties.addAll(sides(telling).all());
        return parties;
    }

    private static List<Integer> weekdays(Telling telling) {
        return telling.core().stream()
                .map(sketch -> sketch.setting().when().dayOfWeek())
                .filter(day -> day > 0)
                .toList();
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
        Set<String> names = new TreeSet<>(Sites.of(telling));
        CodedDocument document = telling.document();
        for (Sketch sketch : telling.core()) {
            List<Participant> all = new ArrayList<>(sketch.event().roles().actors());
            all.addAll(sketch.event().roles().recipients());
            for (Participant participant : all) {
                if (participant.actor() != null) {
                    addName(names, document.actors().actor(participant.actor()));
                }
                addNames(names, document, participant);
            }
        }
        return names;
    }

    private static Set<String> victims(Telling telling) {
        Set<String> victims = new TreeSet<>();
        for (Sketch sketch : telling.core()) {
            for (Participant participant : sketch.event().roles().recipients()) {
                if (participant.actor() != null) {
                    addName(victims, telling.document().actors().actor(participant.actor()));
                }
            }
        }
        return victims;
    }

    /** Names within words that stand for no party: a town, a ship, a square. */
    private static void addNames(Set<String> names, CodedDocument document, Participant participant) {
        boolean party = participant.actor() != null
                && document.actors().actor(participant.actor()).party() != null;
        if (!party) {
            for (String word : document.at(participant.span()).split("[^\\p{L}\\p{N}-]+", -1)) {
                if (word.length() > LONG_WORD - 1 && Character.isUpperCase(word.charAt(0))) {
                    names.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** A person's whole name and its last word: "Alexei Navalny" of one text is "Navalny" in another. */
    private static void addName(Set<String> names, Actor actor) {
        if (actor.kind() == ActorKind.PERSON
                && Character.isUpperCase(actor.name().codePointAt(0))) {
            String name = actor.name().toLowerCase(Locale.ROOT);
            names.add(name);
            names.add(name.substring(name.lastIndexOf(' ') + 1));
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
