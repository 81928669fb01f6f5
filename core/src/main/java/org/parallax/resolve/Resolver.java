package org.parallax.resolve;

import java.util.List;
import org.parallax.model.CodedDocument;
import org.parallax.model.Happening;

/** Finds which claims speak of the same happening. Thread-safe; the order of the documents does not matter. */
public interface Resolver {

    /** The happenings in order of id. */
    List<Happening> resolve(List<CodedDocument> documents);

    /** The resolver with the shipped tables of contested pairs. */
    static Resolver standard() {
        return new StandardResolver(Families.shipped());
    }
}
