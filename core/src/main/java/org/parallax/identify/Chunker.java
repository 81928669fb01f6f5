package org.parallax.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.identify.Entry.Sort;
import org.parallax.model.NameType;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * Cuts a sentence into noun phrases by tags and phrases of the lexicon; the tree only parts neighbours.
 *
 * <p>Tags are right far more often than trees, so an apposition that the parser hung elsewhere still stands together.
 */
final class Chunker {

    private final Matcher matcher;

    Chunker(Matcher matcher) {
        this.matcher = matcher;
    }

    List<Chunk> chunk(Sentence sentence) {
        List<Match> matches = matcher.find(sentence);
        return new Cut(sentence, matches).chunks();
    }

    /** The cutting of one sentence. */
    private static final class Cut {
        private final Sentence sentence;
        private final List<Match> matches;
        private final @Nullable Match[] covering;
        private final List<Chunk> chunks = new ArrayList<>();
        private int headlineVerb = -1;

        Cut(Sentence sentence, List<Match> matches) {
            this.sentence = sentence;
            this.matches = matches;
            this.covering = new Match[sentence.size()];
            for (Match match : matches) {
                Arrays.fill(covering, match.from(), match.to() + 1, match);
            }
        }

        List<Chunk> chunks() {
            int at = 0;
            while (at < sentence.size()) {
                at = isPronoun(at) ? single(at) : startsPhrase(at) ? phrase(at) : at + 1;
            }
            return chunks;
        }

        private boolean isPronoun(int at) {
            String tag = sentence.token(at).tag();
            return tag.equals("PRP") || tag.equals("WP") || tag.equals("WDT");
        }

        private int single(int at) {
            chunks.add(new Chunk(sentence, at, at, List.of()));
            return at + 1;
        }

        private int phrase(int from) {
            int end = from + 1;
            while (end < sentence.size() && goesOn(from, end)) {
                end++;
            }
            int to = trimmed(from, end - 1);
            if (to < from) {
                return end;
            }
            add(from, to);
            return end;
        }

        /** Adds the phrase, parted where two of its nouns have a place of their own in the clause. */
        private void add(int from, int to) {
            int start = from;
            for (int i = from; i < to; i++) {
                if (parts(start, i, to)) {
                    keep(start, i);
                    start = i + 1;
                }
            }
            keep(start, to);
        }

        private void keep(int begin, int to) {
            int from = LeadingDate.end(sentence, begin, to);
            List<Match> inside = matches.stream()
                    .filter(match -> match.from() >= from && match.to() <= to)
                    .toList();
            chunks.add(new Chunk(sentence, from, to, inside));
        }

        private boolean parts(int start, int at, int to) {
            Match here = covering[at];
            Match next = covering[at + 1];
            if ((here != null && here.equals(next))
                    || sentence.token(at + 1).tag().equals("POS")) {
                return false;
            }
            if (partedInHeadline(start, at)) {
                headlineVerb = at + 1;
                return true;
            }
            return at == headlineVerb || partedByTree(start, at, to) || partedBeforeOwner(at, to);
        }

        /** "supply routes | Azerbaijan's border patrol uses": a relative clause without its pronoun. */
        private boolean partedBeforeOwner(int at, int to) {
            Match next = covering[at + 1];
            return next != null
                    && next.is(Sort.COUNTRY)
                    && next.to() < to
                    && sentence.token(next.to() + 1).tag().equals("POS")
                    && covering[at] == null
                    && sentence.token(at).tag().equals("NNS");
        }

