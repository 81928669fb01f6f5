/**
 * The {@code parallax} command: arguments in, the reader's view or JSON Lines out.
 *
 * <p>Comes in: file names, standard input, options. Goes out: bytes on standard output, one line on standard error for
 * each thing the user should know, and an exit status. It decides nothing about documents or incidents.
 */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
