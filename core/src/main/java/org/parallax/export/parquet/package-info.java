/**
 * Apache Parquet files of flat tables, written without Hadoop. Columns and rows come in, bytes go out. It does not read,
 * nest or compress: bytes that a compression library makes differ from one machine to the next.
 */
@NullMarked
package org.parallax.export.parquet;

import org.jspecify.annotations.NullMarked;
