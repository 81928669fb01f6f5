package org.parallax.model;

import java.util.List;

/**
 * The same happening, whoever tells it, with the accounts lined up point by point.
 *
 * @param title a neutral headline made of agreed points only
 * @param parties the sides to it, in alphabetical order
 * @param points in the fixed order of points
 * @param sources what it rests on
 * @param ties how it stands to other incidents
 */
public record Incident(
        IncidentId id, String title, List<Party> parties, List<Point> points, Sources sources, List<Tie> ties) {

    /**
     * What an incident rests on.
     *
     * @param documents in order of id
     * @param events every event that belongs to it
     * @param independent documents after copies are counted once
     */
    public record Sources(List<DocumentId> documents, List<EventRef> events, int independent) {
        public Sources {
            documents = List.copyOf(documents);
            events = List.copyOf(events);
        }
    }

    /** An event of a document. */
    public record EventRef(DocumentId document, EventId event) {}

    public Incident {
        parties = List.copyOf(parties);
        points = List.copyOf(points);
        ties = List.copyOf(ties);
    }

    /** An incident without ties. */
    public Incident(IncidentId id, String title, List<Party> parties, List<Point> points, Sources sources) {
        this(id, title, parties, points, sources, List.of());
    }
}
