package org.parallax.cli;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.view.Look;
import org.parallax.export.JsonLines.Predicates;
import org.parallax.model.CodedDocument;
import org.parallax.model.DocumentId;
import org.parallax.model.Incident;
import org.parallax.model.IncidentId;
import org.parallax.model.Party;
import org.parallax.store.Archive;
import org.parallax.store.decide.Reviewed;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax show}: incidents of the store, as they stand or as they stood. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Lists the incidents in the store, a line each: id, what people decided, documents, parties, title. Of incidents that are named it prints each side's account, people's decisions applied.",
        footer = {"", "Exit status: 0 shown; 1 the store has no such incident; 2 wrong usage."})
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INCIDENT",
            description = "Which; an id that was once given out leads to what became of it.")
    private List<String> wanted = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description =
                    "As it stood then: a day (to its end, UTC) or a time with its zone (2026-11-24T12:00Z); from what had been received and decided, with this engine.")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "text|json", description = "The reader's view, or JSON Lines.")
    private ReadCommand.Format format = ReadCommand.Format.TEXT;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<OffsetDateTime> then = Optional.ofNullable(asOf).map(this::moment);
        try (Archive archive = Archive.open(store.address());
                Output output = Output.to(console.output())) {
            List<Reviewed> all = then.map(time -> archive.asOf(time, StoreOption.engine(gazetteer)))
                    .orElseGet(archive::incidents);
            if (wanted.isEmpty()) {
                return list(all, archive, output);
            }
            return show(chosen(all, archive), archive, output);
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
        } catch (Output.Failed e) {
            return e.readerLeft() ? ParallaxCommand.ALL_READ : ParallaxCommand.SOME_REFUSED;
        }
        return ParallaxCommand.SOME_REFUSED;
    }

    private OffsetDateTime moment(String text) {
        try {
            return Moment.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--as-of: " + e.getMessage());
        }
    }

    private int list(List<Reviewed> all, Archive archive, Output output) {
        if (format == ReadCommand.Format.JSON) {
            return show(all, archive, output);
        }
        all.forEach(each -> output.line(line(each)));
        output.finish();
        return ParallaxCommand.ALL_READ;
    }

    private static String line(Reviewed reviewed) {
        Incident incident = reviewed.incident();
        String decided = reviewed.sensitive() ? "sensitive" : reviewed.accepted() ? "accepted" : "-";
        String parties = incident.parties().stream().map(Party::code).collect(Collectors.joining(","));
        return String.join(
                "\t",
                incident.id().value(),
                decided,
                String.valueOf(incident.sources().documents().size()),
                parties,
                incident.title());
    }

    private List<Reviewed> chosen(List<Reviewed> all, Archive archive) {
        Map<IncidentId, Reviewed> chosen = new LinkedHashMap<>();
        for (String id : wanted) {
            List<Reviewed> found = found(all, archive, new IncidentId(id));
            if (found.isEmpty()) {
                throw new StoreException("no such incident" + (asOf == null ? "" : " at that time") + ": " + id);
            }
            found.forEach(each -> chosen.put(each.incident().id(), each));
        }
        return List.copyOf(chosen.values());
    }

    /** The incident that has this id; else those that hold events of what the id leads to now. */
    private static List<Reviewed> found(List<Reviewed> all, Archive archive, IncidentId id) {
        List<Reviewed> same =
                all.stream().filter(each -> each.incident().id().equals(id)).toList();
        return same.isEmpty() ? akin(all, archive, id) : same;
    }

    private static List<Reviewed> akin(List<Reviewed> all, Archive archive, IncidentId id) {
        List<Incident.EventRef> events = archive.incident(id)
                .map(now -> now.incident().sources().events())
                .orElse(List.of());
        return all.stream()
                .filter(each -> each.incident().sources().events().stream().anyMatch(events::contains))
                .toList();
    }

    private int show(List<Reviewed> chosen, Archive archive, Output output) {
        List<Incident> incidents = chosen.stream().map(Reviewed::incident).toList();
        List<CodedDocument> documents = incidents.stream()
                .flatMap(incident -> incident.sources().documents().stream())
                .distinct()
                .flatMap((DocumentId id) -> archive.document(id).stream())
                .toList();
        Result result = format == ReadCommand.Format.JSON
                ? new JsonResult(output, Predicates.LEFT_OUT)
                : new TextResult(output, look());
        documents.forEach(result::document);
        result.incidents(documents, incidents);
        return ParallaxCommand.ALL_READ;
    }

    private Look look() {
        Terminal terminal = console.terminal();
        int known = terminal.columns();
        int columns = known > 0 ? Math.min(160, Math.max(Look.NARROWEST, known)) : 100;
        return new Look(columns, terminal.colours(), terminal.unicode(), Look.Evidence.FULL, false);
    }
}
