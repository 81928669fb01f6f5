package org.parallax.store;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a list, a map and a timeline show of an incident. Derived with the incident and kept beside it.
 *
 * @param statuses the status of each point, by the point's name
 * @param types the PLOVER types that any account codes it as, in alphabetical order
 * @param when when it happened, as far as the accounts say
 * @param where the places that the accounts give, each by the party that gives it
 * @param reports the documents that tell it, in order of publication and id; those without a day last
 * @param independent documents after copies are counted once
 */
public record Overview(
        String id,
        String title,
        List<String> parties,
        SortedMap<String, String> statuses,
        List<String> types,
        When when,
        List<Where> where,
        List<Report> reports,
        int independent,
        boolean accepted,
        boolean sensitive) {

    /**
     * The stretch of time that all accounts together leave open.
     *
     * @param earliest local time, ISO 8601 without zone, or null while open
     * @param latest the same
     * @param words the words of the first account that tells a time, or null
     */
    public record When(
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String words) {
        static final When OPEN = new When(null, null, null);
    }

    /**
     * A place as one party gives it.
     *
     * @param latitude degrees north, WGS84, or null if the place is not resolved
     * @param longitude degrees east, WGS84, or null
     * @param radiusKm how far it may be from there
     */
    public record Where(
            String party,
            String name,
            @Nullable Double latitude,
            @Nullable Double longitude,
            double radiusKm,
            String precision,
            String relation) {}

    /** A document in the list of reports. */
    public record Report(
            String document,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published) {}
}
