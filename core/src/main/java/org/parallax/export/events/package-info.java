/**
 * The event formats of the field: GDELT 2.0, ICEWS, POLECAT, and rows that fit beside ACLED's and UCDP's.
 *
 * <p>Each row is one account's act or account, never "the" event. Column lists and code lists are facts of the formats;
 * what a format asks for and the words do not give stays empty, also where the format's own makers put 0 or a date.
 */
@NullMarked
package org.parallax.export.events;

import org.jspecify.annotations.NullMarked;
