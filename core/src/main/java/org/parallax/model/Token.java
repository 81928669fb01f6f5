package org.parallax.model;

/**
 * One token of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param word the word as written
 * @param lemma the dictionary form, lower case unless a name
 * @param tag the Penn Treebank part of speech
 * @param arc the dependency that ends in this token
 * @param name the kind of name this token is part of
 */
public record Token(int index, Span span, String word, String lemma, String tag, Arc arc, NameType name) {

    /**
     * A dependency arc in Universal Dependencies terms (basic tree).
     *
     * @param head index of the governor in the sentence, or {@code ROOT} or {@code NONE}
     * @param relation such as {@code nsubj:pass}, {@code obl}, {@code ccomp}; {@code root} at the root, {@code ""} if not parsed
     */
    public record Arc(int head, String relation) {
        /** The head of the sentence's root. */
        public static final int ROOT = -1;
        /** The head of every token in a sentence that was not parsed. */
        public static final int NONE = -2;

        /** The arc of a token in a sentence that was not parsed. */
        public static final Arc UNPARSED = new Arc(NONE, "");

        /** Whether the relation is the given one or a subtype of it: {@code nsubj:pass} is an {@code nsubj}. */
        public boolean is(String universal) {
            return relation.equals(universal)
                    || (relation.startsWith(universal) && relation.charAt(universal.length()) == ':');
        }
    }

    public boolean isVerb() {
        return tag.startsWith("V") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }

    public boolean isPunctuation() {
        return !Character.isLetter(tag.charAt(0)) && !tag.equals("$");
    }
}
