package org.parallax.evaluate;

import java.util.List;

/**
 * One comparison of what the engine tells with what people marked: the task's name on the command line, and its report on a gold set.
 *
 * <p>A task reads the gold through {@link GoldReader}, so that it measures what a user gets, and gives figures that agree with the
 * public scorer of the set. Stateless and thread-safe.
 */
public interface Task {

    /** The name on the command line: {@code places}. */
    String name();

    /** What is measured, in one line for the command's help. */
    String description();

    /**
     * Reads the gold documents and compares.
     *
     * @throws IllegalArgumentException if the gold lacks what this task compares; the message names the document
     */
    Report of(List<Gold> gold, GoldReader reader);

    /** All tasks, in order of name. */
    static List<Task> all() {
        return List.of(
                new AttributionTask(),
                new CorefTask(),
                new PairsTask(),
                new FactualityTask(),
                new DyadsTask(),
                new NegationTask(),
                new StoriesTask(),
                new PlacesTask(),
                new SpansTask(),
                new TimesTask());
    }
}
