/**
 * What is known of the sources that are watched. Comes in: what came of asking a source, and when. Goes out: when to ask it next, how
 * regularly it publishes, and the times of which nobody knows what it published. It fetches nothing and looks at no clock.
 */
@NullMarked
package org.parallax.cli.watch;

import org.jspecify.annotations.NullMarked;
