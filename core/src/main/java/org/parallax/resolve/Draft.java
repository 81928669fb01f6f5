package org.parallax.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parallax.model.Assertion.Aspect;
import org.parallax.model.Attribution;
import org.parallax.model.Claim;
import org.parallax.model.Claim.Part;
import org.parallax.model.Party;
import org.parallax.model.Statement;

/** A telling in the making: its core, and what has been attached so far. */
final class Draft {

    private final List<Sketch> core;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<String> links = new ArrayList<>();

    Draft(List<Sketch> core) {
        this.core = List.copyOf(core);
        boolean anyAct = core.stream().anyMatch(sketch -> sketch.is(Part.ACT));
        // What names nothing else names itself: a deployment told alone is a happening of its own.
        core.forEach(sketch ->
                attach(sketch, anyAct || sketch.is(Part.HARM) ? sketch.family().part() : Part.ACT));
    }

    List<Sketch> core() {
        return core;
    }

    /** Whether a family that names it is of a sort. */
    boolean isOf(Predicate<String> sort) {
        return core.stream().anyMatch(sketch -> sort.test(sketch.family().name()));
    }

    Set<Party> recipients() {
        Set<Party> all = new TreeSet<>();
        core.forEach(sketch -> all.addAll(sketch.sides().recipients()));
        return all;
    }

    Set<Party> parties() {
        Set<Party> all = new TreeSet<>();
        core.forEach(sketch -> all.addAll(sketch.sides().all()));
        return all;
    }

    /** Whether an attribution covers, or one of its statements stands in, what is told here. */
    boolean holds(Attribution attribution) {
        return core.stream().anyMatch(sketch -> attribution.covers(sketch.trigger()))
                || statements.stream()
                        .anyMatch(statement ->
                                attribution.covers(statement.assertion().span()));
    }

    void attach(Sketch sketch, Part part) {
        claims.add(new Claim(sketch.document(), sketch.event(), sketch.claimant(), part));
    }

    void attach(Statement statement) {
        statements.add(statement);
    }

    /** Whether an attribution answers for the happening as a whole: that it is not true, or who is behind it. */
    boolean isAnswered(Attribution attribution) {
        return statements.stream()
                .map(Statement::assertion)
                .filter(assertion -> assertion.aspect() == Aspect.TRUTH || assertion.aspect() == Aspect.RESPONSIBILITY)
                .anyMatch(assertion ->
                        attribution.id().equals(assertion.standing().attribution()));
    }

    void link(String reason) {
        links.add(reason);
    }

    Telling telling() {
        claims.sort(
                Comparator.comparing((Claim claim) -> claim.event().trigger().span())
                        .thenComparing(claim -> claim.event().id().value()));
        return new Telling(core, Telling.kindOf(core), claims, statements, links);
    }
}
