package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;
import org.parallax.model.Token.Arc;

/** CoreNLP's own transition parser, against which ours is measured: the same network, evaluated as the library does. */
final class ReferenceParser implements TreeParser {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final DependencyParser parser;

    private ReferenceParser(DependencyParser parser) {
        this.parser = parser;
    }

    static ReferenceParser load() {
        Quiet.please();
        return new ReferenceParser(DependencyParser.loadFromModelFile(MODEL));
    }

    @Override
    public List<Arc> parse(List<CoreLabel> words) {
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setIndex(i + 1);
        }
        Annotation sentence = new Annotation("");
        sentence.set(CoreAnnotations.TokensAnnotation.class, words);
        Arc[] arcs = new Arc[words.size()];
        Arrays.fill(arcs, new Arc(Arc.ROOT, "root"));
        for (TypedDependency dependency : parser.predict(sentence).typedDependencies()) {
            int governor = dependency.gov().index() - 1;
            String relation = dependency.reln().toString();
            arcs[dependency.dep().index() - 1] = governor < 0 ? new Arc(Arc.ROOT, "root") : new Arc(governor, relation);
        }
        return Arrays.asList(arcs);
    }
}
