package org.parallax.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parallax.cli.watch.Held;
import org.parallax.cli.watch.Source;
import org.parallax.cli.watch.WatchFile;
import org.parallax.cli.watch.Watched;
import org.parallax.fetch.Answer;
import org.parallax.model.DocumentId;
import org.parallax.model.Rejection;
import org.parallax.read.Input;
import org.parallax.store.Added;
import org.parallax.store.Engine;
import org.parallax.store.Store;
import org.parallax.store.journal.StoreException;

/** Rounds over watched sources: all that are due are asked, then what is new is stored, then it is remembered what was seen. */
final class WatchRun {

    private static final int HOSTS_AT_ONCE = 8;

    private final Console console;
    private final Harvest harvest;
    private final WatchFile file;
    private final String store;
    private final Engine engine;

    WatchRun(Console console, Harvest harvest, WatchFile file, String store, Engine engine) {
        this.console = console;
        this.harvest = harvest;
        this.file = file;
        this.store = store;
        this.engine = engine;
    }

    /**
     * Asks these sources; whether all of them could be had.
     *
     * @throws StoreException if nothing can be stored; then nothing is remembered, and the next round asks again
     */
    boolean round(List<Source> sources) throws IOException {
        Map<String, Watched> known = file.read();
        List<Harvest.Yield> yields = harvest(sources, known);
        if (yields.stream().anyMatch(yield -> !yield.inputs().isEmpty())) {
            store(yields, known);
        } else {
            yields.forEach(yield -> note(yield, Optional.empty(), known));
        }
        file.write(known);
        return sources.stream()
                .flatMap(source -> Stream.ofNullable(known.get(source.address())))
                .noneMatch(watched -> watched.trouble() != null);
    }

    /** Hosts side by side, the sources of one host one after the other. */
    private List<Harvest.Yield> harvest(List<Source> sources, Map<String, Watched> known) {
        Map<String, List<Source>> hosts = new LinkedHashMap<>();
        sources.forEach(source ->
                hosts.computeIfAbsent(host(source), any -> new ArrayList<>()).add(source));
        List<Harvest.Yield> yields = new ArrayList<>();
        try (Crew<List<Source>, List<Harvest.Yield>> crew =
                new Crew<>(HOSTS_AT_ONCE, host -> ask(host, known), yields::addAll)) {
            hosts.values().forEach(crew::give);
            crew.finish();
        }
        return yields;
    }

    private List<Harvest.Yield> ask(List<Source> sources, Map<String, Watched> known) {
        return sources.stream()
                .map(source -> harvest.of(source, known.getOrDefault(source.address(), Watched.never(now()))))
                .toList();
    }

    private static String host(Source source) {
        try {
            return String.valueOf(URI.create(source.address()).getHost());
        } catch (IllegalArgumentException e) {
            return source.address();
        }
    }

    private void store(List<Harvest.Yield> yields, Map<String, Watched> known) {
        try (Store open = Store.open(store, engine)) {
            for (Harvest.Yield yield : yields) {
                note(yield, added(open, yield.inputs()), known);
            }
            open.refresh();
        }
    }

    private static Optional<Added> added(Store open, List<Input> inputs) {
        List<DocumentId> documents = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        boolean allKnown = true;
        for (Input input : inputs) {
            Added added = open.add(input, now().atOffset(ZoneOffset.UTC));
            documents.addAll(added.documents());
            rejections.addAll(added.rejections());
            allKnown &= added.known();
        }
        return inputs.isEmpty() ? Optional.empty() : Optional.of(new Added(allKnown, documents, rejections));
    }

    private void note(Harvest.Yield yield, Optional<Added> added, Map<String, Watched> known) {
        Source source = yield.source();
        Watched before = known.getOrDefault(source.address(), Watched.never(now()));
        Watched after = after(yield, added, before);
        known.put(source.address(), after);
        yield.refused().forEach(each -> console.say(each.source() + ": " + each.reason()));
        added.ifPresent(each -> each.rejections().forEach(one -> console.say(one.source() + ": " + one.reason())));
        if (after.trouble() != null) {
            console.say(source.address() + ": " + after.trouble().reason());
        }
    }

    private static Watched after(Harvest.Yield yield, Optional<Added> added, Watched before) {
        Source source = yield.source();
        if (yield.answer() instanceof Answer.Unchanged) {
            return before.unchanged(now(), source.every());
        }
        if (!(yield.answer() instanceof Answer.Fetched fetched)) {
            return before.failed(now(), yield.answer().told(source.address()), pause(yield.answer()));
        }
        List<String> keys = keys(yield, added, before);
        List<Rejection> refused =
                added.map(Added::rejections).orElse(yield.linked().isEmpty() ? yield.refused() : List.of());
        if (keys.isEmpty() && !refused.isEmpty()) {
            return before.failed(now(), refused.get(0).reason(), null);
        }
        Held held = new Held(fetched.tag(), fetched.modified(), keys, List.copyOf(yield.owed()));
        return before.seen(now(), source.every(), held);
    }

    /** The same bytes as before hold the same documents as before. */
    private static List<String> keys(Harvest.Yield yield, Optional<Added> added, Watched before) {
        if (!yield.linked().isEmpty()) {
            return List.copyOf(yield.linked());
        }
        if (added.isEmpty() || added.get().known()) {
            return before.held().keys();
        }
        return added.get().documents().stream().map(DocumentId::value).sorted().toList();
    }

    private static @Nullable Duration pause(Answer answer) {
        return answer instanceof Answer.Failed failed ? failed.pause() : null;
    }

    static Instant now() {
        return Instant.now();
    }

    /** The sources that are to be asked now, and those of which nothing is known. */
    List<Source> due(List<Source> sources, Instant now) throws IOException {
        Map<String, Watched> known = new TreeMap<>(file.read());
        return sources.stream().filter(source -> isDue(source, known, now)).toList();
    }

    private static boolean isDue(Source source, Map<String, Watched> known, Instant now) {
        Watched watched = known.get(source.address());
        return watched == null || !watched.next(source.every()).isAfter(now);
    }
}
