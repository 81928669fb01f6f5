/**
 * The formats that can hold structure: GeoJSON, PLOVER records, Web Annotations, TimeMap and schema.org claims, as JSON.
 */
@NullMarked
package org.parallax.export.linked;

import org.jspecify.annotations.NullMarked;
