package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.AttributionId;
import org.parallax.model.Claim;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Participant;
import org.parallax.model.Party;
import org.parallax.model.Role;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;

/** Draws the {@link Sketch}es of a document's events. */
final class Sketcher {

    private static final Set<SpeechAct> RENAMING =
            Set.of(SpeechAct.CALL, SpeechAct.CONFIRM, SpeechAct.ADMIT, SpeechAct.DENY, SpeechAct.REJECT);
    private static final int WORDS_BEFORE = 2;

    private final Families families;

    Sketcher(Families families) {
        this.families = families;
    }

    /** The events that someone holds, doubts or denies, in text order; what is only asked, ordered or supposed is not told. */
    List<Sketch> sketches(CodedDocument document) {
        List<Sketch> sketches = new ArrayList<>();
        for (Event event : document.told().events()) {
            int line = line(document, event.trigger().span());
            if (line >= 0 && document.lines().get(line).role().carriesClaims() && isTold(document, event)) {
                sketches.add(sketch(document, event, line));
            }
        }
        sketches.sort(Sketch.TEXT_ORDER);
        return sketches;
    }

    /**
     * Whether someone takes a stand on it: what is asked, ordered, supposed, intended or only repeated is not told, and a
     * public statement is no happening of its own.
     */
    private static boolean isTold(CodedDocument document, Event event) {
        return !isStatement(event)
                && event.standing().factuality().degree() != 0
                && !Claimants.isHearsay(document, event.standing().attribution())
                && !isIntended(document, event);
    }

    /** Saying something in public has a CAMEO code and no PLOVER type. */
    private static boolean isStatement(Event event) {
        String cameo = event.code().cameo();
        return event.code().type() == null && cameo != null && cameo.startsWith("01");
    }

    /** Whether it stands in words that give a purpose: "their purpose was to mine the roads". */
    private static boolean isIntended(CodedDocument document, Event event) {
        Span trigger = event.trigger().span();
        return document.told().assertions().stream()
                        .anyMatch(assertion -> assertion.aspect() == Aspect.PURPOSE
                                && assertion.span().contains(trigger))
                || document.told().events().stream()
                        .flatMap(each -> each.setting().purposes().stream())
                        .anyMatch(purpose -> purpose.contains(trigger));
    }

    private Sketch sketch(CodedDocument document, Event event, int line) {
        return new Sketch(
                document,
                event,
                Claimants.of(document, event.standing().attribution()),
                families.of(event),
                line,
                sides(document, event),
                new Sketch.Setting(When.of(document, event), Where.of(document, event)),
                marks(document, event, line));
    }

    /** The parties on either end of a claim's event. */
    static Sketch.Sides sides(Claim claim) {
        return sides(claim.document(), claim.event());
    }

    private static Sketch.Sides sides(CodedDocument document, Event event) {
        List<Participant> actors = event.roles().actors();
        List<Participant> others = event.roles().recipients().stream()
                .filter(recipient -> actors.stream().noneMatch(actor -> isSame(actor, recipient)))
                .toList();
        return new Sketch.Sides(parties(document, actors), parties(document, others));
    }

    /** Nobody acts on himself: in "the ships fired and seized them", a pronoun that was taken for the subject tells nothing. */
    private static boolean isSame(Participant actor, Participant recipient) {
        return actor.actor() != null && actor.actor().equals(recipient.actor());
    }

    private Sketch.Marks marks(CodedDocument document, Event event, int line) {
        List<String> before = wordsBefore(document, event.trigger().span(), line);
        return new Sketch.Marks(
                document.lines().get(line).role() == Role.TITLE,
                before.stream().anyMatch(families::pointsBack),
                before.stream().anyMatch(families::setsApart),
                families.answers(document.at(event.trigger().span())),
                renames(document, event.standing().attribution()));
    }

    private static boolean renames(CodedDocument document, @Nullable AttributionId attribution) {
        return attribution != null
                && RENAMING.contains(
                        document.attributions().attribution(attribution).act());
    }

    private static List<String> wordsBefore(CodedDocument document, Span trigger, int line) {
        int start = document.lines().get(line).span().start();
        if (trigger.start() <= start) {
            return List.of();
        }
        String before = document.at(new Span(start, trigger.start())).toLowerCase(Locale.ROOT);
        List<String> words =
                List.of(before.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ", -1));
        return words.subList(Math.max(0, words.size() - WORDS_BEFORE), words.size());
    }

    /** The sentence that holds a span, or -1. */
    static int line(CodedDocument document, Span span) {
        for (int i = 0; i < document.lines().size(); i++) {
            if (document.lines().get(i).span().contains(span.start())) {
                return i;
            }
        }
        return -1;
    }

    private static Set<Party> parties(CodedDocument document, List<Participant> participants) {
        Set<Party> parties = new TreeSet<>();
        for (Participant participant : participants) {
            if (participant.actor() != null) {
                Actor actor = document.actors().actor(participant.actor());
                if (actor.party() != null) {
                    parties.add(actor.party());
                }
            }
        }
        return parties;
    }
}
