package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_383, 16_384, 16_385, 16_386, 100_000})
    void everyByteIsRead(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);

        assertThat(BodyReader.read(new ByteArrayInputStream(bytes), size, LONG)).isEqualTo(bytes);
    }

    @Test
    void oneByteMoreIsTooLarge() {
        var body = new ByteArrayInputStream(new byte[1_000_001]);

        assertThatThrownBy(() -> BodyReader.read(body, 1_000_000, LONG)).isInstanceOf(BodyReader.TooLarge.class);
    }

    @Test
    void dripsComeToAnEnd() {
        var drips = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                bytes[from] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> BodyReader.read(drips, 1_000_000, Duration.ofMillis(200)))
                .isInstanceOf(BodyReader.TooSlow.class);
    }
}
