/**
 * The engine on Spark: {@link org.parallax.spark.Bulk} reads an archive of any size and writes documents and incidents. Nothing
 * of Spark is known outside this module.
 */
@NullMarked
package org.parallax.spark;

import org.jspecify.annotations.NullMarked;
