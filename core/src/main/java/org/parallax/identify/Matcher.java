package org.parallax.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parallax.identify.Entry.Sort;
import org.parallax.identify.Lexicon.Cursor;
import org.parallax.identify.Lexicon.Sense;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/** Finds the phrases of the lexicon in a sentence: from left to right, the longest first, none overlapping. */
final class Matcher {

    private final Lexicon lexicon;

    Matcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** One word of a sentence as the lexicon sees it; a token may hold several, and a hyphen none. */
    private record Word(String text, int token) {}

    List<Match> find(Sentence sentence) {
        List<Word> words = wordsOf(sentence);
        boolean shouted = shouted(sentence);
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = longest(sentence, words, at, shouted, matches);
            at = end > at ? end : at + 1;
        }
        return matches;
    }

    /** Adds the longest match that begins at a word and tells the word after it, or {@code at} if there is none. */
    private int longest(Sentence sentence, List<Word> words, int at, boolean shouted, List<Match> matches) {
        Cursor cursor = lexicon.start();
        int found = at;
        List<Entry> best = List.of();
        for (int i = at; i < words.size(); i++) {
            cursor = cursor.step(words.get(i).text());
            if (cursor == null) {
                break;
            }
            int from = words.get(at).token();
            int to = words.get(i).token();
            List<Entry> fitting = fitting(cursor.senses(), sentence.tokens().subList(from, to + 1), shouted);
            if (!fitting.isEmpty() && endsToken(words, i)) {
                best = fitting;
                found = i + 1;
            }
        }
        if (found > at) {
            int from = words.get(at).token();
            matches.add(new Match(from, words.get(found - 1).token(), best.get(0), best.subList(1, best.size())));
        }
        return found;
    }

    private static boolean endsToken(List<Word> words, int i) {
        return i + 1 == words.size() || words.get(i + 1).token() != words.get(i).token();
    }

    private static List<Entry> fitting(List<Sense> senses, List<Token> tokens, boolean shouted) {
        if (senses.isEmpty()) {
            return List.of();
        }
        List<Entry> fitting = new ArrayList<>(senses.size());
        for (Sense sense : senses) {
            if (fits(sense, tokens, shouted)) {
                fitting.add(sense.entry());
            }
        }
        return fitting;
    }

    private static boolean fits(Sense sense, List<Token> tokens, boolean shouted) {
        Sort sort = sense.entry().sort();
        if (sense.acronym() && sort != Sort.TITLE) {
            return fitsAcronym(sense, tokens, shouted);
        }
        if (sort == Sort.TITLE) {
            return capital(tokens.get(0));
        }
        if (!sort.named()) {
            Token last = tokens.get(tokens.size() - 1);
            return last.isNoun() || (tokens.size() > 1 && !last.isVerb());
        }
        if (!sense.phrase().equals(capitalised(sense.phrase()))) {
            return true;
        }
        return tokens.stream().anyMatch(Matcher::capital);
    }

    /** A phrase with a capital needs one in the text; one without ("peshmerga forces") needs none. */
    private static String capitalised(String phrase) {
        return phrase.equals(phrase.toLowerCase(Locale.ROOT)) ? "" : phrase;
    }

    private static boolean fitsAcronym(Sense sense, List<Token> tokens, boolean shouted) {
        String letters = sense.phrase().replace(".", "").replace(" ", "").replace("-", "");
        StringBuilder written = new StringBuilder();
        tokens.forEach(token -> written.append(token.word().replace(".", "").replace("-", "")));
        return written.toString().equals(letters) && !(shouted && letters.length() <= 4);
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    /** Whether a sentence is all in capitals, so that case tells nothing. */
    private static boolean shouted(Sentence sentence) {
        int letters = 0;
        for (Token token : sentence.tokens()) {
            if (!token.word().equals(token.word().toUpperCase(Locale.ROOT))) {
                return false;
            }
            letters += Character.isLetter(token.word().charAt(0)) ? 1 : 0;
        }
        return letters > 3;
    }

    private static List<Word> wordsOf(Sentence sentence) {
        List<Word> words = new ArrayList<>(sentence.size() + 4);
        for (Token token : sentence.tokens()) {
            addWords(token, words);
        }
        return words;
    }

    private static void addWords(Token token, List<Word> words) {
        String text = token.word();
        if (token.tag().equals("POS")) {
            if (text.length() > 1) {
                words.add(new Word("'s", token.index()));
            }
        } else if (text.indexOf('-') < 0 && text.indexOf('/') < 0) {
            String folded = Spelling.american(Spelling.fold(text));
            words.add(new Word(folded.isEmpty() ? text : folded, token.index()));
        } else {
            Lexicon.words(text).forEach(word -> words.add(new Word(word, token.index())));
        }
    }
}
