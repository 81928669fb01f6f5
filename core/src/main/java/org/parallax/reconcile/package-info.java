/**
 * Step 9: the accounts of one happening lined up point by point, each point with its status.
 *
 * <p>Comes in: a {@link org.parallax.model.Happening}. Goes out: an {@link org.parallax.model.Incident}. It never decides
 * who is right.
 */
@NullMarked
package org.parallax.reconcile;

import org.jspecify.annotations.NullMarked;
