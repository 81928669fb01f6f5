package org.parallax.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.model.Annotated;
import org.parallax.model.Quotation;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Token;

/** A document as one row of tokens, with what a learned model asks of each. Immutable after it is made. */
final class Flat {

    final List<Token> tokens = new ArrayList<>();
    final List<Sentence> sentences = new ArrayList<>();
    final int[] first;
    final int[] quote;
    final int[] left;
    final int[] right;
    final int[] lemma;
    final int[] tag;
    final int[] relation;
    /** The class of each word. */
    final int[] word;

    Flat(Annotated document) {
        first = new int[document.sentences().size()];
        for (Sentence sentence : document.sentences()) {
            first[sentence.index()] = tokens.size();
            for (Token token : sentence.tokens()) {
                tokens.add(token);
                sentences.add(sentence);
            }
        }
        int size = tokens.size();
        quote = new int[size];
        left = new int[size];
        right = new int[size];
        lemma = new int[size];
        tag = new int[size];
        relation = new int[size];
        word = new int[size];
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(i);
            quote[i] = -1;
            left[i] = i;
            right[i] = i;
            lemma[i] = token.lemma().toLowerCase(Locale.ROOT).hashCode();
            tag[i] = token.tag().hashCode();
            word[i] = WordClasses.shipped().of(token.word());
            relation[i] = token.arc().relation().hashCode();
        }
        quotations(document.quotations());
        document.sentences().forEach(this::edges);
    }

    private void quotations(List<Quotation> quotations) {
        int at = 0;
        for (int q = 0; q < quotations.size(); q++) {
            Span span = quotations.get(q).outside();
            while (at < size() && tokens.get(at).span().start() < span.start()) {
                at++;
            }
            for (int i = at; i < size() && tokens.get(i).span().start() < span.end(); i++) {
                if (quote[i] < 0) {
                    quote[i] = q;
                }
            }
        }
    }

    private void edges(Sentence sentence) {
        if (!sentence.parsed()) {
            return;
        }
        int from = first[sentence.index()];
        for (int i = from; i < from + sentence.size(); i++) {
            int above = i;
            for (int depth = 0; depth < 100 && tokens.get(above).arc().head() >= 0; depth++) {
                above = from + tokens.get(above).arc().head();
                left[above] = Math.min(left[above], i);
                right[above] = Math.max(right[above], i);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    int head(int i) {
        int head = tokens.get(i).arc().head();
        return head < 0 ? -1 : first[sentences.get(i).index()] + head;
    }

    int begin(int i) {
        return first[sentences.get(i).index()];
    }

    int end(int i) {
        return begin(i) + sentences.get(i).size() - 1;
    }

    boolean punctuation(int i) {
        return tokens.get(i).isPunctuation();
    }

    /** The lemma at a position, or a mark for what lies outside the sentence. */
    int lemma(int i, int around) {
        return i < begin(around) || i > end(around) ? 7 : lemma[i];
    }

    int tag(int i, int around) {
        return i < begin(around) || i > end(around) ? 7 : tag[i];
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
    }

    /** The way from one token to another over the tree, as a number; 0 if it is long. */
    int path(int from, int to) {
        int up = 0;
        int hash = 17;
        for (int a = from; a >= 0 && up < 4; a = head(a), up++) {
            int down = 0;
            int below = 31;
            for (int b = to; b >= 0 && down < 4; b = head(b), down++) {
                if (a == b) {
                    return hash * 31 + below;
                }
                below = below * 31 + relation[b];
            }
            hash = hash * 37 + relation[a];
        }
        return 0;
    }
}
