package az.bildiris.container.control;

import java.util.Arrays;
import java.util.Random;

/** Damage by chance, the same for the same seed. */
final class Mutation {
    private Mutation() {}

    static byte[] of(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int i = 0; i <= random.nextInt(3); i++) {
            mutated = once(mutated, random);
        }
        return mutated;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(64, bytes.length - at));
        return switch (random.nextInt(4)) {
            case 0 -> overwritten(bytes, at, length, random);
            case 1 -> joined(bytes, at, new byte[0], at + length);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
            default -> moved(bytes, at, length, random);
        };
    }

    private static byte[] overwritten(byte[] bytes, int at, int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return joined(bytes, at, noise, at + length);
    }

    private static byte[] moved(byte[] bytes, int at, int length, Random random) {
        byte[] block = Arrays.copyOfRange(bytes, at, at + length);
        byte[] without = joined(bytes, at, new byte[0], at + length);
        int to = random.nextInt(without.length + 1);
        return joined(without, to, block, to);
    }

    /** The beginning up to {@code until}, a block, and the rest from {@code from}. */
    private static byte[] joined(byte[] bytes, int until, byte[] block, int from) {
        byte[] all = Arrays.copyOf(bytes, until + block.length + bytes.length - from);
        System.arraycopy(block, 0, all, until, block.length);
        System.arraycopy(bytes, from, all, until + block.length, bytes.length - from);
        return all;
    }
}
