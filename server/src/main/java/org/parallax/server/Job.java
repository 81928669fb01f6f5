package org.parallax.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of something that was put into the inbox. Immutable.
 *
 * @param step what is being done, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Job(
        String id,
        String name,
        String state,
        @Nullable String step,
        List<Step> steps,
        List<String> documents,
        List<String> incidents,
        @Nullable Boolean known,
        List<Map<String, String>> refusals,
        List<String> questions,
        String started,
        @Nullable String ended) {

    /** Something that was done. */
    record Step(String at, String text) {}

    static Job waiting(String id, String name) {
        String now = Writer.now().toString();
        return new Job(
                id, name, "waiting", "waiting", List.of(), List.of(), List.of(), null, List.of(), List.of(), now, null);
    }

    Job at(String text) {
        List<Step> further = new ArrayList<>(steps);
        further.add(new Step(Writer.now().toString(), text));
        return new Job(
                id, name, "running", text, further, documents, incidents, known, refusals, questions, started, null);
    }

    Job failed(List<Map<String, String>> reasons) {
        List<Map<String, String>> all = new ArrayList<>(refusals);
        all.addAll(reasons);
        return new Job(
                id,
                name,
                "failed",
                null,
                steps,
                documents,
                incidents,
                known,
                all,
                questions,
                started,
                Writer.now().toString());
    }

    Job with(List<String> read, boolean before, List<Map<String, String>> refused) {
        List<String> more = new ArrayList<>(documents);
        more.addAll(read);
        List<Map<String, String>> reasons = new ArrayList<>(refusals);
        reasons.addAll(refused);
        boolean all = before && (known == null || known);
        return new Job(id, name, state, step, steps, more, incidents, all, reasons, questions, started, null);
    }

    Job done(List<String> found, List<String> asks) {
        String end = documents.isEmpty() ? "failed" : "done";
        return new Job(
                id,
                name,
                end,
                null,
                steps,
                documents,
                found,
                known,
                refusals,
                asks,
                started,
                Writer.now().toString());
    }

    boolean over() {
        return ended != null;
    }
}
