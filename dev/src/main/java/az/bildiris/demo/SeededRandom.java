package az.bildiris.demo;

import az.bildiris.content.Fin;
import java.util.List;
import java.util.Random;

/** A seeded random generator, so that the demo data are the same on every machine. */
final class SeededRandom {
    private final Random random;

    SeededRandom(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean of(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number between the two, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String digits(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }

    /** A personal identification number: seven digits or Latin letters without I and O. */
    Fin fin() {
        String signs = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        var text = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return new Fin(text.toString());
    }
}
