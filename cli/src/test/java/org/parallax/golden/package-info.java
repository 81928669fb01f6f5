/**
 * Golden cases: readable files in {@code gold/} that say what a careful person takes from a text, run as tests.
 */
@NullMarked
package org.parallax.golden;

import org.jspecify.annotations.NullMarked;
