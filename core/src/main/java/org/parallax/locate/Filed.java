package org.parallax.locate;

import java.util.List;
import java.util.Set;
import org.parallax.model.Place;
import org.parallax.model.Sentence;
import org.parallax.model.Token;

/**
 * The places of a dateline: "OLD TOWN, June 3 (Agency) -" tells where a report was filed from. What it tells of happened there only if
 * the text names no other place; a capital far away from the fighting is no place of it.
 */
final class Filed {

    private static final Set<String> DASHES = Set.of("--", "—", "–", "-", "_", ":");

    private Filed() {}

    /** Whether a place stands in a dateline: its words hang on the first one, and this loosely on the root. */
    static boolean isFiledFrom(PlaceName name) {
        Sentence sentence = name.sentence();
        Token first = sentence.token(0);
        boolean dateline = sentence.parsed()
                && first.arc().is("dep")
                && sentence.children(first, "punct").stream().anyMatch(mark -> DASHES.contains(mark.word()));
        Token head = name.head();
        return dateline && (head.index() == 0 || head.arc().head() == 0);
    }

    /** Whether the text names a place outside its dateline where something can have happened. */
    static boolean knowsOthers(List<PlaceName> names, List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String relation = place.relation().kind();
            boolean where = !relation.equals("actor") && !relation.equals("people");
            if (where && place.resolution().located() != null && !isFiledFrom(names.get(i))) {
                return true;
            }
        }
        return false;
    }
}
