/**
 * Tables as text, and the tables of our own: one row for an account, one row for an answer, and the humanitarian one with
 * HXL tags.
 */
@NullMarked
package org.parallax.export.flat;

import org.jspecify.annotations.NullMarked;
