package org.parallax.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a site said.
 *
 * @param body empty unless the status is 200
 */
record Reply(int status, byte[] body, Headers headers) {

    /** The header fields that matter; null for those that the site does not send. */
    record Headers(
            String type,
            @Nullable String tag,
            @Nullable String modified,
            @Nullable String location,
            @Nullable String retryAfter) {}
}
