/**
 * The primary record: documents as received and people's decisions, append-only and hash-chained, in SQLite or PostgreSQL.
 */
@NullMarked
package org.parallax.store.journal;

import org.jspecify.annotations.NullMarked;
