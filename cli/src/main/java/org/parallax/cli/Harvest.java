package org.parallax.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.cli.watch.Held;
import org.parallax.cli.watch.Source;
import org.parallax.cli.watch.Watched;
import org.parallax.fetch.Answer;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Question;
import org.parallax.model.Edition;
import org.parallax.model.Rejection;
import org.parallax.read.DocumentReader;
import org.parallax.read.Input;
import org.parallax.read.Reading;

/** Asks a source, and the pages that its items link to where that is wanted. Thread-safe. */
final class Harvest {

    /** So many pages of one source are fetched in one round; the others have their turn in the next. */
    private static final int MOST_PAGES = 100;

    private final Fetcher fetcher;
    private final boolean pages;
    private final DocumentReader reader = DocumentReader.standard();

    Harvest(Fetcher fetcher, boolean pages) {
        this.fetcher = fetcher;
        this.pages = pages;
    }

    /**
     * What a source gave.
     *
     * @param answer of the source itself
     * @param inputs what is to be stored of it
     * @param linked the addresses of its items, where their pages are wanted
     * @param owed those of them that could not be had now
     * @param refused pages that will not be had, and why
     */
    record Yield(
            Source source,
            Answer answer,
            List<Input> inputs,
            Set<String> linked,
            Set<String> owed,
            List<Rejection> refused) {}

    Yield of(Source source, Watched watched) {
        Held held = watched.held();
        boolean anew = pages && !held.owed().isEmpty();
        Answer answer =
                fetcher.fetch(new Question(source.address(), anew ? null : held.tag(), anew ? null : held.modified()));
        Yield yield = new Yield(source, answer, new ArrayList<>(), new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        if (answer instanceof Answer.Fetched fetched) {
            Input input = fetched.input(new Edition(null, source.outlet(), null, null, null));
            if (pages) {
                follow(input, held, yield);
            } else {
                yield.inputs().add(input);
            }
        }
        return yield;
    }

    private void follow(Input feed, Held held, Yield yield) {
        Map<String, Edition> items = items(feed, yield);
        yield.linked().addAll(items.keySet());
        int asked = 0;
        for (Map.Entry<String, Edition> item : items.entrySet()) {
            String address = item.getKey();
            boolean had = held.keys().contains(address) && !held.owed().contains(address);
            if (!had && asked++ < MOST_PAGES) {
                page(address, item.getValue(), yield);
            } else if (!had) {
                yield.owed().add(address);
            }
        }
    }

    private void page(String address, Edition item, Yield yield) {
        Answer answer = fetcher.fetch(Question.of(address));
        if (answer instanceof Answer.Fetched fetched) {
            yield.inputs().add(fetched.input(item));
        } else if (answer instanceof Answer.Failed) {
            yield.owed().add(address);
        } else {
            yield.refused().add(new Rejection(address, answer.told(address)));
        }
    }

    /** The items of a feed by their addresses, in the order of the feed. */
    private Map<String, Edition> items(Input feed, Yield yield) {
        Map<String, Edition> items = new LinkedHashMap<>();
        try (Stream<Reading> readings = reader.read(feed)) {
            readings.forEach(reading -> {
                if (reading instanceof Reading.Read read
                        && read.document().edition().url() != null) {
                    items.putIfAbsent(
                            read.document().edition().url(), read.document().edition());
                } else if (reading instanceof Reading.Refused refused) {
                    yield.refused().add(refused.rejection());
                }
            });
        }
        return items;
    }
}
