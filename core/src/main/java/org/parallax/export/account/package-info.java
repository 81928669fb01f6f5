/**
 * What every export starts from: coded documents and incidents seen as accounts, under declared terms.
 *
 * <p>Comes in: documents and incidents. Goes out: {@link org.parallax.export.account.Account}s made of
 * {@link org.parallax.export.account.Telling}s under a {@link org.parallax.export.account.Projection}, the tables of
 * country names that formats share, and the {@link org.parallax.export.account.Loss} that a format leaves behind. It
 * chooses among values that the documents give and never makes one.
 */
@NullMarked
package org.parallax.export.account;

import org.jspecify.annotations.NullMarked;
