/**
 * The ways out: JSON Lines and the exchange formats of the field.
 *
 * <p>Comes in: coded documents and incidents. Goes out: bytes, the same for the same input.
 */
@NullMarked
package org.parallax.export;

import org.jspecify.annotations.NullMarked;
