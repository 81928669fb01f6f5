package org.parallax.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parallax.model.Actor;
import org.parallax.model.Assertion;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Attribution;
import org.parallax.model.Claim.Part;
import org.parallax.model.CodedDocument;
import org.parallax.model.Event;
import org.parallax.model.Factuality;
import org.parallax.model.Party;
import org.parallax.model.PloverType;
import org.parallax.model.Span;
import org.parallax.model.Statement;

/**
 * Joins to the happenings of one document what stands around them: forces assembled "at the same time", work done by
 * the people concerned, talk about it, and the assertions that answer its points.
 */
final class Attachments {

    private static final int MIN_STATEMENT = 3;
    private static final List<Aspect> WEIGHT = List.of(
            Aspect.TERRITORY,
            Aspect.PLACE,
            Aspect.PURPOSE,
            Aspect.IDENTITY,
            Aspect.LABEL,
            Aspect.RESPONSIBILITY,
            Aspect.TRUTH);

    private static final int NEAR_DEMAND = 4;

    private final CodedDocument document;
    private final Families families;
    private final List<Draft> main = new ArrayList<>();
    private final List<Draft> around = new ArrayList<>();
    private final List<Draft> talk = new ArrayList<>();
    private final List<Draft> aside = new ArrayList<>();

    Attachments(CodedDocument document, List<Draft> drafts, Families families) {
        this.document = document;
        this.families = families;
        for (Draft draft : drafts) {
            if (Teller.isMain(draft)) {
                main.add(draft);
            } else if (draft.core().stream().allMatch(sketch -> sketch.is(Part.TALK))) {
                talk.add(draft);
            } else {
                (draft.core().stream().allMatch(sketch -> sketch.family().aside()) ? aside : around).add(draft);
            }
        }
    }

    /** The happenings in text order, with all that was joined. */
    List<Telling> tellings() {
        List<Draft> kept = new ArrayList<>(main);
        around.stream().filter(draft -> !joined(draft)).forEach(kept::add);
        main.forEach(this::lend);
        document.told().assertions().forEach(this::attach);
        talk.stream()
                .filter(draft -> !discusses(draft))
                .filter(draft -> draft.core().stream()
                        .anyMatch(sketch -> !sketch.sides().actors().isEmpty()))
                .forEach(kept::add);
        kept.addAll(aside);
        return kept.stream().map(Draft::telling).sorted(Telling.ORDER).toList();
    }

    /** What somebody was about bears on all they did and suffered there; forces assembled, on the first happening only. */
    private boolean joined(Draft around) {
        boolean joined = false;
        boolean pursuit = around.core().stream().allMatch(sketch -> sketch.is(Part.PURSUIT));
        for (Draft draft : main) {
            if (!joined || pursuit) {
                joined |= joins(around, draft);
            }
        }
        return joined;
    }

    /** What those who were met were about, told with one deed of theirs, is told of the other happening as well. */
    private void lend(Draft from) {
        for (Sketch sketch : from.core()) {
            for (Draft to : main) {
                boolean met = Sketch.Sides.share(to.recipients(), sketch.sides().actors());
                Sketch beside = sketch.is(Part.PURSUIT) && to != from && met ? connected(to, sketch) : null;
                if (beside != null && beside.claimant().equals(sketch.claimant())) {
                    to.attach(sketch, Part.PURSUIT);
                    to.link(Teller.name(beside) + " ~ " + Teller.name(sketch) + ": what those concerned were about");
                }
            }
        }
    }

    private static boolean joins(Draft around, Draft draft) {
        for (Sketch sketch : around.core()) {
            Sketch beside = connected(draft, sketch);
            if (beside != null) {
                around.core().forEach(each -> draft.attach(each, each.family().part()));
                draft.link(Teller.name(beside) + " ~ " + Teller.name(sketch) + ": told together");
                return true;
            }
        }
        return false;
    }

    /** The event of a happening that another one is told beside: in one quotation, or next to it by the same party. */
    private static @Nullable Sketch connected(Draft draft, Sketch sketch) {
        for (Sketch core : draft.core()) {
            boolean near = Math.abs(core.line() - sketch.line()) <= 1;
            boolean together = core.line() == sketch.line()
                    || core.sharesAttribution(sketch)
                    || (core.claimant().equals(sketch.claimant())
                            && !sketch.claimant().equals(Party.OUTLET));
            boolean sameDays = core.setting().when().gap(sketch.setting().when()) == 0;
            boolean strangers =
                    Sketch.Sides.apart(draft.parties(), sketch.sides().all());
            if (near && together && sameDays && !strangers) {
                return core;
            }
        }
        return null;
    }

    /** Joins talk to what it is about: the cue of an attribution whose content tells of the happening. */
    private boolean discusses(Draft talk) {
        for (Sketch sketch : talk.core()) {
            for (Draft draft : main) {
                if (isAbout(sketch, draft)) {
                    return attach(sketch, draft, "speaks of it");
                }
            }
            Draft answered = demanded(sketch);
            if (answered != null) {
                return attach(sketch, answered, "demands what would end it");
            }
        }
        return false;
    }

    private static boolean attach(Sketch talk, Draft draft, String why) {
        draft.attach(talk, Part.TALK);
        draft.link(Teller.name(talk) + " ~ " + Teller.name(draft.core().get(0)) + ": " + why);
        return true;
    }

