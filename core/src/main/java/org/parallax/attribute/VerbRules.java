package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.CueLexicon.Entry;
import org.parallax.attribute.Draft.Cue;
import org.parallax.attribute.Draft.Source;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/** Finds attributions whose cue is a verb, by the frames of the lexicon. */
final class VerbRules {

    private static final Set<String> PHRASES = Set.of("of", "for", "on", "about", "against", "with");

    private static final Set<SpeechAct> ANSWERS = Set.of(SpeechAct.CONFIRM, SpeechAct.DENY, SpeechAct.REJECT);

    private final CueLexicon lexicon = CueLexicon.shipped();
    private final Sentence sentence;
    private final Clauses clauses;
    private final Contents contents;

    VerbRules(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.contents = new Contents(clauses);
    }

    void find(List<Draft> found) {
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && !token.arc().is("aux") && !token.arc().is("cop")) {
                Draft draft = draft(token);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
    }

    private @Nullable Draft draft(Token verb) {
        Draft expressed = expressed(verb);
        if (expressed != null) {
            return expressed;
        }
        for (Entry entry : lexicon.of(verb, sentence)) {
            for (Frame frame : frames(verb, entry)) {
                // who keeps silent has said nothing: "did not comment" is whole without a content
                if (frame.content() != null || frame.name().equals("silent")) {
                    return draft(verb, entry, frame);
                }
            }
        }
        return null;
    }

    private List<Frame> frames(Token verb, Entry entry) {
        List<Frame> frames = new ArrayList<>();
        boolean passive = clauses.passive(verb);
        if (entry.takes("label")) {
            frames.add(new Frame("label", contents.label(verb)));
        }
        if (entry.takes("as")) {
            frames.add(new Frame("as", contents.phrase(verb, "as", true)));
        }
        for (String word : PHRASES.stream().sorted().toList()) {
            if (entry.takes(word)) {
                frames.add(new Frame(word, contents.phrase(verb, word, !word.equals("about"))));
            }
        }
        if (entry.takes("person")) {
            frames.add(new Frame("person", contents.person(verb)));
        }
        if (entry.takes("infinitive")) {
            frames.add(new Frame("infinitive", contents.infinitive(verb)));
        }
        if (entry.takes("future")) {
            frames.add(new Frame("future", ahead(contents.clause(verb))));
        }
        if (entry.takes("clause")) {
            frames.add(new Frame("clause", contents.clause(verb)));
        }
        if (entry.act() == SpeechAct.SAY && verb.tag().equals("VBG")) {
            frames.add(new Frame("clause", contents.clausalObject(verb)));
        }
        if (entry.takes("object")) {
            frames.add(new Frame("gerund", contents.gerund(verb)));
            frames.add(new Frame("object", passive ? contents.subject(verb) : contents.object(verb)));
            if (ANSWERS.contains(entry.act())) {
                frames.add(new Frame("answer", contents.answered(verb)));
            }
        }
        if (entry.takes("silent") && negated(verb)) {
            frames.add(new Frame("silent", contents.phrase(verb, "to", false)));
        }
        return frames;
    }

    /** A clause that tells of what will or would happen, else nothing. */
    private int @Nullable [] ahead(int @Nullable [] clause) {
        boolean ahead = clause != null
                && sentence.tokens().subList(clause[0], clause[1] + 1).stream()
                        .anyMatch(each -> Modality.shipped().is("future", each));
        return ahead ? clause : null;
    }

