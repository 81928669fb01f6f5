package org.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Annotated;
import org.parallax.model.Role;
import org.parallax.model.Sentence;

class AnnotatedCodecTest {

    @Test
    void what_was_written_is_read_again() throws IOException {
        Annotated first = Annotator.standard()
                .annotate(Texts.body("The army 😀 took \"the 'old' port.\n\"It is ours,\" the general said."));
        Annotated second = Annotator.standard().annotate(Texts.document("World News", Role.SECTION));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnnotatedCodec.write(List.of(first, second), bytes);
        List<Annotated> again = AnnotatedCodec.read(new ByteArrayInputStream(bytes.toByteArray()));

        assertThat(again).extracting(Annotated::document).containsExactly(first.document(), second.document());
        assertThat(again.get(0).quotations()).isEqualTo(first.quotations());
        assertThat(again.get(0).sentences())
                .flatExtracting(Sentence::tokens)
                .isEqualTo(first.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .toList());
        assertThat(again.get(1).sentences().get(0).parsed()).isFalse();
    }

    @Test
    void something_else_is_refused() {
        assertThatThrownBy(() -> AnnotatedCodec.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not annotated documents");
    }
}
