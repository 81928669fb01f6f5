package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.NameType;
import org.parallax.model.Role;

/**
 * The headline of a document written as prose would write it: {@code Shots Reported Near Mountain Road} says {@code Shots
 * reported near mountain road}.
 *
 * <p>Tagger and parser take every capital for a name. So a word of a capitalised headline is put in small letters where the
 * running text writes it so, or where it is no name and the tagger knows it as a common word; a word that the running text
 * writes with a capital inside a sentence keeps it (truecasing after Lita et al., ACL 2003). Only the form that is analysed
 * changes: spans and words of the tokens stay those of the text. Not thread-safe; one for each document.
 */
final class Headline {

    private static final int FEWEST_WORDS = 4;
    private static final double FEWEST_CAPITALS = 0.7;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    private final TagModel model;
    private final Document document;
    private final Set<String> inProse = new HashSet<>();
    private boolean gathered;

    Headline(TagModel model, Document document) {
        this.model = model;
        this.document = document;
    }

    /** Whether the words are a headline with capitals throughout. */
    static boolean is(Role role, List<CoreLabel> words) {
        List<String> weighty = words.stream()
                .map(CoreLabel::word)
                .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
                .toList();
        long capitals = weighty.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return role == Role.TITLE && weighty.size() >= FEWEST_WORDS && capitals >= FEWEST_CAPITALS * weighty.size();
    }

    /** Writes "and" for the comma of "Ruritania, Syldavia exchange fire"; whether there was one. */
    static boolean join(List<CoreLabel> words, List<NameType> names) {
        boolean pair = words.size() >= FEWEST_WORDS
                && names.get(0) == NameType.LOCATION
                && words.get(1).word().equals(",")
                && names.get(2) == NameType.LOCATION
                && names.get(3) == NameType.NONE
                && Character.isLetter(words.get(3).word().charAt(0));
        if (pair) {
            words.get(1).setWord("and");
        }
        return pair;
    }

    /** Sets the words as prose would write them. The first keeps its capital, as that of a sentence does. */
    void write(List<CoreLabel> words, List<NameType> names) {
        gather();
        for (int i = 1; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            String small = word.word().toLowerCase(Locale.ROOT);
            if (isTitled(word.word()) && !isDay(words, i) && isCommon(word.word(), small, names.get(i))) {
                word.setWord(small);
            }
        }
    }

    private boolean isCommon(String word, String small, NameType name) {
        if (inProse.contains(word)) {
            return false;
        }
        return inProse.contains(small) || (!isTrusted(name) && model.isCommon(small));
    }

    /** In capitals throughout, the name finder takes half of a headline for an organisation. */
    private static boolean isTrusted(NameType name) {
        return name != NameType.NONE && name != NameType.ORGANIZATION;
    }

    /** One capital at the beginning: acronyms stay what they are. */
    private static boolean isTitled(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** "May 27" names a month. */
    private static boolean isDay(List<CoreLabel> words, int at) {
        return at + 1 < words.size()
                && Character.isDigit(words.get(at + 1).word().charAt(0));
    }

    /** The words of the running text as they stand inside sentences. */
    private void gather() {
        if (gathered) {
            return;
        }
        gathered = true;
        for (Block block : document.blocks()) {
            if (block.role() == Role.BODY) {
                gather(document.text().at(block.span()));
            }
        }
    }

    private void gather(String prose) {
        Matcher words = WORD.matcher(prose);
        while (words.find()) {
            if (isInside(prose, words.start())) {
                inProse.add(words.group());
            }
        }
    }

    /** Whether a word follows another with nothing but a space or a comma between: then no sentence begins with it. */
    private static boolean isInside(String prose, int at) {
        int before = at - 1;
        while (before >= 0 && (prose.charAt(before) == ' ' || prose.charAt(before) == ',')) {
            before--;
        }
        return before >= 0 && before < at - 1 && Character.isLetterOrDigit(prose.charAt(before));
    }
}
