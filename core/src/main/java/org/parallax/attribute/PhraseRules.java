package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.CueLexicon.Entry;
import org.parallax.attribute.Draft.Cue;
import org.parallax.attribute.Draft.Source;
import org.parallax.model.Factuality;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/** Finds attributions by phrases: "according to", "as quoted on", "quoted X as saying", nouns such as "X's accusation". */
final class PhraseRules {

    private static final Set<String> RELAYING = Set.of("by", "on", "in");
    private static final Set<String> QUOTED = Set.of("quote", "cite", "report", "tell", "carry");

    private final CueLexicon lexicon = CueLexicon.shipped();
    private final Sentence sentence;
    private final Clauses clauses;
    private final Contents contents;

    PhraseRules(Clauses clauses) {
        this.clauses = clauses;
        this.sentence = clauses.sentence();
        this.contents = new Contents(clauses);
    }

    void find(List<Draft> found) {
        for (Token token : sentence.tokens()) {
            add(accordingTo(token), found);
            add(noun(token), found);
            quotedAs(token, found);
        }
    }

    private static void add(@Nullable Draft draft, List<Draft> found) {
        if (draft != null) {
            found.add(draft);
        }
    }

    private @Nullable Draft accordingTo(Token token) {
        boolean phrase = is(token, "according")
                && token.index() + 2 < sentence.size()
                && is(sentence.token(token.index() + 1), "to");
        Token head = phrase ? governedAfter(token.index() + 2, token) : null;
        if (head == null) {
            return null;
        }
        List<Token> words = sentence.tokens().subList(token.index(), token.index() + 2);
        Source source = clauses.source(head);
        int end = sentence.tokens().stream()
                .filter(each -> source.spans().get(0).contains(each.span()))
                .mapToInt(Token::index)
                .max()
                .orElse(head.index());
        Token clause = sentence.head(head);
        boolean relative = clause != null && clause.arc().relation().equals("acl:relcl");
        int[] within = relative && clause != null ? clauses.bounds(clause) : new int[] {0, sentence.size() - 1};
        List<Span> content = around(within, token.index(), end);
        Cue cue = new Cue(sentence, words, head, SpeechAct.SAY, Factuality.CT_PLUS);
        return content.isEmpty() ? null : new Draft(cue, source, content, "according-to");
    }

    private @Nullable Token governedAfter(int from, Token marker) {
        Token head = sentence.head(marker);
        if (head != null && head.index() >= from) {
            return head;
        }
        return sentence.tokens().stream()
                .filter(each -> each.index() >= from && (each.isNoun() || each.isPronoun()))
                .filter(each ->
                        !each.arc().is("compound") && !each.arc().relation().equals("nmod:poss"))
                .findFirst()
                .orElse(null);
    }

    /** What is left of the sentence before and after a phrase. */
    private List<Span> around(int[] within, int from, int to) {
        List<Span> parts = new ArrayList<>();
        if (from - within[0] > 1) {
            addPart(within[0], from - 1, parts);
        }
        if (to + 1 < within[1]) {
            addPart(to + 1, within[1], parts);
        }
        return parts;
    }

    private void addPart(int from, int to, List<Span> parts) {
        List<Token> kept = clauses.trimmed(from, to);
        if (kept.size() > 1) {
            parts.add(Sentence.spanOf(kept));
        }
    }

    /** "Azerbaijan's accusation that …", "the group's claim of responsibility". */
    private @Nullable Draft noun(Token noun) {
        if (!noun.isNoun() || light(noun)) {
            return null;
        }
        for (Entry entry : lexicon.of(noun)) {
            int @Nullable [] content = contents.ofNoun(noun, entry);
            Token owner = owner(noun);
            boolean clause =
                    content != null && !sentence.token(content[0]).arc().is("case");
            if (content != null && (owner != null || clause)) {
                Cue cue = new Cue(sentence, List.of(noun), noun, entry.act(), entry.effect());
                return new Draft(cue, clauses.source(owner), List.of(contents.of(content)), entry.lemma() + "#noun");
            }
        }
        return null;
    }

    private boolean light(Token noun) {
        Token verb = sentence.head(noun);
        return noun.arc().is("obj")
                && verb != null
                && !lexicon.of(CueLexicon.lemma(verb), "light").isEmpty();
    }

