/**
 * What a format is, and what it must confess: the {@link org.parallax.export.format.Loss} of everything that it could not
 * carry.
 */
@NullMarked
package org.parallax.export.format;

import org.jspecify.annotations.NullMarked;
