package org.parallax.export.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.export.account.Selection;
import org.parallax.export.account.Telling;
import org.parallax.export.account.Told;
import org.parallax.export.account.When;
import org.parallax.export.flat.Dialect;
import org.parallax.export.flat.Row;
import org.parallax.export.flat.Tabular;
import org.parallax.export.format.Carried;
import org.parallax.export.format.Loss;
import org.parallax.model.Mention;
import org.parallax.model.Participant;
import org.parallax.model.Span;

/** GDELT 2.0 Mentions: 16 columns, a row for each place in a document where an account's act is told. */
public final class GdeltMentions implements Tabular {

    static final List<String> COLUMNS = List.of(
            "GLOBALEVENTID",
            "EventTimeDate",
            "MentionTimeDate",
            "MentionType",
            "MentionSourceName",
            "MentionIdentifier",
            "SentenceID",
            "Actor1CharOffset",
            "Actor2CharOffset",
            "ActionCharOffset",
            "InRawText",
            "Confidence",
            "MentionDocLen",
            "MentionDocTone",
            "MentionDocTranslationInfo",
            "Extras");

    private static final int WEB = 1;
    private static final int CITATION_ONLY = 2;
    private static final int NO_OFFSET = -1;

    @Override
    public String name() {
        return "gdelt-mentions";
    }

    @Override
    public String suffix() {
        return ".mentions.CSV";
    }

    @Override
    public Set<Carried> carries() {
        return EnumSet.of(Carried.FURTHER_ACTS, Carried.EVIDENCE_SPANS);
    }

    @Override
    public List<String> notes() {
        return List.of(
                "offsets and lengths are Unicode code points of the stored text",
                "EventTimeDate is empty unless the day is known",
                "Confidence and MentionDocTone: not computed, empty",
                "InRawText is 0 where a participant is a pronoun");
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Dialect dialect() {
        return Dialect.tabs("", false);
    }

    @Override
    public Stream<Row> rows(Selection selection, Loss loss) {
        return CameoActs.of(selection, loss)
                .map(CameoActs.Act::telling)
                .flatMap(telling -> telling.told().stream().map(told -> row(Row.in(this, selection), telling, told)));
    }

    private static Row row(Row row, Telling telling, Told told) {
        row.put("GLOBALEVENTID", GdeltEvents.id(telling));
        row.put(
                "EventTimeDate",
                telling.when()
                        .filter(When::exact)
                        .map(when -> when.first().toString().replace("-", "") + "000000"));
        row.put("MentionTimeDate", GdeltTime.of(told));
        source(row, told);
        row.put("SentenceID", told.sentence());
        row.put("Actor1CharOffset", offset(told.event().roles().actors()));
        row.put("Actor2CharOffset", offset(told.event().roles().recipients()));
        row.put("ActionCharOffset", told.event().trigger().span().start());
        row.put("InRawText", pronoun(told) ? 0 : 1);
        row.put("MentionDocLen", told.document().text().length());
        return row;
    }

    private static void source(Row row, Told told) {
        String url = told.document().edition().url();
        row.put("MentionType", url == null ? CITATION_ONLY : WEB);
        row.text("MentionSourceName", told.outlet());
        row.text(
                "MentionIdentifier",
                Optional.ofNullable(url).orElse(told.document().source()));
    }

    private static int offset(List<Participant> participants) {
        return participants.stream()
                .map(Participant::span)
                .mapToInt(Span::start)
                .findFirst()
                .orElse(NO_OFFSET);
    }

    private static boolean pronoun(Told told) {
        return Stream.concat(told.actors().stream(), told.recipients().stream())
                .flatMap(actor -> actor.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
                .anyMatch(mention -> participants(told)
                        .anyMatch(participant -> participant.span().equals(mention.span())));
    }

    private static Stream<Participant> participants(Told told) {
        return Stream.concat(told.event().roles().actors().stream(), told.event().roles().recipients().stream());
    }
}
