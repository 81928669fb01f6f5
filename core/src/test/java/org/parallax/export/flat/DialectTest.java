package org.parallax.export.flat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells as text. */
class DialectTest {

    @Test
    void a_comma_a_quote_or_a_line_break_is_quoted() {
        assertThat(Dialect.CSV.cell("a,b")).isEqualTo("\"a,b\"");
        assertThat(Dialect.CSV.cell("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
        assertThat(Dialect.CSV.cell("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(Dialect.CSV.cell("plain")).isEqualTo("plain");
    }

    @Test
    void a_table_without_quotes_loses_its_tabs_and_line_breaks() {
        assertThat(Dialect.tabs("", false).cell("a\t\r\nb \"c\"")).isEqualTo("a b \"c\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void text_that_a_spreadsheet_would_run_is_disarmed(String text) {
        assertThat(Dialect.harmless(text)).startsWith("'");
    }
}
