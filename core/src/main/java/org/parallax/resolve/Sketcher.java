package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
            if (line >= 0 && document.lines().get(line).role().carriesClaims() && isTold(document, event, line)) {
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
    private boolean isTold(CodedDocument document, Event event, int line) {
        return !isStatement(event)
                && event.standing().factuality().degree() != 0
                && !isHeldWithinADenial(document, event, line)
                && !Claimants.isHearsay(document, event.standing().attribution())
                && !isIntended(document, event);
    }

    /** Saying something in public has a CAMEO code and no PLOVER type. */
    private static boolean isStatement(Event event) {
        String cameo = event.code().cameo();
        return event.code().type() == null && cameo != null && cameo.startsWith("01");
    }

    /**
     * "Denied that it had killed him in a raid" holds no raid, though only the killing is denied in so many words; nor does
     * "said it was not true that it had killed him in a raid". "In the raid" does: the text takes it for granted.
     */
    private boolean isHeldWithinADenial(CodedDocument document, Event event, int line) {
        List<String> before = wordsBefore(document, event.trigger().span(), line);
        return event.standing().factuality().affirms()
                && before.stream().noneMatch(families::pointsBack)
                && !isPossessive(before)
                && (isDenied(document, event, line)
                        || (before.stream().anyMatch(families::isIndefinite) && hangsOnADenial(document, event, line)));
    }

    /** "Sunday's attack" is as definite as "the attack". */
    private static boolean isPossessive(List<String> before) {
        return !before.isEmpty() && before.get(before.size() - 1).equals("s");
    }

    /** Whether it stands in what is said to be denied, or behind it in the same sentence in nobody else's words. */
    private static boolean isDenied(CodedDocument document, Event event, int line) {
        AttributionId own = event.standing().attribution();
        if (own != null && document.attributions().attribution(own).act() != SpeechAct.DENY) {
            return false;
        }
        Span sentence = document.lines().get(line).span();
        return document.attributions().all().stream()
                .filter(each -> each.act() == SpeechAct.DENY)
                .flatMap(each -> each.wording().content().stream())
                .anyMatch(content -> sentence.contains(content)
                        && content.start() <= event.trigger().span().start());
    }

    private static boolean hangsOnADenial(CodedDocument document, Event event, int line) {
        Span sentence = document.lines().get(line).span();
        return document.told().events().stream()
                .filter(other -> sentence.contains(other.trigger().span()))
                .filter(other ->
                        other.trigger().span().end() <= event.trigger().span().start())
                .filter(other -> Objects.equals(
                        other.standing().attribution(), event.standing().attribution()))
                .anyMatch(other -> other.standing().factuality().degree() <= 0);
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
                before.stream().anyMatch(families::pointsBack) || takesUp(document, event),
                before.stream().anyMatch(families::setsApart),
                families.answers(document.at(event.trigger().span())),
                renames(document, event.standing().attribution()));
    }

    /** "Initiated the firing": the act stands behind its verb with the word that points back. */
    private boolean takesUp(CodedDocument document, Event event) {
        List<String> words = List.of(
                document.at(event.trigger().span()).toLowerCase(Locale.ROOT).split(" ", -1));
        int last = words.size() - 1;
        return last >= 2
                && event.trigger().lemma().endsWith(" " + words.get(last))
                && words.subList(1, last).stream().anyMatch(families::pointsBack);
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
