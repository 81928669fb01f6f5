package org.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Document;
import org.parallax.model.NameType;

class FastNamesTest {

    private static final String NEWS = """
            ZORAVIA CITY -- The Zoravian Defence Ministry said on Monday that T-72 tanks of the 3rd Corps had repelled an attack.
            "We'll answer every shot," Gen. Radko Melnik told RTV; Orbex Trading Co. and NGOs such as UNHCR have left.
            Radko Melnik met Mr. Peter Black of the United Nations in Geneva (Switzerland), and Melnik then flew to New York.
            Near Old Bridge, 12km from the border, Russian and French observers saw 1,250 people; in Paris, Black spoke to Reuters.
            """;

    private static List<List<CoreLabel>> sentences(String text) throws IOException {
        Document document = Texts.body(text);
        Splitter splitter = new Splitter();
        List<List<CoreLabel>> sentences = document.blocks().stream()
                .flatMap(block -> splitter.split(document.text(), block.span()).stream())
                .toList();
        Tagger tagger = Tagger.load();
        sentences.forEach(tagger::tag);
        return sentences;
    }

    @Test
    void the_names_are_those_of_the_library() throws IOException, ClassNotFoundException {
        NameFinder library = ReferenceNames.load();
        NameFinder ours = FastNames.load();

        assertThat(sentences(NEWS))
                .hasSize(4)
                .allSatisfy(words -> assertThat(ours.find(words)).isEqualTo(library.find(words)))
                .anySatisfy(words -> assertThat(ours.find(words)).contains(NameType.PERSON, NameType.LOCATION));
    }

    @Test
    void names_do_not_depend_on_the_texts_before() throws IOException, ClassNotFoundException {
        List<CoreLabel> sentence =
                sentences("Zargling of the border posts was heard in Geneva.").get(0);
        List<CoreLabel> before =
                sentences("They were zargling near the bridge.").get(0);
        NameFinder ours = FastNames.load();

        List<NameType> first = ours.find(sentence);
        ours.find(before);

        assertThat(ours.find(sentence)).isEqualTo(first);
        assertThat(FastNames.load().find(sentence)).isEqualTo(first);
    }

    @Test
    void a_sentence_without_words_has_no_names() throws IOException, ClassNotFoundException {
        assertThat(FastNames.load().find(List.of())).isEmpty();
    }
}
