/**
 * The store: documents as received and people's decisions kept, everything else derived from them.
 *
 * <p>Comes in: inputs, decisions. Goes out: documents, incidents as people left them, bundles. Two things are primary and
 * never lost; the rest can be rebuilt, also by a newer engine, with the decisions applied again. It fetches nothing and
 * has no clock: the caller gives every time.
 */
@NullMarked
package org.parallax.store;

import org.jspecify.annotations.NullMarked;
