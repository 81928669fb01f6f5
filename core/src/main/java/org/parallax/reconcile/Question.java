package org.parallax.reconcile;

import java.util.List;
import java.util.SortedMap;
import org.parallax.model.Happening;

/** One kind of question put to a happening; it may be several points, as deaths of different victims are. */
@FunctionalInterface
interface Question {

    /** The replies by name of the point; a point without replies is left out. */
    SortedMap<String, List<Reply>> ask(Happening happening);
}