        /** "gave | Armenia | weapons": both hang on the verb as arguments of their own. */
        private boolean partedByTree(int start, int at, int to) {
            Token token = sentence.token(at);
            if (!isArgument(token, start, to)) {
                return false;
            }
            for (int i = at + 1; i <= to; i++) {
                if (isArgument(sentence.token(i), start, to)
                        && sentence.token(i).arc().head() == token.arc().head()
                        && sentence.token(i).name() != NameType.PERSON) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isArgument(Token token, int from, int to) {
            int head = token.arc().head();
            boolean outside = head >= 0 && (head < from || head > to);
            return outside
                    && token.isNoun()
                    && (token.arc().is("nsubj")
                            || token.arc().is("obj")
                            || token.arc().is("iobj")
                            || token.arc().relation().endsWith(":tmod"));
        }

        /** "Azerbaijan | Arrests Armenian Soldiers": in a headline a verb may be tagged as a noun. */
        private boolean partedInHeadline(int start, int at) {
            Match here = covering[at];
            return here != null
                    && here.is(Sort.COUNTRY)
                    && start == here.from()
                    && at + 2 < sentence.size()
                    && covering[at + 1] == null
                    && sentence.token(at + 1).tag().startsWith("NN")
                    && covering[at + 2] != null
                    && isCountry(covering[at + 2]);
        }

        private static boolean isCountry(@Nullable Match match) {
            return match != null && (match.is(Sort.COUNTRY) || match.is(Sort.NATIONALITY));
        }

        private boolean startsPhrase(int at) {
            return covering[at] != null || isNominal(at) || isDeterminer(at);
        }

        private boolean sameMatch(int one, int other) {
            Match match = covering[one];
            return match != null && match.equals(covering[other]);
        }

        private boolean isDeterminer(int at) {
            String tag = sentence.token(at).tag();
            return tag.equals("DT") || tag.equals("PDT") || tag.equals("PRP$") || tag.equals("WP$");
        }

        private boolean goesOn(int from, int at) {
            if (sameMatch(at - 1, at)) {
                return true;
            }
            if (isDeterminer(at)) {
                return sentence.token(at - 1).tag().equals("PDT") || (at == from + 1 && isDeterminer(from));
            }
            if (isTime(at) && !isTime(at - 1)) {
                return false;
            }
            String tag = sentence.token(at).tag();
            return isNominal(at) || covering[at] != null || tag.equals("POS") || isBridge(at);
        }

        private boolean isTime(int at) {
            return sentence.token(at).arc().relation().endsWith(":tmod") && !hyphened(at);
        }

        /** The "year" of "60-year-old" is part of a word. */
        private boolean hyphened(int at) {
            return at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("HYPH");
        }

        private boolean isNominal(int at) {
            Token token = sentence.token(at);
            String tag = token.tag();
            return tag.startsWith("NN")
                    || tag.startsWith("JJ")
                    || tag.equals("CD")
                    || tag.equals("FW")
                    || ((tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD")) && isModifier(at));
        }

        /** A participle before the noun it describes. */
        private boolean isModifier(int at) {
            Token token = sentence.token(at);
            int head = token.arc().head();
            return head > at && (token.arc().is("amod") || token.arc().is("compound"));
        }

        /** A hyphen between words, an ampersand, a quotation mark around a name: they do not end a phrase. */
        private boolean isBridge(int at) {
            Token token = sentence.token(at);
            if (at + 1 >= sentence.size()) {
                return false;
            }
            boolean word = isNominal(at + 1) || covering[at + 1] != null;
            if (token.tag().equals("HYPH") || token.word().equals("&")) {
                return word || sentence.token(at + 1).tag().startsWith("V");
            }
            boolean name = sentence.token(at + 1).tag().startsWith("NNP") && isNominal(at - 1);
            return (token.tag().equals("``") && name) || closesName(at);
        }

        private boolean closesName(int at) {
            return sentence.token(at).tag().equals("''")
                    && at >= 2
                    && sentence.token(at - 1).tag().startsWith("NNP")
                    && sentence.token(at - 2).tag().equals("``")
                    && isNominal(at + 1);
        }

        /** The last token that can end a phrase; before {@code from} if there is no noun at all. */
        private int trimmed(int from, int last) {
            int to = last;
            while (to >= from && !endsPhrase(to)) {
                to--;
            }
            return to;
        }

        private boolean endsPhrase(int at) {
            Token token = sentence.token(at);
            return token.tag().startsWith("NN")
                    || (covering[at] != null && !token.tag().equals("POS"));
        }
    }
}
