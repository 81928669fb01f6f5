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
 * @param tellers how much each party tells, by its code
 * @param gravity how the accounts code it
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
        SortedMap<String, Teller> tellers,
        Gravity gravity,
        boolean accepted,
        boolean sensitive) {

    /**
     * The stretch of time that all accounts together leave open.
     *
     * @param earliest local time, ISO 8601 without zone, or null while open
     * @param latest the same
     * @param edtf the same in the Extended Date/Time Format if all accounts give one and the same, or null
     * @param words the words of the first account that tells a time, or null
     */
    public record When(
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable String edtf,
            @Nullable String words) {
        static final When OPEN = new When(null, null, null, null);
    }

    /**
     * A place as one party gives it.
     *
     * @param latitude degrees north, WGS84, or null if the place is not resolved
     * @param longitude degrees east, WGS84, or null
     * @param radiusKm how far it may be from there
     * @param relation how the text stands to it: in, near, north of
     * @param entry what the gazetteer says of it, or null if the place is not resolved
     */
    public record Where(
            String party,
            String name,
            @Nullable Double latitude,
            @Nullable Double longitude,
            double radiusKm,
            String precision,
            String relation,
            @Nullable Entry entry) {

        /**
         * What the gazetteer says of a place.
         *
         * @param country ISO 3166 alpha-2, or null
         * @param claims further states that claim it, ISO 3166 alpha-2
         */
        public record Entry(
                String source,
                @Nullable String country,
                @Nullable String admin1,
                List<String> claims) {}
    }

    /**
     * How much one party tells.
     *
     * @param documents that carry its account
     * @param statuses how many of the points that it speaks to have each status
     * @param changed answers that it has since changed
     */
    public record Teller(int documents, SortedMap<String, Integer> statuses, int changed) {}

    /**
     * How the accounts code an incident: descriptive, and it differs by account.
     *
     * @param quads the PLOVER quad classes by anybody's account, in alphabetical order
     * @param lowest the smallest Goldstein value that an account's code has, or null
     * @param highest the largest
     */
    public record Gravity(
            List<String> quads,
            @Nullable Double lowest,
            @Nullable Double highest) {}

    /** A document in the list of reports. */
    public record Report(
            String document,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published) {}
}
