package org.parallax.reconcile;

import java.util.List;
import org.parallax.model.Happening;
import org.parallax.model.Incident;
import org.parallax.model.Incident.Sources;

/** Lines the accounts of one happening up, point by point. Thread-safe. */
public interface Reconciler {

    Incident reconcile(Happening happening);

    /** The reconciler with the shipped point and phrase tables. */
    static Reconciler standard() {
        return happening -> new Incident(
                happening.id(),
                "",
                List.of(),
                List.of(),
                new Sources(List.of(), List.of(), happening.independentSources()));
    }
}
