/**
 * The reader's view: incidents as a person would like to read them in a terminal.
 *
 * <p>Comes in: coded documents and their incidents. Goes out: lines of text. It words nothing itself beyond the fixed
 * phrases for points and statuses, passes no judgement, and lists sides in alphabetical order.
 */
@NullMarked
package org.parallax.cli.view;

import org.jspecify.annotations.NullMarked;
