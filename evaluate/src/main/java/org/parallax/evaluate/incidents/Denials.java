package org.parallax.evaluate.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parallax.model.Answer;
import org.parallax.model.Attribution;
import org.parallax.model.CodedDocument;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;

/**
 * What a side is said to have said is turned into what it denies, and into what it only supposes; no act may come of either. The sentences
 * are read alone, by the whole engine.
 */
final class Denials implements Invariant {

    private static final List<String> TURNS =
            List.of("%s denied that %s.", "%s said it would answer if %s.", "%s said it was not true that %s.");

    /** Words that make it more than one clause, or one that is denied already. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)(?<!^)\\b(that|which|who|and|while|because|but|after|not|no|nobody|never|denied)\\b");

    /** An article before a noun, with at most one word between. */
    private static final Pattern BACK = Pattern.compile("\\bthe ([\\p{L}-]+ )?$");

    /** A clause that the parser takes for another: its subject has a participle, which is read as its verb. */
    private static final String MISREAD = "a rocket fired by";

    @Override
    public String name() {
        return "denials";
    }

    @Override
    public List<String> broken(Accounts accounts) {
        List<String> broken = new ArrayList<>();
        for (CodedDocument document : accounts.documents()) {
            for (Attribution attribution : document.attributions().all()) {
                if (isPlain(document, attribution)) {
                    TURNS.forEach(turn -> check(accounts, document, attribution, turn, broken));
                }
            }
        }
        return broken;
    }

    /** Whether it is a source, "said" or the like, and one clause: then the clause fits behind another verb. */
    private static boolean isPlain(CodedDocument document, Attribution attribution) {
        Attribution.Wording wording = attribution.wording();
        boolean whole = wording.source().size() == 1
                && wording.cue().size() == 1
                && wording.content().size() == 1;
        return whole
                && attribution.within() == null
                && attribution.act() == SpeechAct.SAY
                && document.at(wording.cue().get(0)).equals("said")
                && wording.source().get(0).end() < wording.cue().get(0).start()
                && wording.cue().get(0).end() + 1 == wording.content().get(0).start()
                && !document.at(wording.content().get(0)).contains(MISREAD)
                && !SEVERAL.matcher(document.at(wording.content().get(0))).find();
    }

    private static void check(
            Accounts accounts, CodedDocument document, Attribution attribution, String turn, List<String> broken) {
        String content = document.at(attribution.wording().content().get(0)).replaceFirst("^that ", "");
        String source = document.at(attribution.wording().source().get(0));
        String sentence = turn.formatted(source, content.replaceFirst("[.\\s]+$", ""));
        for (CodedDocument turned : accounts.reread(document, sentence)) {
            int from = turned.document().text().value().indexOf(content.substring(0, Math.min(12, content.length())));
            accounts.of(List.of(turned))
                    .incidents()
                    .forEach(incident -> incident.points().stream()
                            .filter(point -> point.name().equals("act"))
                            .flatMap(point -> point.accounts().values().stream().flatMap(List::stream))
                            .filter(answer -> !answer.denial()
                                    && !isTakenForGranted(turned, answer)
                                    && answer.evidence().spans().get(0).start() >= from)
                            .forEach(answer -> broken.add("an act, \"" + answer.value() + "\": " + sentence)));
        }
    }

    /** Whether the words point back: "the killing of X", "the ceasefire violation" are no part of what is denied. */
    private static boolean isTakenForGranted(CodedDocument document, Answer answer) {
        Span span = answer.evidence().spans().get(0);
        return span.start() > 0
                && BACK.matcher(document.at(new Span(0, span.start()))).find();
    }
}
