/** Measuring Parallax: tasks that compare it with gold sets, collections annotated once, training of weights, benchmarks. */
@NullMarked
package org.parallax.evaluate;

import org.jspecify.annotations.NullMarked;
