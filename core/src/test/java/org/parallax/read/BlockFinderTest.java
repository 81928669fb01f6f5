package org.parallax.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.model.Block;
import org.parallax.model.Edition;
import org.parallax.model.Role;
import org.parallax.model.Text;

class BlockFinderTest {

    private static final String PROSE = "Two soldiers were wounded near the bridge on Sunday, the ministry said.";

    private static List<Role> roles(String text) {
        return blocks(text, Edition.UNKNOWN).stream().map(Block::role).toList();
    }

    private static List<Block> blocks(String text, Edition edition) {
        return new BlockFinder().blocks(Text.of(text), edition);
    }

    @Test
    void a_page_as_pasted_is_told_apart() {
        assertThat(roles("""
                        Northern Valley
                        Two Soldiers Wounded as Truce Frays
                        The Valley Post
                        By Jane Smith
                        3 June 2010, 10:30 GMT

                        The bridge before the war. Photo: City Press
                        %s

                        Talks to resume
                        %s
                        Sign up for our newsletter
                        """.formatted(PROSE, PROSE)))
                .containsExactly(
                        Role.SECTION,
                        Role.TITLE,
                        Role.OUTLET,
                        Role.BYLINE,
                        Role.DATELINE,
                        Role.CAPTION,
                        Role.BODY,
                        Role.SECTION,
                        Role.BODY,
                        Role.BOILERPLATE);
    }

    @Test
    void the_title_may_come_first_and_the_outlet_last() {
        assertThat(roles("Two Soldiers Wounded as Truce Frays\nReuters\n" + PROSE))
                .containsExactly(Role.TITLE, Role.OUTLET, Role.BODY);
    }

    @Test
    void a_lone_line_is_body() {
        assertThat(roles("Rebels seize northern town")).containsExactly(Role.BODY);
        assertThat(roles(PROSE)).containsExactly(Role.BODY);
    }

    @Test
    void prose_alone_has_no_header() {
        assertThat(roles(PROSE + "\n\n" + PROSE)).containsExactly(Role.BODY, Role.BODY);
    }

    @Test
    void a_title_that_runs_into_the_text_is_cut_off() {
        Edition edition = new Edition("Truce frays in the north", null, null, null, null);

        List<Block> blocks = blocks("Truce frays in the north. " + PROSE, edition);

        assertThat(blocks).extracting(Block::role).containsExactly(Role.TITLE, Role.BODY);
        assertThat(blocks.get(0).span().end()).isEqualTo(25);
    }

    @Test
    void hard_wrapped_lines_are_one_paragraph() {
        assertThat(roles("""
                        Two soldiers were wounded near the bridge on Sunday, the
                        ministry said. A third was taken to a hospital in the city,
                        where doctors described him as stable and out of danger.

                        The other side denied that it had opened fire, and said its
                        positions had been shelled.
                        The truce holds.
                        """)).containsExactly(Role.BODY, Role.BODY, Role.BODY, Role.BODY);
    }

    @Test
    void blocks_carry_no_space_around_them() {
        Text text = Text.of("\r\n  " + PROSE + " \u00a0\r\n");

        assertThat(new BlockFinder().blocks(text, Edition.UNKNOWN))
                .extracting(block -> text.at(block.span()))
                .containsExactly(PROSE);
    }
}
