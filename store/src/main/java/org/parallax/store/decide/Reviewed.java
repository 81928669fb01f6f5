package org.parallax.store.decide;

import org.parallax.model.Incident;

/**
 * An incident as people left it.
 *
 * @param accepted whether somebody accepted it
 * @param sensitive whether somebody marked it as not to go out
 */
public record Reviewed(Incident incident, boolean accepted, boolean sensitive) {}
