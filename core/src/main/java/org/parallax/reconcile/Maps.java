package org.parallax.reconcile;

import org.parallax.model.Place.Area;
import org.parallax.model.Place.Located;
import org.parallax.model.Place.Point;

/** Compares places on the map: the same, one within the other, apart, or in two states. */
final class Maps {

    private static final double EARTH_KM = 6371;
    private static final double MARGIN_KM = 5;
    private static final double NEAR_KM = 30;

    private Maps() {}

    static Relation relation(Value.Where one, Value.Where other) {
        Located mine = located(one);
        Located yours = located(other);
        if (mine.source().equals(yours.source())) {
            return one.inside() == other.inside() ? Relation.EQUAL : Relation.COMPATIBLE;
        }
        if (one.inside() && other.inside() && (within(mine, yours) || within(yours, mine))) {
            return Relation.REFINES;
        }
        boolean apart = gapKm(mine.point(), yours.point()) > (one.inside() && other.inside() ? MARGIN_KM : NEAR_KM);
        return apart || inTwoStates(mine.area(), yours.area()) ? Relation.CONFLICTS : Relation.COMPATIBLE;
    }

    private static Located located(Value.Where where) {
        if (where.entry() == null) {
            throw new IllegalArgumentException("not on the map: " + where.name());
        }
        return where.entry();
    }

    private static boolean within(Located small, Located large) {
        if (small.point().radiusKm() >= large.point().radiusKm()) {
            return false;
        }
        if (large.kind().equals("country")) {
            return large.area().country() != null
                    && large.area().country().equals(small.area().country());
        }
        return kilometres(small.point(), large.point()) <= large.point().radiusKm();
    }

    private static boolean inTwoStates(Area one, Area other) {
        return one.country() != null
                && other.country() != null
                && !one.country().equals(other.country());
    }

    private static double gapKm(Point one, Point other) {
        return kilometres(one, other) - one.radiusKm() - other.radiusKm();
    }

    private static double kilometres(Point one, Point other) {
        double latitude = Math.toRadians(other.latitude() - one.latitude());
        double longitude = Math.toRadians(other.longitude() - one.longitude());
        double a = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
