package org.parallax.resolve;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class ResolveTablesTest {

    @Test
    void the_shipped_tables_fit_together() {
        assertThatNoException().isThrownBy(Families::shipped);
        assertThatNoException().isThrownBy(() -> new Ties(Families.shipped()));
        assertThatNoException().isThrownBy(Chains::standard);
        assertThatNoException().isThrownBy(Stories::standard);
    }
}
