/**
 * Fetches documents from the public web, and from nowhere else. Comes in: an address, and what is known of an earlier answer. Goes out:
 * the bytes as they were sent, or why there are none. Every address that a name leads to is checked, the connection goes to the checked
 * address and no other, and each redirect is checked again. It does not read what it fetches and keeps nothing.
 */
@NullMarked
package org.parallax.fetch;

import org.jspecify.annotations.NullMarked;
