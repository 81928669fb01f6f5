package org.parallax.attribute;

import java.util.List;
import java.util.Set;
import org.parallax.attribute.CueLexicon.Entry;
import org.parallax.attribute.Draft.Cue;
import org.parallax.model.Factuality;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * What is rejected: a deed that was done, or a report of it. "Rejected the attack" takes the attack for granted; "rejected the
 * accusation that it had attacked" and "dismissed reports that it had attacked" deny it.
 */
final class Rejection {

    private static final Set<SpeechAct> REPORTS = Set.of(SpeechAct.ACCUSE, SpeechAct.SAY, SpeechAct.REPORT);

    /** How far from the beginning of the content the noun may stand: "the utterly false accusation". */
    private static final int OPENING = 4;

    private final Draft draft;

    Rejection(Draft draft) {
        this.draft = draft;
    }

    /** The draft as a denial if a report is rejected, else as it is. */
    Draft meant() {
        Cue cue = draft.cue();
        boolean report = cue.act() == SpeechAct.REJECT && !draft.content().isEmpty() && opensWithReport();
        return report ? draft.with(cue.as(SpeechAct.DENY, Factuality.CT_MINUS)) : draft;
    }

    private boolean opensWithReport() {
        List<Token> tokens = draft.cue().sentence().tokens();
        int seen = 0;
        for (int i = 0; i < tokens.size() - 1 && seen < OPENING; i++) {
            if (draft.covers(tokens.get(i).span())) {
                seen++;
                boolean deed = i + 2 < tokens.size() && tokens.get(i + 2).tag().equals("VBG");
                if (isReport(tokens.get(i), tokens.get(i + 1), deed)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The claim that", "claims of doing", "an accusation of"; "an account of the blast" leaves the blast as it was. */
    private static boolean isReport(Token noun, Token next, boolean deed) {
        if (!noun.isNoun()) {
            return false;
        }
        for (Entry entry : CueLexicon.shipped().of(noun)) {
            boolean that = next.lemma().equals("that") && REPORTS.contains(entry.act());
            boolean of = next.lemma().equals("of")
                    && (entry.act() == SpeechAct.ACCUSE || (deed && REPORTS.contains(entry.act())));
            if (that || of) {
                return true;
            }
        }
        return false;
    }
}
