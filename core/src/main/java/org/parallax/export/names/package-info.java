/**
 * How the formats of the field call states, sectors and codes: tables, and the reading of an actor code.
 *
 * <p>Comes in: our codes. Goes out: each format's name for the same thing, or nothing where it has none.
 */
@NullMarked
package org.parallax.export.names;

import org.jspecify.annotations.NullMarked;
