package org.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Document;

class TaggerTest {

    private static final String NEWS = """
            ZORAVIA CITY -- The Zoravian Defence Ministry said on Monday that T-72 tanks of the 3rd Corps had repelled an attack.
            "We'll answer every shot," Gen. Radko Melnik told RTV; Orbex Trading Co. and NGOs such as UNHCR have left.
            Unknowingly, the U.N.-led mission reburied 1,250 victims of the 1990s near Old Bridge, 12km from the border.
            Killing of civilians must end, the observers, who'd been harassed twice by pro-rebel militiamen, wrote in a report.
            """;

    private static List<List<CoreLabel>> sentences() {
        Document document = Texts.body(NEWS);
        Splitter splitter = new Splitter();
        return document.blocks().stream()
                .flatMap(block -> splitter.split(document.text(), block.span()).stream())
                .toList();
    }

    private static List<String> tags(List<CoreLabel> words) {
        return words.stream().map(CoreLabel::tag).toList();
    }

    @Test
    void the_tags_and_lemmas_are_those_of_the_library() throws IOException {
        Quiet.please();
        MaxentTagger library;
        try (InputStream in = ModelFiles.TAGGER.openOriginal()) {
            library = new MaxentTagger(in);
        }
        Tagger ours = Tagger.load();

        assertThat(sentences()).hasSize(4).allSatisfy(words -> {
            library.tagCoreLabels(words);
            List<String> expected = tags(words);
            ours.tag(words);
            assertThat(tags(words)).isEqualTo(expected);
            assertThat(words)
                    .allSatisfy(word ->
                            assertThat(word.lemma()).isEqualTo(new Morphology().lemma(word.word(), word.tag())));
        });
    }

    @Test
    void the_compact_form_holds_the_same_model() throws IOException {
        TagModel original = Tagger.original();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        original.write(new DataOutputStream(bytes));

        TagModel again = TagModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(again.tags).isEqualTo(original.tags);
        assertThat(again.openTags).isEqualTo(original.openTags);
        assertThat(again.cluster("ministry")).isEqualTo(original.cluster("ministry"));
        assertThat(again.weights(TagWords.WORD, "that").values())
                .isEqualTo(original.weights(TagWords.WORD, "that").values());
    }
}
