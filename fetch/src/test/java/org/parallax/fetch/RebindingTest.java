package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A name server that answers with an allowed address first and with a forbidden one afterwards gets nobody there. The allowed one is
 * 127.0.0.1 with a port that is open for this test; the forbidden one is 127.0.0.2, where a real server listens at the same port.
 */
class RebindingTest {

    private static final InetAddress ALLOWED = address("127.0.0.1");
    private static final InetAddress FORBIDDEN = address("127.0.0.2");

    private final List<InetSocketAddress> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger lookedUp = new AtomicInteger();
    private Web site;
    private Web secret;

    @BeforeEach
    void start() throws IOException {
        site = new Web();
        secret = new Web("127.0.0.2", site.port());
        site.with("/a", Web.text("text/html", "public"));
        secret.with("/a", Web.text("text/html", "secret"));
    }

    @AfterEach
    void stop() {
        site.close();
        secret.close();
    }

    @Test
    void the_connection_goes_to_the_address_that_was_checked_although_the_name_leads_elsewhere_by_then() {
        // One look for the page, one for robots.txt; whoever looked a third time would be led astray.
        Answer answer = fetcher(2).fetch(question("/a"));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Fetched.class,
                        fetched -> assertThat(fetched.bytes()).asString().isEqualTo("public"));
        assertThat(lookedUp).hasValue(2);
        assertThat(connections)
                .hasSize(2)
                .allSatisfy(to -> assertThat(to.getAddress()).isEqualTo(ALLOWED));
        assertThat(secret.asked).isEmpty();
    }

    @Test
    void wherever_the_name_changes_on_the_way_the_forbidden_server_sees_nobody() {
        site.with("/b", Web.moved("/c")).with("/c", Web.moved("/a"));
        for (int changes = 0; changes < 6; changes++) {
            lookedUp.set(0);
            Answer answer = fetcher(changes).fetch(question("/b"));
            if (changes < 4) {
                assertThat(answer)
                        .isInstanceOfSatisfying(
                                Answer.Refused.class,
                                refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ADDRESS));
            } else {
                assertThat(answer).isInstanceOf(Answer.Fetched.class);
            }
        }
        assertThat(connections).allSatisfy(to -> assertThat(to.getAddress()).isEqualTo(ALLOWED));
        assertThat(secret.asked).isEmpty();
    }

    @Test
    void one_forbidden_address_among_allowed_ones_makes_all_suspect() {
        Fetcher fetcher =
                new GuardedFetcher(site.policy(), host -> List.of(ALLOWED, FORBIDDEN), connections::add, Time.SYSTEM);
        assertThat(fetcher.fetch(question("/a"))).isInstanceOf(Answer.Refused.class);
        assertThat(connections).isEmpty();
    }

    @Test
    void the_socket_itself_refuses_when_everything_before_it_forgot_to_check() throws IOException {
        Target target = Target.of("http://rebinding.example.com:" + site.port() + "/a", site.policy());
        AddressRule rule = new AddressRule(site.policy());
        Wire wire = new Wire(Web.QUICK, rule, connections::add);
        assertThat(catchThrowable(() -> wire.ask(target, List.of(FORBIDDEN), new Wish(1000, false, null, null))))
                .isInstanceOf(RefusedException.class);
        assertThat(connections).isEmpty();
        assertThat(secret.asked).isEmpty();
    }

    @Test
    void a_socket_that_listens_on_this_machine_accepts_nobody() throws IOException {
        try (ServerSocket listening = new ServerSocket(0, 5, ALLOWED);
                Socket socket = new GuardedSocket(new AddressRule(Policy.standard()), Witness.NONE)) {
            listening.setSoTimeout(300);
            assertThat(catchThrowable(() -> socket.connect(listening.getLocalSocketAddress(), 200)))
                    .isInstanceOf(RefusedException.class);
            assertThat(catchThrowable(listening::accept)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private Question question(String path) {
        return Question.of("http://rebinding.example.com:" + site.port() + path);
    }

    /** A fetcher whose names lead to the allowed address so many times, and to the forbidden one from then on. */
    private Fetcher fetcher(int times) {
        Names rebinding = host -> List.of(lookedUp.getAndIncrement() < times ? ALLOWED : FORBIDDEN);
        return new GuardedFetcher(site.policy(), rebinding, connections::add, Time.SYSTEM);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
