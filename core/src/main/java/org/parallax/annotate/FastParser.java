package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.parallax.model.Token.Arc;

/**
 * The arc-standard parser over CoreNLP's network, evaluated for speed: about ten times as fast as the library's own
 * evaluation, with the same trees but for ties in the last decimals.
 *
 * <p>Three things make it fast. Where only one action is legal nothing is computed. What a word adds to the hidden layer at a
 * place is computed once ({@link Products}). And from one action to the next only the places that changed are added anew.
 * Thread-safe.
 */
final class FastParser implements TreeParser {

    private final Network network;
    private final Products products;
    private final Outer outer;
    private final int[] nulls = new int[Network.FEATURES];

    FastParser(Network network) {
        this.network = network;
        this.products = new Products(network);
        this.outer = new Outer(network);
        for (int feature = 0; feature < Network.FEATURES; feature++) {
            nulls[feature] = Products.nullOf(network, feature);
        }
    }

    static FastParser load() throws IOException {
        try (InputStream compact = ModelFiles.PARSER.openCompact()) {
            return new FastParser(compact == null ? original() : Network.read(new DataInputStream(compact)));
        }
    }

    /** The network in the library's form, which takes ten times as long to read. */
    static Network original() throws IOException {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(ModelFiles.PARSER.openOriginal(), StandardCharsets.UTF_8))) {
            return Network.parse(in);
        }
    }

    @Override
    public List<Arc> parse(List<CoreLabel> words) {
        ParserState state = state(words);
        Scorer scorer = new Scorer(network, products, outer, nulls);
        while (!state.done()) {
            step(state, scorer);
        }
        return arcs(state, words.size());
    }

    private List<Arc> arcs(ParserState state, int size) {
        boolean[] passive = new boolean[size + 1];
        for (int i = 1; i <= size; i++) {
            passive[state.heads[i]] |= relation(state, i).equals("aux:pass");
        }
        List<Arc> arcs = new ArrayList<>(size);
        for (int i = 1; i <= size; i++) {
            int head = state.heads[i];
            arcs.add(
                    head == 0
                            ? new Arc(Arc.ROOT, "root")
                            : new Arc(head - 1, voiced(relation(state, i), passive[head])));
        }
        return arcs;
    }

    private String relation(ParserState state, int word) {
        return network.relations.get(state.relations[word]);
    }

    /** The subject of a passive is called so even where the network overlooked it, as the library does. */
    private static String voiced(String relation, boolean passive) {
        boolean subject = relation.equals("nsubj") || relation.equals("csubj");
        return passive && subject ? relation + ":pass" : relation;
    }

    private ParserState state(List<CoreLabel> words) {
        int[] wordIds = new int[words.size() + 1];
        int[] tagIds = new int[words.size() + 1];
        wordIds[0] = network.word(Network.ROOT);
        tagIds[0] = network.tag(Network.ROOT);
        for (int i = 1; i < wordIds.length; i++) {
            wordIds[i] = network.word(words.get(i - 1).word());
            tagIds[i] = network.tag(words.get(i - 1).tag());
        }
        return new ParserState(network, wordIds, tagIds);
    }

    private static void step(ParserState state, Scorer scorer) {
        if (!state.mayReduce()) {
            if (state.mayShift()) {
                state.shift();
            } else {
                state.reduceRight(Scorer.ROOT);
            }
            return;
        }
        int action = scorer.best(state);
        if (action == scorer.shift()) {
            state.shift();
        } else if (action < scorer.reductions()) {
            state.reduceLeft(action + 1);
        } else {
            state.reduceRight(action - scorer.reductions() + 1);
        }
    }
}
