package org.parallax.attribute;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.CueLexicon.Entry;
import org.parallax.attribute.Draft.Cue;
import org.parallax.attribute.Draft.Source;
import org.parallax.attribute.SpanPicker.Choice;
import org.parallax.attribute.SpanPicker.Place;
import org.parallax.attribute.SpanPicker.Stretch;
import org.parallax.model.Annotated;
import org.parallax.model.Factuality;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * The learned part of attribution: finds further cues and draws the borders of sources and contents. What an act means, who
 * relays and what is nested stays with the rules. Immutable and thread-safe.
 */
final class LearnedModel {

    private static final Set<SpeechAct> KEPT = Set.of(
            SpeechAct.ACCUSE,
            SpeechAct.CALL,
            SpeechAct.CONFIRM,
            SpeechAct.DENY,
            SpeechAct.REJECT,
            SpeechAct.ADMIT,
            SpeechAct.SILENT,
            SpeechAct.THREATEN,
            SpeechAct.DEMAND);
    private static final Set<SpeechAct> RELAYED = Set.of(SpeechAct.SAY, SpeechAct.REPORT, SpeechAct.ANNOUNCE);
    private static final Set<SpeechAct> RELAYING = Set.of(
            SpeechAct.SAY, SpeechAct.REPORT, SpeechAct.ANNOUNCE, SpeechAct.QUOTE, SpeechAct.ACCUSE, SpeechAct.CONFIRM);
    private static final Stretch NOTHING = new Stretch(-1, -1);

    /** Finding more cues costs little precision; compared on a fifth of PolNeAR's training set and on its development set. */
    private static final float EAGER = 0.3f;

    private final Weights cues;
    private final Weights spans;

    LearnedModel(Weights cues, Weights spans) {
        this.cues = cues;
        this.spans = spans;
    }

    /** The shipped weights, or null in a build that has none. */
    static @Nullable LearnedModel shipped() {
        return Shipped.MODEL;
    }

    /** Loads the weights when they are first asked for. */
    private static final class Shipped {
        static final @Nullable LearnedModel MODEL = read();

        private static @Nullable LearnedModel read() {
            InputStream cues = LearnedModel.class.getResourceAsStream("cues.weights");
            InputStream spans = LearnedModel.class.getResourceAsStream("spans.weights");
            return cues == null || spans == null ? null : new LearnedModel(Weights.read(cues), Weights.read(spans));
        }
    }

    /** The drafts of the rules, corrected and completed. */
    List<Draft> refined(Annotated document, List<Draft> rules) {
        Flat flat = new Flat(document);
        int[] labels = new CueTagger(cues, EAGER).tag(flat, CueTagger.rules(flat, rules));
        SpanPicker picker = new SpanPicker(spans);
        Set<Draft> met = new HashSet<>();
        List<Draft> refined = new ArrayList<>();
        for (int[] cue : CueTagger.cues(flat, labels)) {
            Draft rule = at(flat, rules, cue);
            if (rule != null && !met.add(rule)) {
                continue;
            }
            Place place = place(flat, cue, rule);
            Draft draft = draft(place, picker.pick(place), rule);
            if (draft != null) {
                refined.add(draft);
            }
        }
        List<Span> contents = refined.stream()
                .filter(draft -> RELAYING.contains(draft.cue().act()))
                .flatMap(draft -> draft.content().stream())
                .toList();
        rules.stream()
                .filter(draft -> !met.contains(draft) && (stays(draft) || relayed(draft, contents)))
                .forEach(refined::add);
        List<Draft> told = List.copyOf(refined);
        refined.removeIf(draft -> told.stream().anyMatch(other -> isRelay(draft, other)));
        return refined;
    }

    /** "The agency quoted the minister as saying": the rules have heard one statement with a relay; the model hears the relay speak. */
    private static boolean isRelay(Draft draft, Draft other) {
        return draft.rule().equals("learned")
                && other.relays().stream()
                        .flatMap(relay -> relay.spans().stream())
                        .anyMatch(draft.source().spans()::contains);
    }

    /** What the rules find and the model does not is kept where the act or the form leaves little doubt. */
    private static boolean stays(Draft draft) {
        return draft.cue().head() == null
                || draft.rule().equals("colon")
                || draft.rule().equals("quoted-as")
                || draft.rule().equals("as-quoted")
                || draft.cue().act() == SpeechAct.CALL
                || (KEPT.contains(draft.cue().act()) && !draft.source().spans().isEmpty());
    }

    /** What somebody is told to have said within the words of another: the gold that the model learned from mostly leaves this out. */
    private static boolean relayed(Draft draft, List<Span> contents) {
        List<Token> cue = draft.cue().tokens();
        return draft.rule().endsWith("#clause")
                && RELAYED.contains(draft.cue().act())
                && !draft.source().spans().isEmpty()
                && !cue.isEmpty()
                && contents.stream()
                        .anyMatch(content -> content.contains(cue.get(0).span()));
    }

    static @Nullable Draft at(Flat flat, List<Draft> rules, int[] cue) {
        Draft found = null;
        for (Draft draft : rules) {
            for (Token token : draft.cue().tokens()) {
                int i = flat.first[draft.cue().sentence().index()] + token.index();
                boolean head = token == draft.cue().head();
                if (i >= cue[0] && i <= cue[1] && (found == null || head)) {
                    found = draft;
                }
            }
        }
        return found;
    }

