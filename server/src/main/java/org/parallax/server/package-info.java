/**
 * The HTTP API over a store, and the pages. {@code openapi.yaml} beside the classes is the contract; open {@link
 * org.parallax.server.ParallaxServer} first.
 */
@NullMarked
package org.parallax.server;

import org.jspecify.annotations.NullMarked;
