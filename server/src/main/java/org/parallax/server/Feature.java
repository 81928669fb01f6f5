package org.parallax.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.store.Overview;
import tools.jackson.databind.util.RawValue;

/** An incident at one of its places, as GeoJSON (RFC 7946). */
final class Feature {

    private Feature() {}

    /** A feature for each place of an incident. */
    static List<RawValue> all(Overview overview, List<Entry.Spot> spots) {
        return spots.stream()
                .map(spot -> new RawValue(Json.text(of(overview, spot, spots.size()))))
                .toList();
    }

    private static Map<String, Object> of(Overview overview, Entry.Spot spot, int candidates) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("incident", overview.id());
        properties.put("title", overview.title());
        properties.put("name", spot.name());
        properties.put("radiusKm", spot.radiusKm());
        properties.put("precision", spot.precision());
        properties.put("country", spot.country());
        properties.put("admin1", spot.admin1());
        properties.put("claims", spot.claims());
        properties.put("parties", spot.parties());
        properties.put("relation", spot.relation());
        properties.put("source", spot.source());
        properties.put("status", overview.statuses().getOrDefault("place", ""));
        properties.put("candidates", candidates);
        properties.put("when", overview.when());
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", overview.id() + "/" + spot.source());
        feature.put("geometry", Map.of("type", "Point", "coordinates", List.of(spot.lon(), spot.lat())));
        feature.put("properties", properties);
        return feature;
    }
}
