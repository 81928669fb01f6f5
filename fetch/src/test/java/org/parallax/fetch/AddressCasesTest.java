package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The addresses of {@code addresses.cases}: none that is forbidden is ever connected to. */
class AddressCasesTest {

    private static final int MOST_STEPS = 3;

    private static Web web;

    /** One line of the file. */
    private record Case(String address, List<InetAddress> leadsTo, String expected) {

        static Case of(String line) {
            String[] cells = line.split("\\| (?=\\S+ *\\| )|\\| (?=\\S+$)", MOST_STEPS);
            return new Case(cells[0].strip(), addresses(cells[1].strip()), cells[2].strip());
        }

        private static List<InetAddress> addresses(String text) {
            List<InetAddress> addresses = new ArrayList<>();
            for (String each : text.equals("-") ? new String[0] : text.split(",")) {
                try {
                    addresses.add(InetAddress.getByName(each));
                } catch (UnknownHostException e) {
                    throw new IllegalArgumentException(each, e);
                }
            }
            return addresses;
        }
    }

    @BeforeAll
    static void start() throws IOException {
        web = new Web();
    }

    @AfterAll
    static void stop() {
        web.close();
    }

    @TestFactory
    Stream<DynamicTest> each_address_is_fetched_or_refused_as_the_file_says() throws IOException {
        return cases().stream().map(each -> dynamicTest(each.toString(), () -> tryOut(each, each.address())));
    }

    @TestFactory
    Stream<DynamicTest> a_redirect_to_it_fares_no_better() throws IOException {
        return cases().stream()
                .filter(each -> each.address().chars().allMatch(c -> c < 128))
                .filter(each -> each.address().contains("://"))
                .map(each -> dynamicTest(each.toString(), () -> {
                    web.with("/moved", Web.moved(each.address()));
                    tryOut(each, web.address("/moved"));
                }));
    }

    @Test
    void there_are_enough_cases() throws IOException {
        long refused = cases().stream()
                .filter(each -> !each.expected().equals("allowed"))
                .count();
        System.out.println(cases().size() + " addresses, " + refused + " of them to be refused, "
                + a_redirect_to_it_fares_no_better().count() + " tried through a redirect too");
        assertThat(cases()).hasSizeGreaterThan(120);
        assertThat(refused).isGreaterThan(100);
    }

    /** Connections are seen just before they are made and end there: nothing leaves this machine in this test. */
    private static void tryOut(Case given, String address) {
        List<InetSocketAddress> connections = new CopyOnWriteArrayList<>();
        Fetcher fetcher = new GuardedFetcher(
                web.policy(),
                host -> given.leadsTo(),
                to -> {
                    if (to.getPort() != web.port()) {
                        connections.add(to);
                        throw new IOException("seen");
                    }
                },
                Time.SYSTEM);
        Answer answer = fetcher.fetch(Question.of(address));
        if (given.expected().equals("allowed")) {
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Answer.Failed.class,
                            failed -> assertThat(failed.reason()).contains("seen"));
            assertThat(connections).isNotEmpty();
        } else {
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Answer.Refused.class,
                            refused -> assertThat(refused.refusal())
                                    .as(refused.reason())
                                    .isEqualTo(Refusal.valueOf(given.expected().toUpperCase(Locale.ROOT))));
            assertThat(connections).isEmpty();
        }
    }

    private static List<Case> cases() throws IOException {
        try (InputStream in = AddressCasesTest.class.getResourceAsStream("addresses.cases")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Case::of)
                    .toList();
        }
    }
}
