package org.parallax.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.code.Candidate;
import org.parallax.model.Actor;
import org.parallax.model.Actors;
import org.parallax.model.Event;
import org.parallax.model.Participant;
import org.parallax.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells, from gold of three sorts, whether a proposed event is one that a reader coded. */
final class CodingJudge {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * A judgement.
     *
     * @param positive from 0, nobody coded it, to 1, all did
     * @param weight how much the gold says about it
     */
    record Verdict(double positive, double weight) {}

    private final Map<String, List<JsonNode>> records = new HashMap<>();

    CodingJudge(Path gold, String key) throws IOException {
        for (String line : Files.readAllLines(gold)) {
            JsonNode node = MAPPER.readTree(line);
            records.computeIfAbsent(node.get(key).asString(), each -> new ArrayList<>())
                    .add(node);
        }
    }

    List<JsonNode> of(String key) {
        return records.getOrDefault(key, List.of());
    }

    static String type(String name) {
        return name.equals("CONCEDE") || name.equals("RETREAT") ? "YIELD" : name;
    }

    private static String type(Event event) {
        return event.code().type() == null ? "" : type(event.code().type().name());
    }

    /** A pair of spans with one type: the event is right if it has the type and an end of the pair. */
    static Verdict pair(JsonNode gold, Event event) {
        int ends = overlap(gold.get("sourceSpan"), event.roles().actors())
                + overlap(
                        gold.get("targetSpan"),
                        event.roles().recipients().isEmpty()
                                ? event.roles().actors()
                                : event.roles().recipients());
        boolean right = ends > 0 && type(event).equals(gold.get("type").asString());
        return new Verdict(right ? 1 : 0, right || ends == 2 ? 1 : 0.35);
    }

    private static int overlap(JsonNode span, List<Participant> participants) {
        if (span == null || span.isNull()) {
            return 0;
        }
        Span wanted = span(span);
        return participants.stream().anyMatch(each -> each.span().overlaps(wanted)) ? 1 : 0;
    }

    private static Span span(JsonNode node) {
        return new Span(node.get(0).asInt(), node.get(1).asInt());
    }

    /** Records of a sentence: the event is right if one has its type and the country of an actor. */
    static Verdict dyad(List<JsonNode> golds, Candidate candidate, Actors actors) {
        Set<String> countries = new HashSet<>();
        for (Participant participant : candidate.event().roles().actors()) {
            countries.add(participant.actor() == null ? "---" : country(actors.actor(participant.actor())));
        }
        for (JsonNode gold : golds) {
            for (JsonNode actor : gold.get("actor")) {
                if (type(gold.get("type").asString()).equals(type(candidate.event()))
                        && countries.contains(actor.get("country").asString())) {
                    return new Verdict(1, 2);
                }
            }
        }
        return new Verdict(0, 2);
    }

    private static String country(Actor actor) {
        String code = actor.codes().isEmpty()
                ? actor.party() == null ? "---" : actor.party().code()
                : actor.codes().get(0);
        return code.length() < 3 ? code : code.substring(0, 3);
    }

    /** Several coders: the share of them, of their last two rounds, who marked the trigger as an action. */
    static Verdict coders(JsonNode gold, Event event) {
        List<JsonNode> late = late(gold);
        long marked = late.stream().filter(coder -> marks(coder, event)).count();
        return new Verdict(late.isEmpty() ? 0 : (double) marked / late.size(), 3);
    }

    private static boolean marks(JsonNode coder, Event event) {
        for (JsonNode span : coder.get("spans")) {
            if (span.get("role").asString().equals("action")
                    && span(span.get("span")).overlaps(event.trigger().span())) {
                return true;
            }
        }
        return false;
    }

    /** The coders of a sentence in its last two rounds who finished it. */
    static List<JsonNode> late(JsonNode gold) {
        TreeSet<Integer> rounds = new TreeSet<>();
        gold.get("coders").forEach(coder -> rounds.add(coder.get("round").asInt()));
        while (rounds.size() > 2) {
            rounds.pollFirst();
        }
        List<JsonNode> late = new ArrayList<>();
        gold.get("coders").forEach(coder -> {
            if (rounds.contains(coder.get("round").asInt())
                    && coder.get("complete").asBoolean()) {
                late.add(coder);
            }
        });
        return late;
    }
}
