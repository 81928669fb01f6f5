package org.parallax.cli.view;

import java.util.Set;
import org.parallax.model.ActorKind;
import org.parallax.model.Answer;
import org.parallax.model.CodedDocument;
import org.parallax.model.Incident;
import org.parallax.model.Mention;
import org.parallax.model.Point;

/**
 * Keeps the names of prisoners, the missing, the wounded and the dead out of lists. They have a right not to be exposed to
 * public curiosity (Third Geneva Convention, article 13); the words of the document are shown as they are.
 */
record Discretion(Names names, boolean namesShown) {

    static final String WITHHELD = "a person (name withheld)";

    private static final Set<String> HARM = Set.of("captured", "missing", "wounded", "dead");

    /** The answer's value, without the name of a person to whom harm was done. */
    String value(Incident incident, Point point, Answer answer) {
        boolean whom = HARM.contains(kind(point))
                || (kind(point).equals("recipient")
                        && incident.points().stream().anyMatch(each -> HARM.contains(kind(each))));
        return whom && !namesShown && namesPerson(answer) ? WITHHELD : Cells.plain(answer.value());
    }

    private static String kind(Point point) {
        int colon = point.name().indexOf(':');
        return colon < 0 ? point.name() : point.name().substring(0, colon);
    }

    private boolean namesPerson(Answer answer) {
        CodedDocument document = names.document(answer.evidence().document());
        return document.actors().all().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .anyMatch(mention -> answer.evidence().spans().stream().anyMatch(mention.span()::overlaps));
    }
}
