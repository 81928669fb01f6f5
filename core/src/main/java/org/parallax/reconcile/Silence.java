package org.parallax.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.model.Attribution;
import org.parallax.model.Claim;
import org.parallax.model.CodedDocument;
import org.parallax.model.Happening;
import org.parallax.model.Party;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;

/**
 * Who was asked or accused and is not heard: silence is data. A side that says anything about the happening is not
 * silent; it merely does not speak to a point.
 */
final class Silence {

    private static final Set<SpeechAct> MUTE = Set.of(SpeechAct.DECLINE, SpeechAct.SILENT);
    private static final Set<String> ASKED = Set.of("occurrence", "responsibility");
    private static final int NEAR = 3;

    private final Set<Party> declined = new TreeSet<>();
    private final Set<Party> accused = new TreeSet<>();

    /** When each side was last heard on anything, as a day; empty where it was not, or on a day that is not known. */
    private final SortedMap<Party, String> lastHeard = new TreeMap<>();

    Silence(Happening happening, Sides sides, SortedMap<String, List<Reply>> replies) {
        Set<Party> heard = new TreeSet<>();
        sides.all().forEach(party -> lastHeard.put(party, ""));
        replies.values().forEach(all -> all.forEach(this::hear));
        replies.values().forEach(all -> all.forEach(reply -> heard.add(reply.party())));
        for (Claim claim : happening.claims()) {
            if (Told.isTold(claim, SpeechAct.ACCUSE)) {
                accused.addAll(Sides.actors(claim));
            }
            declined.addAll(mute(claim));
        }
        declined.retainAll(sides.all());
        accused.retainAll(sides.all());
        declined.removeAll(heard);
        accused.removeAll(heard);
    }

    private void hear(Reply reply) {
        LocalDate told = reply.answer().told();
        String last = lastHeard.get(reply.party());
        if (last != null && told != null && last.compareTo(told.toString()) < 0) {
            lastHeard.put(reply.party(), told.toString());
        }
    }

    /** Which sides say nothing to a point, and how far their words were looked at; empty if all speak to it. */
    String beside(Set<Party> speakers) {
        StringBuilder silent = new StringBuilder();
        lastHeard.forEach((party, day) -> {
            if (!speakers.contains(party)) {
                silent.append("; ").append(party).append(" not heard on it");
                silent.append(day.isEmpty() ? "" : ", last statement of " + day);
            }
        });
        return silent.toString();
    }

    private static List<Party> mute(Claim claim) {
        List<Party> mute = new ArrayList<>();
        CodedDocument document = claim.document();
        int line = line(document, claim.event().trigger().span());
        for (Attribution attribution : document.attributions().all()) {
            Party party = attribution.voice().party();
            boolean silent = MUTE.contains(attribution.act()) && party != null;
            if (silent && Math.abs(line(document, anchor(attribution)) - line) <= NEAR) {
                mute.add(party);
            }
        }
        return mute;
    }

    private static Span anchor(Attribution attribution) {
        Attribution.Wording wording = attribution.wording();
        return wording.cue().isEmpty()
                ? wording.content().get(0)
                : wording.cue().get(0);
    }

    private static int line(CodedDocument document, Span span) {
        for (int i = 0; i < document.lines().size(); i++) {
            if (document.lines().get(i).span().contains(span.start())) {
                return i;
            }
        }
        return -1;
    }

    /** Why a point is unanswered, or nothing if nobody was asked. */
    String unanswered(String point) {
        if (ASKED.contains(point) && !declined.isEmpty()) {
            return declined.iterator().next() + " was asked and gave no answer";
        }
        if (point.equals("responsibility") && !accused.isEmpty()) {
            return accused.iterator().next() + " was accused and is not heard";
        }
        return "";
    }
}
