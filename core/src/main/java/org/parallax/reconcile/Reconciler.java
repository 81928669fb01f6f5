package org.parallax.reconcile;

import org.parallax.model.Happening;
import org.parallax.model.Incident;

/** Lines the accounts of one happening up, point by point. Thread-safe. */
public interface Reconciler {

    Incident reconcile(Happening happening);

    /** The reconciler with the shipped point and phrase tables. */
    static Reconciler standard() {
        return new StandardReconciler(Vocabulary.shipped());
    }
}
