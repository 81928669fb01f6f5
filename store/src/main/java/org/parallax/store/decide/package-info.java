/**
 * What people decide, and what becomes of it: decisions bound to words, so that they outlive a rebuild and new ids.
 *
 * <p>Comes in: happenings and incidents as the machine sees them, and signed decisions. Goes out: incidents as people
 * decided. No database here.
 */
@NullMarked
package org.parallax.store.decide;

import org.jspecify.annotations.NullMarked;
