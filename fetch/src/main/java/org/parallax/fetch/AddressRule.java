package org.parallax.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses are of the public web: the first row of {@code addresses.tsv} that holds an address decides. */
final class AddressRule {

    private static final List<Range> RANGES = ranges(Table.of("addresses.tsv", 3));

    private final Policy policy;

    AddressRule(Policy policy) {
        this.policy = policy;
    }

    void check(InetAddress address, int port) throws RefusedException {
        if (policy.isOpenForTests(address.getHostAddress(), port)) {
            return;
        }
        judge(address);
        if (isOurs(address)) {
            throw new RefusedException(Refusal.ADDRESS, "that is an address of this machine");
        }
    }

    private static void judge(InetAddress address) throws RefusedException {
        Range range = RANGES.stream()
                .filter(each -> each.holds(address.getAddress()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.ADDRESS, "that is no address of the public web"));
        switch (range.verdict()) {
            case ALLOW -> {}
            case INNER -> judge(inner(address));
            case REFUSE ->
                throw new RefusedException(Refusal.ADDRESS, "that is no address of the public web: " + range.what());
        }
    }

    /** The address of the old kind that a translator makes of a new one. */
    private static InetAddress inner(InetAddress address) {
        byte[] bytes = address.getAddress();
        return inet(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
    }

    private static boolean isOurs(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException e) {
            return false;
        }
    }

    private static InetAddress inet(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What a row says of its addresses. */
    private enum Verdict {
        ALLOW,
        REFUSE,
        /** As of the address within. */
        INNER
    }

    private record Range(byte[] prefix, int bits, Verdict verdict, String what) {

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit += 8) {
                int mask = bits - bit >= 8 ? 0xff : 0xff << (8 - (bits - bit)) & 0xff;
                if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static List<Range> ranges(Table table) {
        return table.rows().stream().map(row -> range(table, row)).toList();
    }

    private static Range range(Table table, Table.Row row) {
        String[] parts = row.cells().get(0).split("/");
        try {
            InetAddress address = InetAddress.getByName(parts[0]);
            boolean old = parts[0].contains(".");
            int bits = Integer.parseInt(parts[1]);
            if (old != address instanceof Inet4Address || bits > address.getAddress().length * 8) {
                throw table.wrong(row, "no range: " + row.cells().get(0));
            }
            Verdict verdict = Verdict.valueOf(row.cells().get(1).toUpperCase(java.util.Locale.ROOT));
            return new Range(address.getAddress(), bits, verdict, row.cells().get(2));
        } catch (UnknownHostException | RuntimeException e) {
            throw table.wrong(row, "no range with a verdict: " + e.getMessage());
        }
    }
}