    /** The happening told last before a demand that one of its sides makes and that would end it: the release of the men. */
    private @Nullable Draft demanded(Sketch talk) {
        Draft last = null;
        if (talk.event().code().type() == PloverType.REQUEST) {
            Span line = document.lines().get(talk.line()).span();
            String words = document.at(new Span(talk.trigger().start(), line.end()));
            for (Draft draft : main) {
                int distance = talk.line() - draft.core().get(0).line();
                boolean near = distance >= 0 && distance <= NEAR_DEMAND;
                boolean side = Sketch.Sides.share(draft.parties(), talk.sides().actors());
                last = near && side && draft.isOf(family -> families.nameWhatFollows(words, family)) ? draft : last;
            }
        }
        return last;
    }

    private boolean isAbout(Sketch sketch, Draft draft) {
        for (Attribution attribution : document.attributions().all()) {
            boolean cue = attribution.wording().cue().stream().anyMatch(span -> span.overlaps(sketch.trigger()));
            if (cue && (draft.holds(attribution) || draft.isAnswered(attribution))) {
                return true;
            }
        }
        return false;
    }

    private void attach(Assertion assertion) {
        if (!Claimants.isHearsay(document, assertion.standing().attribution())) {
            place(assertion);
        } else if (isContradicted(assertion)) {
            place(denied(assertion));
        }
    }

    /**
     * Whether what one side says of another's words is that they are untrue: "B's accusation that the men were in its
     * territory is false". The weightiest assertion in them is denied; the others are only repeated.
     */
    private boolean isContradicted(Assertion assertion) {
        boolean untrue = false;
        Assertion weightiest = assertion;
        for (Assertion each : document.told().assertions()) {
            if (Objects.equals(
                    each.standing().attribution(), assertion.standing().attribution())) {
                boolean truth = each.aspect() == Aspect.TRUTH;
                untrue |= truth && each.standing().factuality().denies();
                boolean weightier = WEIGHT.indexOf(each.aspect()) < WEIGHT.indexOf(weightiest.aspect());
                weightiest = !truth && weightier ? each : weightiest;
            }
        }
        return untrue && weightiest.equals(assertion);
    }

    private static Assertion denied(Assertion assertion) {
        return new Assertion(
                assertion.aspect(),
                assertion.about(),
                assertion.span(),
                assertion.place(),
                new Event.Standing(Factuality.CT_MINUS, assertion.standing().attribution()),
                assertion.provenance());
    }

    private void place(Assertion assertion) {
        Draft best = null;
        int most = MIN_STATEMENT - 1;
        for (Draft draft : main) {
            int points = points(draft, assertion);
            if (points > most) {
                most = points;
                best = draft;
            }
        }
        if (best != null) {
            Party claimant = Claimants.of(document, assertion.standing().attribution());
            best.attach(new Statement(document, assertion, claimant));
        }
    }

    private int points(Draft draft, Assertion assertion) {
        int points = 0;
        for (Sketch sketch : draft.core()) {
            points = Math.max(points, nearness(sketch, assertion));
        }
        List<Party> about = assertion.about().stream()
                .map(document.actors()::actor)
                .map(Actor::party)
                .filter(party -> party != null)
                .toList();
        points += about.stream().anyMatch(draft.recipients()::contains) ? 2 : 0;
        points += about.stream().anyMatch(draft.parties()::contains) ? 1 : 0;
        // who is not known to have a part in it may yet be said to have one
        boolean strangers = assertion.aspect() != Aspect.RESPONSIBILITY
                && !about.isEmpty()
                && about.stream().noneMatch(draft.parties()::contains);
        points += about.isEmpty() && toldBySame(draft, assertion) ? 1 : 0;
        boolean answer = assertion.aspect() == Aspect.TRUTH || assertion.aspect() == Aspect.RESPONSIBILITY;
        points += answer ? answering(draft, assertion) : 0;
        return points + Math.min(1, draft.core().size() - 1) - (strangers ? 3 : 0);
    }

    /** What one side told is answered by another, shortly after and above all by a side that takes part in it. */
    private int answering(Draft draft, Assertion answer) {
        Party claimant = Claimants.of(document, answer.standing().attribution());
        int line = Sketcher.line(document, answer.span());
        boolean answered = draft.core().stream()
                .anyMatch(sketch -> sketch.line() <= line && !sketch.claimant().equals(claimant));
        return answered ? draft.parties().contains(claimant) ? 2 : 1 : 0;
    }

    /** Whether a party that tells of the happening makes the assertion as well: "their purpose was …". */
    private boolean toldBySame(Draft draft, Assertion assertion) {
        Party claimant = Claimants.of(document, assertion.standing().attribution());
        return !claimant.equals(Party.OUTLET)
                && draft.core().stream().anyMatch(sketch -> sketch.claimant().equals(claimant));
    }

    private int nearness(Sketch sketch, Assertion assertion) {
        Span span = assertion.span();
        int distance = Math.abs(sketch.line() - Sketcher.line(document, span));
        int near = distance == 0 ? 3 : distance == 1 ? 2 : distance <= 4 ? 1 : 0;
        boolean together = sketch.attribution() != null
                && sketch.attribution().equals(assertion.standing().attribution());
        return near + (together ? 1 : 0);
    }
}
