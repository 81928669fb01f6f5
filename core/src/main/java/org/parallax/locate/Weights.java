package org.parallax.locate;

/**
 * How much each reason counts when a place is chosen; tuned on local news (see {@code docs/evaluation/places-times.md}).
 *
 * @param sharpness how much a lead in points counts towards certainty
 * @param abstain below this certainty no choice is made
 */
record Weights(
        double population,
        double ownName,
        double contested,
        double kindTold,
        double contained,
        double country,
        double admin1,
        double near,
        double party,
        double sharpness,
        double abstain) {

    static final Weights TUNED = new Weights(1.0, 0.12, 0.4, 0.5, 1.0, 0.6, 0.5, 0.35, 0.5, 5, 0.15);

    /** How likely news means a place of this kind, all else being equal. */
    double kind(Kind kind) {
        return switch (kind) {
            case COUNTRY -> 0.35;
            case CONTINENT, REGION, SEA -> 0.2;
            case ADMIN1 -> 0.1;
            case CITY -> 0.1;
            case DISTRICT -> -0.1;
            case QUARTER -> -0.15;
            default -> 0;
        };
    }
}
