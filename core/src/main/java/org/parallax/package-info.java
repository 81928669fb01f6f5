/**
 * Parallax as a library: {@link org.parallax.Pipeline} is the front door.
 *
 * <p>Documents come in, incidents with each side's account come out. There is no clock, no network, no database and no
 * file access behind this door, and everything behind it is thread-safe.
 */
@NullMarked
package org.parallax;

import org.jspecify.annotations.NullMarked;
