package az.bildiris.web;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.access.SignInMeans;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.container.Judgement;
import az.bildiris.content.NotificationType;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.printout.PrintJob;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.ValidityStatus;
import az.bildiris.sheet.Sheet;
import az.bildiris.takeover.TakeoverFailure;
import az.bildiris.takeover.TakeoverState;
import az.bildiris.web.navigation.Place;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/az/bildiris/web");
    private static final Pattern IN_PAGE = Pattern.compile("texts\\[([^\\]]+)\\]");
    private static final Pattern KEY = Pattern.compile("'([A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)+)'");
    private static final Pattern EXCEPTION = Pattern.compile("super\\(Kind\\.[A-Z_]+, \"([a-zA-Z]+\\.[a-zA-Z]+)\"\\)");
    private static final Pattern BUILT = Pattern.compile("texts\\['([^']+\\.)' \\+= ");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-zA-Z]+(?:\\.[A-Za-z0-9]+)+)[\"']");

    /** What an expression may put behind a prefix; a new prefix must be named here with its values. */
    private static final Map<String, Set<String>> VALUES = Map.ofEntries(
            Map.entry("type.", names(NotificationType.values())),
            Map.entry("notificationStatus.", names(NotificationStatus.values())),
            Map.entry("validityStatus.", names(ValidityStatus.values())),
            Map.entry("contractStatus.", names(ContractStatus.values())),
            Map.entry("workplaceKind.", names(WorkplaceKind.values())),
            Map.entry("contractIs.", names(ContractStatus.values())),
            Map.entry("source.", names(Sheet.Source.values())),
            Map.entry("means.", names(SignInMeans.values())),
            Map.entry("check.then.", names(Judgement.Standing.values())),
            Map.entry("check.now.", names(Judgement.Standing.values())),
            Map.entry("takeoverState.", names(TakeoverState.values())),
            Map.entry("takeoverFailure.", names(TakeoverFailure.values())),
            Map.entry("decisionKind.", names(DecisionKind.values())),
            Map.entry("printState.", names(PrintJob.State.values())),
            Map.entry("registerOrder.", names(InspectionOrder.values())),
            Map.entry("place.", names(Place.values())),
            Map.entry("auditAction.", names(AuditAction.values())),
            Map.entry("auditResult.", names(AuditResult.values())),
            Map.entry("role.", Set.of("WORKER", "CLERK", "INSPECTOR", "SUPERVISOR", "AUDITOR", "ADMIN", "INTAKE")),
            Map.entry("language.", Set.of("az", "en", "ru")));

    @Test
    void languagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("texts_en").stringPropertyNames())
                .isEqualTo(bundle("texts_az").stringPropertyNames());
        assertThat(bundle("texts_ru").stringPropertyNames())
                .isEqualTo(bundle("texts_az").stringPropertyNames());
        assertThat(bundle("messages_en").stringPropertyNames())
                .isEqualTo(bundle("messages_az").stringPropertyNames());
        assertThat(bundle("messages_ru").stringPropertyNames())
                .isEqualTo(bundle("messages_az").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_az", "texts_en", "texts_ru", "messages_az", "messages_en", "messages_ru"})
    void keysAreSortedOnceEachAndHaveAText(String name) throws IOException {
        List<String> keys = Files.readAllLines(BUNDLES.resolve(name + ".properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceFirst("\\s*=.*", ""))
                .toList();

        assertThat(keys).doesNotHaveDuplicates().isSorted();
        assertThat(bundle(name).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void everyKeyThatIsAskedForExists() throws IOException {
        Set<String> keys = bundle("texts_az").stringPropertyNames();

        assertThat(keys).containsAll(asked());
    }

    @Test
    void everyKeyIsAskedForSomewhere() throws IOException {
        Set<String> used = new HashSet<>(asked());
        used.addAll(spoken(bundle("texts_az").stringPropertyNames()));

        assertThat(used).containsAll(bundle("texts_az").stringPropertyNames());
    }

    /** Keys that pages name, whole or by a prefix with all its values, and those of what a DomainException says. */
    private static Set<String> asked() throws IOException {
        var keys = new TreeSet<String>();
        for (String page : sources("src/main/webapp", ".xhtml")) {
            Matcher built = BUILT.matcher(page);
            while (built.find()) {
                String prefix = built.group(1);
                assertThat(VALUES).as("values of a prefix").containsKey(prefix);
                VALUES.get(prefix).forEach(value -> keys.add(prefix + value));
            }
            Matcher asked = IN_PAGE.matcher(page);
            while (asked.find()) {
                KEY.matcher(asked.group(1)).results().forEach(key -> keys.add(key.group(1)));
            }
        }
        for (String source : sources("../ejb/src/main/java", ".java")) {
            if (source.contains(" extends DomainException")) {
                EXCEPTION
                        .matcher(source)
                        .results()
                        .flatMap(key -> Stream.of(key.group(1) + ".title", key.group(1) + ".text"))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    /** Keys that stand as literals in Java, also as the key of a DomainException, which pages ask by its title and text. */
    private static Set<String> spoken(Set<String> known) throws IOException {
        var keys = new TreeSet<String>();
        List<String> sources = new ArrayList<>(sources("src/main/java", ".java"));
        sources.addAll(sources("src/main/webapp", ".xhtml"));
        sources.addAll(sources("../ejb/src/main/java", ".java"));
        for (String source : sources) {
            Matcher literal = LITERAL.matcher(source);
            while (literal.find()) {
                String key = literal.group(1);
                Stream.of(key, key + ".title", key + ".text")
                        .filter(known::contains)
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static List<String> sources(String folder, String ending) throws IOException {
        var texts = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
