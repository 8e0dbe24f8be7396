package az.bildiris.web;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.register.ContractStatus;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.StatusCause;
import az.bildiris.register.ValidityStatus;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles of the help: what may come up in the register is explained in each language, and nothing else. */
class ExplanationsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/az/bildiris/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");
    /** List, code, position, article. */
    private static final Pattern ENTRY = Pattern.compile("\\('([A-Z_]+)', '([A-Z0-9_]+)', \\d+, '(\\d+)'");

    private static final int REASONS = 40;
    private static final int BREACHES = 8;
    /** What fits under a status on a phone. */
    private static final int LONGEST = 420;

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void everythingThatMayComeUpIsExplained(String language) throws IOException {
        var expected = new TreeSet<String>();
        expected.addAll(prefixed("contractStatus.", names(ContractStatus.values())));
        expected.addAll(prefixed("notificationStatus.", names(NotificationStatus.values())));
        expected.addAll(prefixed("validityStatus.", names(ValidityStatus.values())));
        expected.addAll(prefixed("cause.", names(StatusCause.values())));
        Set<String> reasons = listed("TERMINATION_REASON", entry -> entry.group(2));
        Set<String> breaches = listed("GROSS_BREACH", entry -> entry.group(2));
        assertThat(reasons).hasSize(REASONS);
        assertThat(breaches).hasSize(BREACHES);
        expected.addAll(prefixed("reason.", reasons));
        expected.addAll(prefixed("grossBreach.", breaches));

        assertThat(bundle("explanations_" + language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void explanationsAreASentenceAtLeastAndNotAPage(String language) throws IOException {
        assertThat(bundle("explanations_" + language)).allSatisfy((key, text) -> assertThat((String) text)
                .as((String) key)
                .hasSizeBetween(60, LONGEST)
                .endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en", "ru"})
    void helpHasTheWordsThatPagesAskForAndNoOthers(String language) throws IOException {
        Map<String, Set<String>> values = Map.of("article.", listed("TERMINATION_REASON", entry -> entry.group(3)));
        Set<String> asked = asked("help", values);

        assertThat(bundle("help_" + language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @ParameterizedTest
    @CsvSource({"explanations_az", "explanations_en", "explanations_ru", "help_az", "help_en", "help_ru"})
    void keysAreSortedOnceEachAndHaveAText(String name) throws IOException {
        List<String> keys = Files.readAllLines(BUNDLES.resolve(name + ".properties")).stream()
                .map(line -> line.replaceFirst("\\s*=.*", ""))
                .toList();

        assertThat(keys).doesNotHaveDuplicates().isSorted();
        assertThat(bundle(name).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    /** Keys that pages name of a bundle, whole or by a prefix with all its values. */
    private static Set<String> asked(String bundle, Map<String, Set<String>> values) throws IOException {
        Pattern key = Pattern.compile("\\b" + bundle + "\\['([A-Za-z.]+)'( \\+= )?");
        try (Stream<Path> pages = Files.walk(PAGES)) {
            return pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(page -> key.matcher(read(page)).results())
                    .flatMap(found -> found.group(2) == null
                            ? Stream.of(found.group(1))
                            : prefixed(found.group(1), values.get(found.group(1))).stream())
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> listed(String list, Function<MatchResult, String> part) throws IOException {
        try (Stream<Path> migrations = Files.list(MIGRATIONS)) {
            return migrations
                    .flatMap(migration -> ENTRY.matcher(read(migration)).results())
                    .filter(entry -> entry.group(1).equals(list))
                    .map(part)
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> prefixed(String prefix, Set<String> values) {
        return values.stream().map(prefix::concat).collect(Collectors.toSet());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
