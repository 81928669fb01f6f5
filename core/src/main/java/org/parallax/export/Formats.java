package org.parallax.export;

import java.util.List;
import java.util.Optional;
import org.parallax.export.events.Acled;
import org.parallax.export.events.GdeltEvents;
import org.parallax.export.events.GdeltMentions;
import org.parallax.export.events.Icews;
import org.parallax.export.events.Polecat;
import org.parallax.export.events.Ucdp;
import org.parallax.export.flat.AccountCsv;
import org.parallax.export.flat.AccountParquet;
import org.parallax.export.flat.AnswerCsv;
import org.parallax.export.flat.HxlCsv;
import org.parallax.export.format.Format;
import org.parallax.export.linked.GeoJson;
import org.parallax.export.linked.PloverJson;
import org.parallax.export.linked.SchemaClaims;
import org.parallax.export.linked.TimeMap;
import org.parallax.export.linked.WebAnnotations;

/** The formats that can be exported, in the order in which help lists them. */
public final class Formats {

    private static final List<Format> ALL = List.of(
            new AccountCsv(),
            new AnswerCsv(),
            new AccountParquet(),
            new GeoJson(),
            new GdeltEvents(),
            new GdeltMentions(),
            new PloverJson(),
            new Acled(),
            new Ucdp(),
            new Icews(),
            new Polecat(),
            new HxlCsv(),
            new WebAnnotations(),
            new TimeMap(),
            new SchemaClaims());

    private Formats() {}

    public static List<Format> all() {
        return ALL;
    }

    public static Optional<Format> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
