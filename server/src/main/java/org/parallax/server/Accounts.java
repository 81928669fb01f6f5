package org.parallax.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parallax.store.journal.StoreException;
import tools.jackson.databind.JsonNode;

/** The accounts of a team in a file: names, roles and hashes of passwords. Thread-safe. */
final class Accounts {

    private record Account(User user, String hash) {}

    private final Path file;
    private final SortedMap<String, Account> byName = new TreeMap<>();

    private Accounts(Path file) {
        this.file = file;
    }

    /** Opens the file, or makes one with nobody in it. */
    static Accounts open(Path file) {
        Accounts accounts = new Accounts(file);
        if (Files.exists(file)) {
            accounts.load();
        }
        return accounts;
    }

    private void load() {
        try {
            for (JsonNode each : Json.MAPPER.readTree(Files.readString(file)).path("accounts")) {
                User user = new User(
                        each.path("name").asString(), Role.of(each.path("role").asString()));
                byName.put(user.name(), new Account(user, each.path("hash").asString()));
            }
        } catch (IOException | RuntimeException e) {
            throw new StoreException("cannot read the accounts in " + file + ": " + e.getMessage());
        }
    }

    /** Appears under its name only when all of it is written; nobody else may read it. */
    private void save() {
        List<Map<String, String>> rows = byName.values().stream()
                .map(account -> Map.of(
                        "name", account.user().name(),
                        "role", account.user().role().label(),
                        "hash", account.hash()))
                .toList();
        try {
            Path directory = file.toAbsolutePath().getParent();
            Path unfinished = Files.createTempFile(directory, ".accounts", ".part");
            Files.writeString(unfinished, Json.text(Map.of("accounts", rows)));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException("cannot write the accounts to " + file + ": " + e.getMessage());
        }
    }

    synchronized List<User> all() {
        return byName.values().stream().map(Account::user).toList();
    }

    synchronized Optional<User> named(String name) {
        return Optional.ofNullable(byName.get(name)).map(Account::user);
    }

    /** The user with this password; takes equally long whether or not there is such a user. */
    Optional<User> authentic(String name, String password) {
        Account account;
        synchronized (this) {
            account = byName.get(name);
        }
        boolean right = Passwords.matches(password, account == null ? Passwords.OF_NOBODY : account.hash());
        return account != null && right ? Optional.of(account.user()) : Optional.empty();
    }

    void add(String name, Role role, String password) {
        String hash = Passwords.hash(password);
        synchronized (this) {
            if (byName.containsKey(name)) {
                throw new Problem(409, "there is an account " + name + " already", "name");
            }
            byName.put(name, new Account(new User(name, role), hash));
            save();
        }
    }

    User change(String name, @Nullable Role role, @Nullable String password) {
        String hash = password == null ? null : Passwords.hash(password);
        synchronized (this) {
            Account account = existing(name);
            Role changed = role == null ? account.user().role() : role;
            if (changed != Role.ADMIN) {
                keepAnAdmin(name);
            }
            User user = new User(name, changed);
            byName.put(name, new Account(user, hash == null ? account.hash() : hash));
            save();
            return user;
        }
    }

    synchronized void remove(String name) {
        existing(name);
        keepAnAdmin(name);
        byName.remove(name);
        save();
    }

    private Account existing(String name) {
        Account account = byName.get(name);
        if (account == null) {
            throw new Problem(404, "there is no account " + name);
        }
        return account;
    }

    private void keepAnAdmin(String without) {
        boolean another = byName.values().stream()
                .anyMatch(account -> account.user().role() == Role.ADMIN
                        && !account.user().name().equals(without));
        if (!another) {
            throw new Problem(409, "somebody must be an admin");
        }
    }
}
