package org.parallax.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What is wanted of an address.
 *
 * @param most the most bytes that are taken
 * @param readable whether only forms that can be read are taken
 */
record Wish(
        int most,
        boolean readable,
        @Nullable String tag,
        @Nullable String modified) {}
