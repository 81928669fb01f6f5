package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.attribute.CueLexicon.Entry;
import org.parallax.attribute.Draft.Cue;
import org.parallax.attribute.Draft.Source;
import org.parallax.model.Annotated;
import org.parallax.model.Factuality;
import org.parallax.model.Quotation;
import org.parallax.model.Role;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.SpeechAct;
import org.parallax.model.Token;

/**
 * Gives every quotation its speaker: by the cue beside it, by a name and a colon, or, where a quotation stands alone, by
 * whoever spoke last. Words in quotation marks that are names or single borrowed words are nobody's statement.
 */
final class QuotationRules {

    private static final int SHORT = 4;

    private final Annotated document;
    private final List<Draft> drafts;

    QuotationRules(Annotated document, List<Draft> drafts) {
        this.document = document;
        this.drafts = drafts;
    }

    void find() {
        List<Quotation> open = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            if (quotation.within() != null) {
                within(quotation.outside(), document.quotations().get(quotation.within()));
            } else if (goesOn(quotation)) {
                open.add(0, quotation);
            } else {
                place(quotation.outside());
            }
        }
        open.forEach(this::begin);
    }

    /** Whether a quotation begins a paragraph in which nobody is named as its speaker, and is taken up by the next one. */
    private boolean goesOn(Quotation quotation) {
        List<Sentence> sentences = sentences(quotation.outside());
        return next(quotation) != null
                && !sentences.isEmpty()
                && begins(sentences.get(0))
                && introduced(quotation.outside(), sentences) == null
                && drafts.stream().flatMap(draft -> draft.content().stream()).noneMatch(quotation.outside()::overlaps);
    }

    private boolean begins(Sentence sentence) {
        int index = sentence.index();
        return index == 0 || document.sentences().get(index - 1).paragraph() != sentence.paragraph();
    }

    private @Nullable Quotation next(Quotation quotation) {
        int own = document.quotations().indexOf(quotation);
        return document.quotations().stream()
                .filter(each -> each.continues() != null && each.continues() == own)
                .findFirst()
                .orElse(null);
    }

    /** The beginning of a quotation belongs to whoever is named as the speaker of its next paragraph. */
    private void begin(Quotation quotation) {
        Quotation next = next(quotation);
        for (int i = 0; i < drafts.size() && next != null; i++) {
            if (drafts.get(i).content().stream().anyMatch(next.outside()::contains)
                    && !next.inside().contains(drafts.get(i).place())) {
                List<Span> content = new ArrayList<>(drafts.get(i).content());
                content.add(0, quotation.outside());
                drafts.set(i, drafts.get(i).withContent(content));
                return;
            }
        }
        place(quotation.outside());
    }

    /** Somebody quoted by the one who is quoted: "he told us 'hold the bridge'". */
    private void within(Span quote, Quotation outer) {
        List<Sentence> sentences = sentences(quote);
        boolean known = drafts.stream()
                .filter(draft -> outer.inside().contains(draft.place()))
                .anyMatch(draft -> draft.covers(quote));
        if (sentences.isEmpty() || known || standsInProse(quote, sentences)) {
            return;
        }
        Draft introduced = introduced(quote, sentences);
        if (introduced != null && outer.inside().contains(introduced.place())) {
            drafts.add(introduced);
        }
    }

    private List<Sentence> sentences(Span quote) {
        return document.sentences().stream()
                .filter(each -> each.parsed() && each.span().overlaps(quote))
                .toList();
    }

    private void place(Span quote) {
        List<Sentence> sentences = sentences(quote);
        if (sentences.isEmpty() || extended(quote)) {
            return;
        }
        if (standsInProse(quote, sentences)) {
            return;
        }
        Draft introduced = introduced(quote, sentences);
        if (introduced != null) {
            drafts.add(introduced);
        } else if (alone(quote, sentences)) {
            inherit(quote, sentences.get(0));
        }
    }

    /** A quotation that a content reaches into belongs to it as a whole. */
    private boolean extended(Span quote) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            for (Span content : draft.content()) {
                if (content.contains(quote)) {
                    return true;
                }
                if (quote.contains(draft.place()) || !content.overlaps(quote)) {
                    continue;
                }
                if (draft.rule().endsWith("#noun")) {
                    return true;
                }
                if (content.overlaps(quote)) {
                    drafts.set(i, draft.withContent(joined(draft.content(), content, quote)));
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Span> joined(List<Span> all, Span content, Span quote) {
        List<Span> joined = new ArrayList<>();
        for (Span each : all) {
            if (each.equals(content)) {
                joined.add(Span.covering(List.of(content, quote)));
            } else if (!quote.contains(each)) {
                joined.add(each);
            }
        }
        return joined;
    }

    /** A name or a borrowed word within a sentence. */
    private static boolean standsInProse(Span quote, List<Sentence> sentences) {
        if (sentences.size() > 1) {
            return false;
        }
        List<Token> words = sentences.get(0).tokens().stream()
                .filter(each -> quote.contains(each.span()) && !each.isPunctuation())
                .toList();
        boolean clause =
                words.stream().anyMatch(each -> each.isVerb() && !each.tag().equals("VBG"));
        return words.size() <= SHORT && !clause;
    }

    private @Nullable Draft introduced(Span quote, List<Sentence> sentences) {
        Sentence last = sentences.get(sentences.size() - 1);
        Draft after = verbAfter(quote, last);
        if (after != null) {
            return after;
        }
        Draft before = before(quote, sentences.get(0));
        if (before != null) {
            return before;
        }
        int index = sentences.get(0).index();
        return index > 0 ? colonAbove(quote, document.sentences().get(index - 1)) : null;
    }

    /** “…,” said X. */
    private @Nullable Draft verbAfter(Span quote, Sentence sentence) {
        int passed = 0;
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= quote.end() && passed++ < 8 && speaks(token)) {
                return draft(token, sentence, quote, "quote-verb");
            }
        }
        return null;
    }

    /** X said: “…” or X: “…” */
    private @Nullable Draft before(Span quote, Sentence sentence) {
        List<Token> before = sentence.tokens().stream()
                .filter(each -> each.span().end() <= quote.start())
                .toList();
        if (before.isEmpty()) {
            return null;
        }
        Draft relayed = new PhraseRules(new Clauses(sentence)).asQuoted();
        if (relayed != null
                && relayed.place().end() <= quote.start()
                && !relayed.source().spans().isEmpty()) {
            return relayed.withContent(List.of(quote));
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 10); i--) {
            if (speaks(before.get(i))) {
                return draft(before.get(i), sentence, quote, "verb-quote");
            }
        }
        return colon(before, sentence, quote);
    }

    private static @Nullable Draft colon(List<Token> before, Sentence sentence, Span quote) {
        Token mark = before.get(before.size() - 1);
        boolean named =
                mark.word().equals(":") && before.size() > 1 && before.stream().noneMatch(Token::isVerb);
        if (!named) {
            return null;
        }
        Clauses clauses = new Clauses(sentence);
        List<Token> words = clauses.trimmed(0, before.size() - 2);
        List<Token> heads = new ArrayList<>(words.stream().filter(Token::isNoun).toList());
        java.util.Collections.reverse(heads);
        Source source = new Source(sentence, heads, List.of(Sentence.spanOf(words)));
        Cue cue = new Cue(sentence, List.of(mark), mark, SpeechAct.SAY, Factuality.CT_PLUS);
        return heads.isEmpty() ? null : new Draft(cue, source, List.of(quote), "colon");
    }

    /** A line that ends in a colon introduces the quotation below it. */
    private @Nullable Draft colonAbove(Span quote, Sentence above) {
        int size = above.size();
        boolean introduces =
                above.parsed() && size > 1 && above.token(size - 1).word().equals(":");
        return introduces ? before(quote, above) : null;
    }

    private static boolean speaks(Token token) {
        return token.isVerb()
                && CueLexicon.shipped().of(token).stream()
                        .anyMatch(each -> each.takes("clause") && each.act() != SpeechAct.INTEND);
    }

    private Draft draft(Token verb, Sentence sentence, Span quote, String rule) {
        Entry entry = CueLexicon.shipped().of(verb).stream()
                .filter(each -> each.takes("clause"))
                .findFirst()
                .orElseThrow();
        Clauses clauses = new Clauses(sentence);
        Token agent = clauses.agent(verb);
        if (agent == null || quote.contains(agent.span())) {
            agent = nounAfter(verb, sentence);
        }
        Cue cue = new Cue(sentence, List.of(verb), verb, entry.act(), entry.effect());
        return new Draft(cue, clauses.source(agent), List.of(quote), rule);
    }

    private static @Nullable Token nounAfter(Token verb, Sentence sentence) {
        return sentence.children(verb).stream()
                .filter(each -> each.index() > verb.index() && (each.isNoun() || each.isPronoun()))
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing but the quotation stands in its sentences. */
    private static boolean alone(Span quote, List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(each -> !each.isPunctuation())
                .allMatch(each -> quote.contains(each.span()));
    }

    private void inherit(Span quote, Sentence first) {
        Draft last = null;
        int at = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (quote.contains(draft.place())) {
                continue;
            }
            boolean near = draft.cue().sentence().index() < first.index()
                    || draft.place().start() < quote.start();
            boolean said = speech(draft) && first.paragraph() - paragraph(draft) <= 1;
            if (near && said && (last == null || !draft.place().equals(last.place()) && later(draft, last))) {
                last = draft;
                at = i;
            }
        }
        if (last == null || first.role() != Role.BODY) {
            return;
        }
        if (wholeQuotation(last)) {
            List<Span> content = new ArrayList<>(last.content());
            content.add(quote);
            drafts.set(at, last.withContent(content));
        } else {
            Cue none = new Cue(first, List.of(), null, SpeechAct.SAY, Factuality.CT_PLUS);
            drafts.add(new Draft(none, last.source(), List.of(quote), last.relays(), "quote-alone"));
        }
    }

    private int paragraph(Draft draft) {
        int end = draft.content().stream().mapToInt(Span::end).max().orElse(0);
        int own = draft.cue().sentence().paragraph();
        return document.sentences().stream()
                .filter(each -> each.span().start() < end)
                .mapToInt(Sentence::paragraph)
                .max()
                .orElse(own);
    }

    private static boolean later(Draft one, Draft other) {
        return one.place().compareTo(other.place()) > 0;
    }

    private static boolean speech(Draft draft) {
        SpeechAct act = draft.cue().act();
        boolean held = act == SpeechAct.BELIEVE || act == SpeechAct.INTEND || act == SpeechAct.DECLINE;
        return !held && act != SpeechAct.SILENT && !draft.source().spans().isEmpty();
    }

    private boolean wholeQuotation(Draft draft) {
        return draft.cue().effect() == Factuality.CT_PLUS
                && draft.cue().act() != SpeechAct.CONFIRM
                && draft.content().stream()
                        .anyMatch(content -> document.quotations().stream()
                                .anyMatch(each -> each.outside().contains(content)));
    }
}
