/** Measuring Parallax: collections annotated once for all scorers, and benchmarks. Not part of the distribution. */
@NullMarked
package org.parallax.evaluate;

import org.jspecify.annotations.NullMarked;
