/**
 * The {@code parallax} command: arguments in, the reader's view or JSON Lines out.
 */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
