package az.bildiris.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The trusted proxies in front of the server (BILDIRIS_TRUSTED_PROXIES); only their X-Forwarded-For is used. */
public final class TrustedProxies {
    private static final Pattern NUMERIC = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}|(?=.*:)[0-9A-Fa-f:.]{2,45}");

    private final List<Network> networks;

    /**
     * Parses addresses or networks (10.0.0.0/8), separated by spaces; throws IllegalArgumentException for an invalid
     * one.
     */
    public TrustedProxies(String setting) {
        networks = Stream.of(setting.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Network::of)
                .toList();
    }

    public static TrustedProxies configured() {
        return new TrustedProxies(Setting.TRUSTED_PROXIES.value());
    }

    /**
     * The client's address: that of the connection or, if this is a trusted proxy, the last one in X-Forwarded-For that
     * is none. {@code forwarded} are the header's lines in order.
     */
    public String client(String peer, List<String> forwarded) {
        List<String> hops = forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        String client = peer;
        for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
            if (!NUMERIC.matcher(hops.get(i)).matches()) {
                return client;
            }
            client = hops.get(i);
        }
        return client;
    }

    private boolean trusts(String address) {
        if (networks.isEmpty() || !NUMERIC.matcher(address).matches()) {
            return false;
        }
        byte[] bytes = bytes(address);
        return networks.stream().anyMatch(network -> network.holds(bytes));
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }

    private record Network(List<Byte> address, int bits) {
        static Network of(String text) {
            String[] parts = text.split("/", 2);
            byte[] address = NUMERIC.matcher(parts[0]).matches() ? bytes(parts[0]) : new byte[0];
            int most = address.length * Byte.SIZE;
            boolean number = parts.length == 1 || parts[1].matches("\\d{1,3}");
            int bits = parts.length == 1 || !number ? most : Integer.parseInt(parts[1]);
            if (address.length == 0 || !number || bits > most) {
                throw new IllegalArgumentException(
                        Setting.TRUSTED_PROXIES.variable() + " holds what is no address or network: " + text);
            }
            return new Network(boxed(address), bits);
        }

        boolean holds(byte[] asked) {
            if (asked.length != address.size()) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
                if (((address.get(bit / Byte.SIZE) ^ asked[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }

        private static List<Byte> boxed(byte[] bytes) {
            Byte[] boxed = new Byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                boxed[i] = bytes[i];
            }
            return Collections.unmodifiableList(Arrays.asList(boxed));
        }
    }
}
