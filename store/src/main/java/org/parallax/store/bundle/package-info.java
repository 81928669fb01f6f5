/**
 * The native bundle: a ZIP with everything primary as it is, everything derived as readable JSON Lines, and a manifest of
 * hashes. It is backup and exchange format in one: a store restored from it makes the same bundle, byte for byte.
 */
@NullMarked
package org.parallax.store.bundle;

import org.jspecify.annotations.NullMarked;
