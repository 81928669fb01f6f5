package org.parallax.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parallax.model.Annotated;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.NameType;
import org.parallax.model.Role;
import org.parallax.model.Sentence;
import org.parallax.model.Span;
import org.parallax.model.Text;
import org.parallax.model.Token;
import org.parallax.model.Token.Arc;

/**
 * The annotator for English: tokens, tags, lemmas and names for every sentence, a tree where claims and events are looked
 * for. Thread-safe: the models are only read.
 */
final class EnglishAnnotator implements Annotator {

    private final Models models;
    private final TreeParser trees;
    private final Splitter splitter = new Splitter();
    private final QuotationFinder quotations = new QuotationFinder();

    EnglishAnnotator(Models models) {
        this.models = models;
        this.trees =
                new AppendedAnswer(new InsertedSpeech(words -> models.parser().parse(words)));
    }

    @Override
    public Annotated annotate(Document document) {
        models.warmUp();
        List<Sentence> sentences = new ArrayList<>();
        Headline headline = models.tagger().headline(document);
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            for (List<CoreLabel> words : splitter.split(document.text(), block.span())) {
                List<NameType> names = names(words, block.role(), headline);
                sentences.add(sentence(document.text(), sentences.size(), i, block.role(), words, names));
            }
        }
        return new Annotated(document, sentences, quotations.find(document));
    }

    /** Tags the words and finds their names; those of a headline as prose would write it. */
    private List<NameType> names(List<CoreLabel> words, Role role, Headline headline) {
        models.tagger().tag(words);
        List<NameType> names = models.names().find(words);
        boolean joined = role == Role.TITLE && Headline.join(words, names);
        if (!joined && !Headline.is(role, words)) {
            return names;
        }
        if (Headline.is(role, words)) {
            headline.write(words, names);
        }
        models.tagger().tag(words);
        return models.names().find(words);
    }

    private Sentence sentence(
            Text text, int index, int paragraph, Role role, List<CoreLabel> words, List<NameType> names) {
        int dateline = Dateline.length(words, names);
        if (dateline > 0) {
            models.tagger().tag(words.subList(dateline, words.size()));
        }
        List<Arc> arcs = role.carriesClaims() ? Dateline.parse(trees, words, dateline) : unparsed(words.size());
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            Span span = text.span(word.beginPosition(), word.endPosition());
            tokens.add(new Token(i, span, text.at(span), word.lemma(), word.tag(), arcs.get(i), names.get(i)));
        }
        return new Sentence(index, paragraph, Sentence.spanOf(tokens), role, tokens);
    }

    private static List<Arc> unparsed(int size) {
        return Collections.nCopies(size, Arc.UNPARSED);
    }
}
