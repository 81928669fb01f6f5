package org.parallax.locate;

import java.util.List;
import java.util.Optional;

/**
 * The gazetteer that ships: the hand-compiled tables and, below them, the settlements and divisions of the world that the
 * build packs from registry packages. A class path without the packed file, such as an editor's, has the tables alone.
 */
final class ShippedGazetteer {

    private static final String WORLD = "world.gazetteer";

    private ShippedGazetteer() {}

    static Gazetteer over(HandTables hand) {
        return world().<Gazetteer>map(world -> Gazetteer.layered(List.of(hand, world)))
                .orElse(hand);
    }

    /** The packed settlements and divisions, if this class path has them. */
    static Optional<PackedGazetteer> world() {
        return PackedGazetteer.shipped(WORLD);
    }
}
