package org.parallax.model;

/**
 * What made a value: the step of the way and the entry, rule or model within it.
 *
 * @param step such as {@code code}
 * @param rule the name of the deciding entry or rule, such as {@code arrest#obj}; stable across runs
 */
public record Provenance(String step, String rule) {}