    private @Nullable Token owner(Token noun) {
        for (Token child : sentence.children(noun)) {
            if (child.arc().relation().equals("nmod:poss")) {
                return child;
            }
        }
        Token by = clauses.marked(noun, "by");
        return by != null ? by : clauses.marked(noun, "from");
    }

    /** "Agencies quoted X as saying …": the agencies pass on what X says. */
    private void quotedAs(Token verb, List<Draft> found) {
        boolean quoting = verb.isVerb() && lexicon.of(verb).stream().anyMatch(each -> each.takes("quoting"));
        int as = quoting ? asAfter(verb) : -1;
        if (as < 0) {
            return;
        }
        Token inner = sentence.token(as + 1);
        boolean passive = clauses.passive(verb);
        Token agent = clauses.agent(verb);
        Source relay = clauses.source(agent);
        Source speaker = passive ? clauses.source(clauses.passiveSubject(verb)) : between(verb.index() + 1, as - 1);
        int last = clauses.trimmed(0, sentence.size() - 1)
                .get(clauses.trimmed(0, sentence.size() - 1).size() - 1)
                .index();
        if (speaker.spans().isEmpty() || as + 2 > last) {
            return;
        }
        Entry entry = said(inner, as + 2, last);
        Cue cue = new Cue(sentence, List.of(inner), inner, entry.act(), entry.effect());
        Draft draft = new Draft(cue, speaker, List.of(clauses.span(as + 2, last)), "quoted-as");
        found.add(relay.spans().isEmpty() ? draft : draft.withRelay(relay));
    }

    private int asAfter(Token verb) {
        for (int i = verb.index() + 1; i + 1 < sentence.size() && i < verb.index() + 20; i++) {
            if (is(sentence.token(i), "as")) {
                return sentence.token(i + 1).tag().equals("VBG") ? i : -1;
            }
        }
        return -1;
    }

    private Entry said(Token verb, int from, int last) {
        boolean infinitive = sentence.tokens().subList(from, last).stream()
                .anyMatch(each -> each.tag().equals("TO"));
        List<Entry> entries = lexicon.of(CueLexicon.lemma(verb), "verb");
        for (Entry entry : entries) {
            if (entry.takes("infinitive") == infinitive) {
                return entry;
            }
        }
        return entries.isEmpty()
                ? new Entry("say", SpeechAct.SAY, Factuality.CT_PLUS, Set.of("clause"))
                : entries.get(0);
    }

    /** The noun phrase that fills a stretch; the tree is not asked, since it often breaks here. */
    private Source between(int first, int last) {
        if (first > last) {
            return Source.NONE;
        }
        List<Token> words = clauses.trimmed(first, last);
        List<Token> heads = new ArrayList<>(
                words.stream().filter(each -> each.isNoun() || each.isPronoun()).toList());
        java.util.Collections.reverse(heads);
        return heads.isEmpty() ? Source.NONE : new Source(sentence, heads, List.of(Sentence.spanOf(words)));
    }

    /** "X, as quoted on Y's page": who speaks and who passes it on, or null; the words said follow or stand before. */
    @Nullable
    Draft asQuoted() {
        for (int i = 1; i + 3 < sentence.size(); i++) {
            Token verb = sentence.token(i + 1);
            boolean phrase = is(sentence.token(i), "as")
                    && verb.tag().equals("VBN")
                    && QUOTED.contains(CueLexicon.lemma(verb))
                    && RELAYING.contains(sentence.token(i + 2).word().toLowerCase(Locale.ROOT));
            if (phrase) {
                int end = phraseEnd(i + 3);
                Cue cue = new Cue(sentence, List.of(verb), verb, SpeechAct.SAY, Factuality.CT_PLUS);
                return new Draft(cue, between(0, i - 1), List.of(), "as-quoted").withRelay(between(i + 3, end));
            }
        }
        return null;
    }

    private int phraseEnd(int from) {
        int end = from;
        while (end + 1 < sentence.size() && !sentence.token(end + 1).isPunctuation()) {
            end++;
        }
        return end;
    }

    private static boolean is(Token token, String word) {
        return token.word().equalsIgnoreCase(word);
    }
}
