/**
 * Step 3: who is spoken of: actors with their party, codes and mentions.
 *
 * <p>It comes before attribution, because a source is an actor. Comes in: the annotated document. Goes out: {@link
 * org.parallax.model.Actors}. It does not decide who does what.
 *
 * <p>The way: phrases of the data files are matched ({@code Matcher}), noun phrases cut ({@code Chunker}), each described
 * by its last words and the power named beside it ({@code Describer}, {@code Owners}), joined with its "of" phrase,
 * apposition or title ({@code Director}), and given to an actor ({@code Rehearsal}, {@code Cast}): by name and identity, or
 * by what was said before ({@code Definites}, {@code Antecedents}). What only the whole text tells comes last ({@code
 * Sides}).
 *
 * <p>What a party is:
 *
 * <ul>
 *   <li>a state, its organs, forces, officials and its own news outlets: the state's ISO alpha-3 code;
 *   <li>a named armed group, an organisation, an outlet that is not the state's: a slug of its own, as in the data files;
 *   <li>rebels, separatists, militants, protesters and the opposition of a state, if nameless: state and sector, such as
 *       {@code SYRREB};
 *   <li>civilians, refugees, journalists, doctors and other people of a state, former officials, places: none;
 *   <li>"the enemy", "our forces": none, since that hangs on who speaks.
 * </ul>
 *
 * <p>Codes are PLOVER's (country and sector) with CAMEO's group codes where a group has one. {@code ---} stands for an
 * unknown country: {@code ---MIL} are soldiers of nobody known.
 */
@NullMarked
package org.parallax.identify;

import org.jspecify.annotations.NullMarked;
