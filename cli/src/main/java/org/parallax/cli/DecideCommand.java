package org.parallax.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parallax.model.IncidentId;
import org.parallax.model.Party;
import org.parallax.store.Archive;
import org.parallax.store.Store;
import org.parallax.store.decide.Anchor;
import org.parallax.store.decide.Decision;
import org.parallax.store.decide.Decision.Field;
import org.parallax.store.decide.Signed;
import org.parallax.store.journal.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax decide}: what a person decides about incidents, kept with author, reason and time. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Keeps a person's decision about an incident. It wins over the machine, survives a rebuild and can be undone.",
        footer = {"", "Exit status: 0 kept; 1 the store refuses it; 2 wrong usage."})
final class DecideCommand implements Runnable {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final OwnTables gazetteer = new OwnTables();

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
    private @Nullable String author;

    @Option(names = "--because", paramLabel = "REASON", description = "Why.")
    private @Nullable String reason;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what: accept, correct, merge, split, sensitive, undo or list");
    }

    @Command(name = "accept", mixinStandardHelpOptions = true, description = "The incident is as it should be.")
    int accept(@Parameters(paramLabel = "INCIDENT") String incident) {
        return keep(open -> new Decision.Accept(words(open, incident)));
    }

    @Command(
            name = "correct",
            mixinStandardHelpOptions = true,
            description = "Another title, status of a point (--point), or answer of a party (--point and --party).")
    int correct(
            @Parameters(paramLabel = "INCIDENT") String incident,
            @Parameters(paramLabel = "VALUE") String value,
            @Option(names = "--point", paramLabel = "POINT") @Nullable String point,
            @Option(names = "--party", paramLabel = "PARTY") @Nullable String party) {
        if (point == null && party != null) {
            throw new ParameterException(spec.commandLine(), "--party needs --point");
        }
        Field field = new Field(point, party == null ? null : new Party(party));
        return keep(open -> new Decision.Correct(words(open, incident), field, value));
    }

    @Command(name = "merge", mixinStandardHelpOptions = true, description = "These incidents are one.")
    int merge(@Parameters(paramLabel = "INCIDENT", arity = "2..*") List<String> incidents) {
        return keep(open -> {
            List<Anchor> all = new ArrayList<>();
            incidents.forEach(incident -> all.addAll(words(open, incident)));
            return new Decision.Merge(all);
        });
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "What these documents tell is an incident of its own.")
    int split(
            @Parameters(paramLabel = "INCIDENT") String incident,
            @Option(names = "--document", paramLabel = "DOCUMENT", required = true) List<String> documents) {
        return keep(open -> {
            List<Anchor> own = words(open, incident).stream()
                    .filter(word -> documents.contains(word.document().value()))
                    .toList();
            if (own.isEmpty()) {
                throw new StoreException("the incident has nothing of " + String.join(", ", documents));
            }
            return new Decision.Split(own);
        });
    }

    @Command(
            name = "sensitive",
            mixinStandardHelpOptions = true,
            description = "The incident does not go out in exports.")
    int sensitive(@Parameters(paramLabel = "INCIDENT") String incident) {
        return keep(open -> new Decision.MarkSensitive(words(open, incident)));
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, description = "A decision does not hold any more.")
    int undo(@Parameters(paramLabel = "NUMBER") long number) {
        return keep(open -> new Decision.Undo(number));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description =
                    "All decisions, or those on an incident, or the corrections of one field of it (--point, --party, or --title): number, time, what was decided, who, why, and by which decision it was undone.")
    int list(
            @Parameters(paramLabel = "INCIDENT", arity = "0..1") @Nullable String incident,
            @Option(names = "--point", paramLabel = "POINT") @Nullable String point,
            @Option(names = "--party", paramLabel = "PARTY") @Nullable String party,
            @Option(names = "--title") boolean title) {
        try (Archive archive = Archive.open(store.address())) {
            PrintStream out = new PrintStream(console.output(), true, StandardCharsets.UTF_8);
            History history =
                    new History(incident == null ? archive.decisions() : archive.history(new IncidentId(incident)));
            history.lines(title || point != null ? correction -> on(correction, point, party) : null)
                    .forEach(out::println);
            return ParallaxCommand.ALL_READ;
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }

    private static boolean on(Field field, @Nullable String point, @Nullable String party) {
        return Objects.equals(field.point(), point) && (party == null || new Party(party).equals(field.party()));
    }

    private static List<Anchor> words(Store open, String incident) {
        return open.anchors(new IncidentId(incident));
    }

    private int keep(Function<Store, Decision> decision) {
        if (author == null || reason == null || author.isBlank() || reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "say who decides and why: --by NAME --because REASON");
        }
        try (Store open = Store.open(store.address(), StoreOption.engine(gazetteer))) {
            Signed signed = new Signed(decision.apply(open), author, reason, OffsetDateTime.now(ZoneOffset.UTC));
            long number = open.decide(signed);
            open.refresh();
            console.say("kept as decision " + number);
            return ParallaxCommand.ALL_READ;
        } catch (StoreException e) {
            console.say(String.valueOf(e.getMessage()));
            return ParallaxCommand.SOME_REFUSED;
        }
    }
}
