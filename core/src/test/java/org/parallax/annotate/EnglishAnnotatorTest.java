package org.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.model.Annotated;
import org.parallax.model.Block;
import org.parallax.model.Document;
import org.parallax.model.DocumentId;
import org.parallax.model.Edition;
import org.parallax.model.NameType;
import org.parallax.model.Role;
import org.parallax.model.Sentence;
import org.parallax.model.Text;
import org.parallax.model.Token;

class EnglishAnnotatorTest {

    private static final Annotator ANNOTATOR = Annotator.standard();

    private static Annotated annotate(String text) {
        return ANNOTATOR.annotate(Texts.body(text));
    }

    @Test
    void a_passive_has_its_subject_and_its_agent() {
        Sentence sentence = annotate("Two villagers were detained by the police.")
                .sentences()
                .get(0);

        Token detained = sentence.token(3);
        assertThat(detained.lemma()).isEqualTo("detain");
        assertThat(detained.tag()).isEqualTo("VBN");
        assertThat(detained.arc().relation()).isEqualTo("root");
        assertThat(sentence.children(detained, "nsubj:pass"))
                .extracting(Token::word)
                .containsExactly("villagers");
        assertThat(sentence.children(detained, "obl")).extracting(Token::word).containsExactly("police");
    }

    @Test
    void a_headline_with_capitals_is_read_as_prose_and_keeps_its_words() {
        String text = "Armenian Soldiers Detained as Both Sides Trade Blame in Hill District\n"
                + "The detained men are held in the Hill District, a spokesman said.";
        int end = text.indexOf('\n');
        Text all = Text.of(text);
        Document document = new Document(
                new DocumentId("d-0"),
                "test",
                all,
                Edition.UNKNOWN,
                List.of(
                        new Block(all.span(0, end), Role.TITLE),
                        new Block(all.span(end + 1, text.length()), Role.BODY)));

        Sentence headline = ANNOTATOR.annotate(document).sentences().get(0);

        assertThat(headline.tokens()).extracting(Token::word).contains("Soldiers", "Detained", "Trade", "Hill");
        assertThat(headline.token(1).tag()).isEqualTo("NNS");
        assertThat(headline.token(2).lemma()).isEqualTo("detain");
        assertThat(headline.children(headline.token(6), "nsubj"))
                .extracting(Token::word)
                .containsExactly("Sides");
        assertThat(headline.token(9).tag()).as("the text names it so").isEqualTo("NNP");
    }

    @Test
    void a_line_break_ends_a_sentence() {
        assertThat(annotate("Border News\nTalks resume in Vienna\nThe talks resumed on Monday. They go on.")
                        .sentences())
                .hasSize(4);
    }

    @Test
    void a_closing_mark_belongs_to_the_sentence_that_it_closes() {
        Annotated annotated = annotate("He said: \"We came. We saw them.\" \"They left.\" Nobody spoke.");

        assertThat(annotated.sentences())
                .extracting(sentence -> annotated.at(sentence.span()))
                .containsExactly("He said: \"We came.", "We saw them.\"", "\"They left.\"", "Nobody spoke.");
    }

    @Test
    void names_have_kinds() {
        Sentence sentence = annotate("Angela Merkel met French officials of the United Nations in Paris.")
                .sentences()
                .get(0);

        assertThat(sentence.tokens())
                .extracting(Token::name)
                .startsWith(NameType.PERSON, NameType.PERSON, NameType.NONE, NameType.MISC)
                .contains(NameType.ORGANIZATION, NameType.LOCATION);
    }

    @Test
    void every_token_is_what_the_text_says_at_its_span() {
        Document document = Texts.body("The 𝐀rmy 😀 can't (yet) enter \"Żabno\" — it’s closed… 3:00 a.m., U.S. time.");

        Annotated annotated = ANNOTATOR.annotate(document);

        assertThat(annotated.sentences())
                .flatExtracting(Sentence::tokens)
                .allSatisfy(token -> assertThat(document.at(token.span())).isEqualTo(token.word()));
    }

    @Test
    void what_carries_no_claims_is_not_parsed() {
        Annotated annotated = ANNOTATOR.annotate(Texts.document("By Ann Smith", Role.BYLINE));

        assertThat(annotated.sentences().get(0).parsed()).isFalse();
    }

    @Test
    void an_endless_sentence_is_cut() {
        String text = String.join(
                ", ", IntStream.range(0, 500).mapToObj(i -> "item " + i).toList());

        assertThat(annotate(text).sentences())
                .hasSizeGreaterThan(5)
                .allMatch(sentence -> sentence.size() <= Splitter.LONGEST);
    }

    @Test
    void threads_share_one_annotator() {
        String text = "Rebels shelled the town of Hama on Friday. \"We fled,\" a teacher said.";
        List<Sentence> alone = annotate(text).sentences();

        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> annotate(text).sentences()))
                .allSatisfy(sentences -> assertThat(sentences)
                        .flatExtracting(Sentence::tokens)
                        .isEqualTo(
                                alone.stream().flatMap(s -> s.tokens().stream()).toList()));
    }
}
