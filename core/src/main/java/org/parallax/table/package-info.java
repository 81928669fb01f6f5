/**
 * The reader of the data files that experts edit: tab-separated rows below comment lines. It stands below the steps, knows none of
 * them, and every mistake that it or they find is told with file and line.
 */
@NullMarked
package org.parallax.table;

import org.jspecify.annotations.NullMarked;
