/**
 * The words of Parallax as immutable records: documents, their annotation, actors, attributions, events, places, times,
 * claims, incidents and points.
 *
 * <p>Everything that flows between two steps is declared here, so that no step imports another. A record checks its
 * invariants and copies its collections when it is made; all records are therefore thread-safe. Every offset is a
 * {@link org.parallax.model.Span} in Unicode code points of the stored text.
 *
 * <p>This package depends on nothing of ours and on no library but the null annotations. It reads nothing, decides
 * nothing and formats nothing.
 */
@NullMarked
package org.parallax.model;

import org.jspecify.annotations.NullMarked;
