package org.parallax.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;

/** A socket with a last word at the door: whatever led here, it goes to no address that is not allowed. */
final class GuardedSocket extends Socket {

    private final AddressRule rule;
    private final Witness witness;

    GuardedSocket(AddressRule rule, Witness witness) {
        super(Proxy.NO_PROXY);
        this.rule = rule;
        this.witness = witness;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress to) || to.isUnresolved()) {
            throw new IOException("a socket goes to checked addresses only");
        }
        rule.check(to.getAddress(), to.getPort());
        witness.connecting(to);
        super.connect(endpoint, timeout);
    }
}
