package org.parallax.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The accounts of a team and the audit log. */
final class AdminApi {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,64}");
    private static final int SHORTEST_PASSWORD = 10;
    private static final int LONGEST_PASSWORD = 1_000;

    private final @Nullable Accounts accounts;
    private final Sessions sessions;
    private final Guard guard;
    private final Audit audit;

    AdminApi(@Nullable Accounts accounts, Sessions sessions, Guard guard, Audit audit) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.guard = guard;
        this.audit = audit;
    }

    void on(RoutesConfig routes) {
        routes.get("/api/admin/users", this::list, Role.ADMIN);
        routes.post("/api/admin/users", this::add, Role.ADMIN);
        routes.patch("/api/admin/users/{name}", this::change, Role.ADMIN);
        routes.delete("/api/admin/users/{name}", this::remove, Role.ADMIN);
        routes.get("/api/admin/audit", this::audit, Role.ADMIN);
    }

    private Accounts team() {
        if (accounts == null) {
            throw new Problem(409, "this server has no accounts; start it with --accounts FILE");
        }
        return accounts;
    }

    private void list(Context context) {
        Json.answer(
                context,
                Map.of(
                        "items",
                        accounts == null
                                ? java.util.List.of()
                                : accounts.all().stream().map(AdminApi::node).toList()));
    }

    private static Map<String, String> node(User user) {
        return Map.of("name", user.name(), "role", user.role().label());
    }

    private void add(Context context) {
        Body body = Body.of(context, Set.of("name", "role", "password"));
        String name = body.required("name", 64, NAME);
        Role role = Role.of(body.required("role", 20));
        String password = password(body.required("password", LONGEST_PASSWORD));
        team().add(name, role, password);
        audit.note(guard.user(context).name(), "account made", name + " " + role.label());
        context.status(201);
        Json.answer(context, node(new User(name, role)));
    }

    private static String password(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw Problem.wrong("password", "at least " + SHORTEST_PASSWORD + " characters long");
        }
        return password;
    }

    private void change(Context context) {
        Body body = Body.of(context, Set.of("role", "password"));
        String role = body.text("role", 20);
        String password = body.text("password", LONGEST_PASSWORD);
        if (role == null && password == null) {
            throw Problem.wrong("role", "given, or a password");
        }
        String name = new Query(context).id("name", NAME);
        User changed =
                team().change(name, role == null ? null : Role.of(role), password == null ? null : password(password));
        sessions.endAll(name);
        audit.note(
                guard.user(context).name(),
                "account changed",
                name + " " + changed.role().label());
        Json.answer(context, node(changed));
    }

    private void remove(Context context) {
        String name = new Query(context).id("name", NAME);
        team().remove(name);
        sessions.endAll(name);
        audit.note(guard.user(context).name(), "account removed", name);
        context.status(204);
    }

    private void audit(Context context) {
        Json.answer(context, Map.of("items", audit.latest(new Query(context).limit())));
    }
}
