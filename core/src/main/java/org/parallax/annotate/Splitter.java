package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.model.Span;
import org.parallax.model.Text;

/**
 * Splits a block into sentences and these into words; the words' offsets are UTF-16 offsets of the text.
 *
 * <p>A line break ends a sentence, since news puts headlines, captions and outlet names on lines of their own, often
 * without a full stop. Only in a block of lines that a wrapper broke it does not. Thread-safe.
 */
final class Splitter {

    /** The parser's work grows with the length, and past this the "sentence" is a list or a table. */
    static final int LONGEST = 150;

    private static final Set<String> CLOSING = Set.of("\"", "''", "'", "”", "’", "»", "›", ")", "]", "-RRB-", "-RSB-");

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep");
    private final WordToSentenceProcessor<CoreLabel> sentences =
            new WordToSentenceProcessor<>(WordToSentenceProcessor.NewlineIsSentenceBreak.NEVER);

    /** The sentences of a block; none is empty. */
    List<List<CoreLabel>> split(Text text, Span block) {
        List<List<CoreLabel>> found = new ArrayList<>();
        int end = text.unit(block.end());
        int start = text.unit(block.start());
        boolean wrapped = isWrapped(text.at(block));
        while (start < end) {
            int stop = wrapped ? end : lineEnd(text.value(), start, end);
            splitLine(text.value(), start, stop, found);
            start = stop + 1;
        }
        return found;
    }

    /** Whether most lines of a block go on in lower case: the reader left them together, since only a wrapper broke them. */
    private static boolean isWrapped(String block) {
        List<String> further = block.lines().skip(1).toList();
        long goingOn = further.stream()
                .filter(line -> !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)))
                .count();
        return goingOn > 0 && goingOn * 2 >= further.size() - 1;
    }

    private static int lineEnd(String text, int start, int end) {
        int at = start;
        while (at < end && !isLineBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
    }

    private void splitLine(String text, int start, int stop, List<List<CoreLabel>> found) {
        if (text.substring(start, stop).isBlank()) {
            return;
        }
        List<CoreLabel> words = tokenizers
                .getTokenizer(new StringReader(text.substring(start, stop)))
                .tokenize();
        for (CoreLabel word : words) {
            word.setBeginPosition(word.beginPosition() + start);
            word.setEndPosition(word.endPosition() + start);
        }
        int from = 0;
        int nominal = 0;
        for (List<CoreLabel> sentence : sentences.process(words)) {
            nominal += sentence.size();
            int to = Math.max(from, nominal);
            while (to < words.size() && closes(text, words.get(to - 1), words.get(to))) {
                to++;
            }
            bound(words.subList(from, to), found);
            from = to;
        }
    }

    /** Whether a word is a mark that ends the sentence before it; straight quotation marks do not say so themselves. */
    private static boolean closes(String text, CoreLabel before, CoreLabel word) {
        boolean mark = CLOSING.contains(word.word());
        int after = word.endPosition();
        return mark
                && before.endPosition() == word.beginPosition()
                && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)));
    }

    /** Cuts what is too long after the last comma, semicolon or colon that fits, else where it must. */
    private static void bound(List<CoreLabel> sentence, List<List<CoreLabel>> found) {
        List<CoreLabel> rest = sentence;
        while (rest.size() > LONGEST) {
            int cut = LONGEST;
            while (cut > LONGEST / 2 && !isPause(rest.get(cut - 1).word())) {
                cut--;
            }
            cut = cut > LONGEST / 2 ? cut : LONGEST;
            found.add(rest.subList(0, cut));
            rest = rest.subList(cut, rest.size());
        }
        if (!rest.isEmpty()) {
            found.add(rest);
        }
    }

    private static boolean isPause(String word) {
        return word.equals(",") || word.equals(";") || word.equals(":");
    }
}
