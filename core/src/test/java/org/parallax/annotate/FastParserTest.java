package org.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.model.Document;

class FastParserTest {

    private static final String NEWS = """
            The defence ministry of the northern republic said on Monday that its troops had repelled an attack on three posts.
            Two soldiers were killed and at least five wounded, according to a spokesman, who blamed the other side for it.
            "We will answer every shot," the general told reporters, adding that the shelling, which began before dawn, had stopped.
            Neither the number of the dead nor the place of the attack could be confirmed by the observers of the mission.
            What kind of weapons were used is not known; the villagers, accused of helping the rebels, have left their homes.
            A convoy carrying food, water and medicine to the besieged town of 12,000 people has been turned back twice since May 3.
            """;

    private static List<List<CoreLabel>> sentences() {
        Document document = Texts.body(NEWS);
        Splitter splitter = new Splitter();
        List<List<CoreLabel>> sentences = document.blocks().stream()
                .flatMap(block -> splitter.split(document.text(), block.span()).stream())
                .toList();
        sentences.forEach(Models.shared().tagger()::tag);
        return sentences;
    }

    /** Equality of numbers, for which there is one zero. */
    private static boolean same(float[] one, float[] other) {
        return one.length == other.length && IntStream.range(0, one.length).allMatch(i -> one[i] - other[i] == 0);
    }

    @Test
    void the_trees_are_those_of_the_reference() throws IOException {
        TreeParser fast = FastParser.load();
        TreeParser reference = ReferenceParser.load();

        assertThat(sentences())
                .hasSizeGreaterThan(5)
                .allSatisfy(sentence -> assertThat(fast.parse(sentence)).isEqualTo(reference.parse(sentence)));
    }

    @Test
    void few_actions_are_weighed_between_words_that_often_meet() throws IOException {
        Network network = FastParser.original();

        int[] actions = new Candidates(network).of(network.tag("DT"), network.tag("NN"));

        assertThat(actions).isNotNull().isSorted().hasSizeBetween(2, 12);
        assertThat(actions).contains(2 * (network.relations.size() - 1));
    }

    @Test
    void the_compact_form_holds_the_same_network() throws IOException {
        Network original = FastParser.original();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        original.write(new DataOutputStream(bytes));

        Network again = Network.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(same(again.embeddings, original.embeddings)).isTrue();
        assertThat(same(again.inner, original.inner)).isTrue();
        assertThat(same(again.outer, original.outer)).isTrue();
        assertThat(again.relations).isEqualTo(original.relations);
        assertThat(again.word("ministry")).isEqualTo(original.word("ministry"));
    }
}