    static Place place(Flat flat, int[] cue, @Nullable Draft rule) {
        int head = cue[1];
        for (int i = cue[1]; i >= cue[0]; i--) {
            head = flat.tokens.get(i).isVerb() && !flat.tokens.get(i).arc().is("aux") ? i : head;
        }
        Token ruled = rule == null ? null : rule.cue().head();
        if (ruled != null && rule != null) {
            int at = flat.first[rule.cue().sentence().index()] + ruled.index();
            head = at >= cue[0] && at <= cue[1] ? at : head;
        }
        return new Place(
                flat,
                cue[0],
                cue[1],
                head,
                rule == null ? null : choice(flat, cue, rule.source().spans(), rule.content()));
    }

    /** Spans as stretches of the cue's sentence; of several on one side the longest. */
    static Choice choice(Flat flat, int[] cue, List<Span> source, List<Span> content) {
        Stretch before = NOTHING;
        Stretch after = NOTHING;
        for (Span span : content) {
            Stretch stretch = stretch(flat, cue[0], span);
            boolean longer = length(stretch) > length(stretch.to() < cue[0] ? before : after);
            if (!stretch.none() && longer && stretch.to() < cue[0]) {
                before = stretch;
            } else if (!stretch.none() && longer && stretch.from() > cue[1]) {
                after = stretch;
            }
        }
        Stretch who = source.isEmpty() ? NOTHING : stretch(flat, cue[0], source.get(0));
        return new Choice(who, before, after);
    }

    private static int length(Stretch stretch) {
        return stretch.none() ? 0 : stretch.to() - stretch.from() + 1;
    }

    private static Stretch stretch(Flat flat, int cue, Span span) {
        int from = -1;
        int to = -1;
        for (int i = flat.begin(cue); i <= flat.end(cue); i++) {
            if (span.overlaps(flat.tokens.get(i).span()) && !flat.punctuation(i)) {
                from = from < 0 ? i : from;
                to = i;
            }
        }
        return new Stretch(from, to);
    }

    private static @Nullable Draft draft(Place place, Choice choice, @Nullable Draft rule) {
        Flat flat = place.flat();
        Sentence sentence = flat.sentences.get(place.from());
        List<Token> words = flat.tokens.subList(place.from(), place.to() + 1);
        if (rule != null && fixed(rule)) {
            return rule;
        }
        List<Span> content = new ArrayList<>();
        for (Stretch stretch : List.of(choice.before(), choice.after())) {
            if (!stretch.none()) {
                content.add(flat.span(stretch.from(), stretch.to()));
            }
        }
        if (content.isEmpty()) {
            return rule == null ? null : worded(rule, sentence, words);
        }
        Source source = choice.source().none() ? Source.NONE : source(flat, sentence, choice.source(), rule);
        Cue cue = rule == null
                ? cue(sentence, words, flat.tokens.get(place.head()), planned(flat, choice))
                : cue(rule, sentence, words);
        List<Source> relays = rule == null ? List.of() : rule.relays();
        return new Draft(cue, source, content, relays, rule == null ? "learned" : rule.rule() + "+learned");
    }

    /** The rule's draft, whose content stands in another sentence, with the model's cue. */
    private static Draft worded(Draft rule, Sentence sentence, List<Token> words) {
        return new Draft(cue(rule, sentence, words), rule.source(), rule.content(), rule.relays(), rule.rule());
    }

    /** Where an act needs its own border, the rules draw it. */
    private static boolean fixed(Draft rule) {
        String name = rule.rule();
        return rule.cue().act() == SpeechAct.CALL
                || name.equals("quoted-as")
                || name.equals("as-quoted")
                || name.equals("accuse#of");
    }

    private static Cue cue(Draft rule, Sentence sentence, List<Token> words) {
        return new Cue(
                sentence, words, rule.cue().head(), rule.cue().act(), rule.cue().effect());
    }

    /** "agreed to return", "refused to leave": what follows is planned, whatever the verb means before a clause. */
    private static boolean planned(Flat flat, Choice choice) {
        return !choice.after().none()
                && flat.tokens.get(choice.after().from()).tag().equals("TO");
    }

    private static Cue cue(Sentence sentence, List<Token> words, Token head, boolean planned) {
        if (planned) {
            return new Cue(sentence, words, head, SpeechAct.INTEND, Factuality.UNCOMMITTED);
        }
        for (Token word : words) {
            for (Entry entry : CueLexicon.shipped().of(word)) {
                return new Cue(sentence, words, head, entry.act(), entry.effect());
            }
        }
        boolean spoken =
                words.size() == 1 && (head.isPunctuation() || head.tag().equals("IN"));
        return new Cue(sentence, words, head, spoken ? SpeechAct.SAY : SpeechAct.BELIEVE, Factuality.CT_PLUS);
    }

    private static Source source(Flat flat, Sentence sentence, Stretch stretch, @Nullable Draft rule) {
        Span span = flat.span(stretch.from(), stretch.to());
        if (rule != null && rule.source().spans().stream().anyMatch(span::overlaps)) {
            return new Source(rule.source().sentence(), rule.source().heads(), List.of(span));
        }
        List<Token> heads = new ArrayList<>();
        for (int i = stretch.from(); i <= stretch.to(); i++) {
            int head = flat.head(i);
            boolean top = head < stretch.from() || head > stretch.to();
            Token token = flat.tokens.get(i);
            boolean relative = token.tag().toUpperCase(Locale.ROOT).startsWith("W") && stretch.from() == stretch.to();
            if (relative && head >= 0 && flat.head(head) >= 0) {
                heads.add(flat.tokens.get(flat.head(head)));
            } else if (top && !token.isPunctuation()) {
                heads.add(token);
            }
        }
        return new Source(sentence, heads, List.of(span));
    }
}