    private boolean negated(Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> Modality.shipped().is("negation", child));
    }

    private Draft draft(Token verb, Entry entry, Frame frame) {
        Entry meant = frame.name().equals("object") ? meant(verb, entry) : entry;
        Cue cue = new Cue(sentence, cueTokens(verb), verb, meant.act(), meant.effect());
        String rule = entry.lemma() + "#" + frame.name();
        List<Span> content = frame.content() == null ? List.of() : List.of(contents.of(frame.content()));
        return new Draft(cue, source(verb, frame), content, rule);
    }

    /** "expressed readiness", "voiced doubt": the noun tells how sure the speaker is. */
    private Entry meant(Token verb, Entry entry) {
        if (lexicon.of(entry.lemma(), "light").isEmpty()) {
            return entry;
        }
        return sentence.children(verb, "obj").stream()
                .flatMap(object -> lexicon.of(object).stream())
                .findFirst()
                .map(noun -> new Entry(entry.lemma(), spoken(noun.act()), noun.effect(), entry.frames()))
                .orElse(entry);
    }

    private static SpeechAct spoken(SpeechAct act) {
        return act == SpeechAct.BELIEVE || act == SpeechAct.INTEND ? SpeechAct.SAY : act;
    }

    private Source source(Token verb, Frame frame) {
        Token agent = clauses.agent(verb);
        if (agent == null || agent.tag().equals("EX")) {
            return Source.NONE;
        }
        boolean dummy = agent.word().equalsIgnoreCase("it") && clauses.passive(verb);
        return dummy || contents.covers(frame.content(), agent) ? Source.NONE : clauses.source(agent);
    }

    private List<Token> cueTokens(Token verb) {
        int from = verb.index();
        for (Token child : sentence.children(verb)) {
            boolean before = child.index() < verb.index() && verb.index() - child.index() <= 3;
            if (before && (child.arc().is("aux") || negating(child)) && contiguous(child, verb)) {
                from = Math.min(from, child.index());
            }
        }
        int to = verb.index();
        if (to + 1 < sentence.size() && sentence.token(to + 1).arc().is("compound:prt")) {
            to++;
        }
        return sentence.tokens().subList(from, to + 1);
    }

    private static boolean negating(Token child) {
        return Modality.shipped().is("negation", child);
    }

    private boolean contiguous(Token first, Token verb) {
        for (int i = first.index(); i < verb.index(); i++) {
            if (sentence.token(i).arc().head() != verb.index()) {
                return false;
            }
        }
        return true;
    }

    /** "expressed readiness for", "issued a denial of", "claimed responsibility for": a verb whose object tells the act. */
    private @Nullable Draft expressed(Token verb) {
        if (clauses.passive(verb)) {
            return null;
        }
        for (Token object : sentence.children(verb, "obj")) {
            Entry entry = told(verb, object);
            if (entry != null && entry.lemma().contains(" ") && entry.takes("object")) {
                return draft(verb, entry, new Frame("object", contents.object(verb)));
            }
            int @Nullable [] content = entry == null ? null : contentOf(verb, object, entry);
            if (entry != null && content != null) {
                List<Token> words = sentence.tokens().subList(verb.index(), object.index() + 1);
                Cue cue = new Cue(sentence, words, object, entry.act(), entry.effect());
                Source source = clauses.source(clauses.agent(verb));
                Span span = contents.of(content);
                return new Draft(cue, source, List.of(span), CueLexicon.lemma(verb) + "+" + CueLexicon.lemma(object));
            }
        }
        return null;
    }

    /** The entry of a whole phrase, or that of the noun after a light verb. */
    private @Nullable Entry told(Token verb, Token object) {
        String lemma = CueLexicon.lemma(verb);
        List<Entry> phrases = lexicon.of(lemma + " " + CueLexicon.lemma(object), "phrase");
        List<Entry> nouns = lexicon.of(lemma, "light").isEmpty() ? phrases : lexicon.of(object);
        List<Entry> entries = phrases.isEmpty() ? nouns : phrases;
        return entries.isEmpty() ? null : entries.get(0);
    }

    /** What stands behind the object may hang on it or, as the parser often has it, on the verb. */
    private int @Nullable [] contentOf(Token verb, Token object, Entry entry) {
        int @Nullable [] content = contents.ofNoun(object, entry);
        boolean phrase = entry.lemma().contains(" ");
        return content == null && phrase ? contents.ofNoun(verb, entry) : content;
    }

    /** A frame and the first and last position of its content, or null where it does not hold. */
    private record Frame(String name, int @Nullable [] content) {}
}
