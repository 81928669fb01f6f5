package org.parallax.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses that a name leads to. */
@FunctionalInterface
interface Names {

    /** The names as this machine knows them. */
    Names SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    List<InetAddress> of(String host) throws UnknownHostException;
}
