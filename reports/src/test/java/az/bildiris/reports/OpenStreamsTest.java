package az.bildiris.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenStreamsTest {
    /** Tells what is looked up in it, but for classes. */
    private static final class Telling extends URLClassLoader {
        final List<String> asked = new ArrayList<>();

        Telling() {
            super(classPath(), ClassLoader.getPlatformClassLoader());
        }

        private static URL[] classPath() {
            return Pattern.compile(File.pathSeparator)
                    .splitAsStream(System.getProperty("java.class.path"))
                    .map(OpenStreamsTest::url)
                    .toArray(URL[]::new);
        }

        @Override
        public URL getResource(String name) {
            if (!name.endsWith(".class")) {
                asked.add(name);
            }
            return super.getResource(name);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JasperReports leaves open what it reads so, and Payara's class loader keeps it until the application ends. */
    @Test
    void printsReadNothingFromTheClassPathOnceTheyAreWarm() throws ReflectiveOperationException, IOException {
        try (var loader = new Telling()) {
            var print = (Runnable) loader.loadClass(Printing.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            print.run();
            assertThat(loader.asked).isNotEmpty();
            loader.asked.clear();

            print.run();

            assertThat(loader.asked).isEmpty();
        }
    }

    /** Made by a loader of its own. */
    public static final class Printing implements Runnable {
        private final Printouts printouts = new Printouts();

        @Override
        public void run() {
            printouts.print(Samples.conclusion());
        }
    }
}
