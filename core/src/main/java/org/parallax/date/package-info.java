/**
 * Step 7: when: time expressions become ranges on the calendar, or stay open, and are tied to events by grammar.
 *
 * <p>Goes out: {@link org.parallax.model.Times}. Nothing is borrowed: without an anchor a weekday is a weekday.
 */
@NullMarked
package org.parallax.date;

import org.jspecify.annotations.NullMarked;
