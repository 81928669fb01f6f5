package org.parallax.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a document with its tokens and, where it was parsed, its dependency tree.
 *
 * <p>Immutable and thread-safe. Questions about the tree answer with token indices or tokens of this sentence; in a
 * sentence that was not parsed they find nothing.
 */
public final class Sentence {

    private final int index;
    private final int paragraph;
    private final Span span;
    private final Role role;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param index position in the document, from 0
     * @param paragraph the index of the document's block it stands in
     */
    public Sentence(int index, int paragraph, Span span, Role role, List<Token> tokens) {
        this.index = index;
        this.paragraph = paragraph;
        this.span = span;
        this.role = role;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
    }

    private static List<List<Token>> childrenOf(List<Token> tokens) {
        List<List<Token>> children = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            int head = token.arc().head();
            if (head >= 0) {
                children.get(head).add(token);
            }
        }
        children.replaceAll(List::copyOf);
        return List.copyOf(children);
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public Span span() {
        return span;
    }

    public Role role() {
        return role;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int position) {
        return tokens.get(position);
    }

    public int size() {
        return tokens.size();
    }

    /** Whether the sentence has a dependency tree. */
    public boolean parsed() {
        return !tokens.isEmpty() && tokens.get(0).arc().head() != Token.Arc.NONE;
    }

    /** The dependents of a token in text order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The dependents of a token whose relation is the given one or a subtype of it, in text order. */
    public List<Token> children(Token token, String relation) {
        return children.get(token.index()).stream()
                .filter(child -> child.arc().is(relation))
                .toList();
    }

    /** The governor, or null at the root and in a sentence that was not parsed. */
    public @Nullable Token head(Token token) {
        int head = token.arc().head();
        return head >= 0 ? tokens.get(head) : null;
    }

    /** The tokens of the subtree below and with a token, in text order. */
    public List<Token> subtree(Token token) {
        return subtree(token, child -> true);
    }

    /** The subtree of a token without the branches whose top is not to be followed, in text order. */
    public List<Token> subtree(Token token, Predicate<Token> follow) {
        boolean[] inside = new boolean[tokens.size()];
        mark(token, follow, inside);
        return tokens.stream().filter(each -> inside[each.index()]).toList();
    }

    private void mark(Token token, Predicate<Token> follow, boolean[] inside) {
        if (inside[token.index()]) {
            return;
        }
        inside[token.index()] = true;
        for (Token child : children.get(token.index())) {
            if (follow.test(child)) {
                mark(child, follow, inside);
            }
        }
    }

    /** The span from the first to the last of the given tokens; at least one must be given. */
    public static Span spanOf(List<Token> tokens) {
        return Span.covering(tokens.stream().map(Token::span).toList());
    }

    @Override
    public String toString() {
        return "sentence " + index + " " + span;
    }
}
