package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTextTest {

    @Test
    void an_event_is_explained_by_its_entry_its_roles_and_who_tells_it() {
        Run run = Run.of("explain", "Georgian police have arrested two Russian soldiers.");
        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains("arrested  =  COERCE  arrest  CAMEO 173")
                .containsPattern("entry +arrest#obj  subj>obj \\(lexicon-coercion.tsv:\\d+\\)")
                .containsPattern("actor +Georgian police  \\[GEO.*<- subj")
                .containsPattern("recipient +two Russian soldiers  \\[RUS.*<- obj")
                .contains("told by the document itself");
    }

    @Test
    void what_is_refused_is_told_with_the_reason() {
        assertThat(Run.of("explain", "The attack was unexpected.").output())
                .contains("no event")
                .contains("names no party");
    }

    @Test
    void all_entries_that_were_tried_are_told_on_request() {
        String text = "Georgia lifted its sanctions.";
        assertThat(Run.of("explain", "--all", text).output().length())
                .isGreaterThan(Run.of("explain", text).output().length());
    }

    @Test
    void a_file_is_read_as_a_document(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "Georgia accused Russia of an attack.\n");
        assertThat(Run.of("explain", file.toString()).output()).contains("accused  =  ACCUSE");
    }

    @Test
    void nothing_to_explain_is_wrong_usage() {
        assertThat(Run.of("explain").status()).isEqualTo(2);
    }
}
