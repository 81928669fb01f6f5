package org.parallax.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.model.ActorId;
import org.parallax.model.Answer;
import org.parallax.model.Attribution;
import org.parallax.model.CodedDocument;
import org.parallax.model.Span;

/** Who said it, through whom: the way of a statement from the speaker to the outlet. */
record Voices(Names names, Ink ink) {

    /** The chain in words, the original speaker first, the outlet last. */
    String chain(Answer.Evidence evidence) {
        CodedDocument document = names.document(evidence.document());
        if (evidence.attribution() == null) {
            return names.outlet(document) + ", in its own words";
        }
        List<String> stations = stations(evidence, document);
        String outlet = names.outlet(document);
        if (!stations.get(stations.size() - 1).equals(outlet)) {
            stations.add(outlet);
        }
        return String.join(ink.arrow(), stations);
    }

    private static List<String> stations(Answer.Evidence evidence, CodedDocument document) {
        List<String> stations = new ArrayList<>();
        for (ActorId actor : evidence.chain()) {
            String name = Cells.plain(document.actors().actor(actor).name());
            if (!stations.contains(name)) {
                stations.add(name);
            }
        }
        if (stations.isEmpty()) {
            stations.add(source(evidence, document));
        }
        return stations;
    }

    private static String source(Answer.Evidence evidence, CodedDocument document) {
        Attribution attribution =
                document.attributions().attribution(java.util.Objects.requireNonNull(evidence.attribution()));
        List<Span> source = attribution.wording().source();
        return source.isEmpty()
                ? "a source that is not named"
                : source.stream().map(span -> Cells.plain(document.at(span))).collect(Collectors.joining(" … "));
    }
}
