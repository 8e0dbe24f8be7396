package az.bildiris.qa;

import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import eu.europa.esig.dss.asic.xades.validation.ASiCContainerWithXAdESValidator;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the cost of a registration with the bare validation of its signature, both with the same number of threads,
 * in turns.
 */
public final class IntakeBench {
    private static final Path DEMO = Path.of("target/demo");
    private static final String BASE = "http://localhost:" + port("BILDIRIS_HTTP_PORT", "8080");
    private static final String PORTAL = "http://localhost:" + port("BILDIRIS_PORTAL_PORT", "8180");
    private static final int ROUNDS = 3;
    /** Documents until the second compiler has compiled DSS; without them DSS alone would seem too slow. */
    private static final int WARM_UP = 600;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String portal;
    final FreshContainers fresh;
    private final int senders;
    private volatile String token;

    IntakeBench(int senders) {
        this(senders, BASE, PORTAL, DEMO);
    }

    /** Measures a register at these addresses, which trusts the authorities of the folder. */
    IntakeBench(int senders, String base, String portal, Path demo) {
        this.senders = senders;
        this.base = base;
        this.portal = portal;
        var authority = new Authority("Ölçmə mərkəzi");
        authority.publishAnchor(demo.resolve("trust"), "bench");
        authority.publishRevocations(demo.resolve("crl"), "bench");
        fresh = new FreshContainers(authority.organisation("Əliyev Rəşad Kamil oğlu", Document.VOEN));
        System.setProperty("BILDIRIS_TRUST_ANCHORS", DEMO.resolve("trust").toString());
        System.setProperty("BILDIRIS_CRL_DIR", DEMO.resolve("crl").toString());
        System.setProperty("BILDIRIS_TAX_AUTHORITY_VOEN", "-");
    }

    /** Documents in a second: by DSS alone, by all checks without a server, and registered through HTTP. */
    record Round(double bare, double checks, double registered) {
        /** Cost of a registration; DSS alone is 1. */
        double cost() {
            return bare / registered;
        }
    }

    /** Arguments: documents in a round, simultaneous senders. */
    @SuppressWarnings("SystemOut") // output of a command line
    public static void main(String... arguments) throws Exception {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400;
        int senders = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        System.out.printf("| round | bare DSS /s | all checks /s | registered by HTTP /s | HTTP ÷ bare |%n");
        System.out.printf("|---|---|---|---|---|%n");
        int number = 0;
        for (Round round : new IntakeBench(senders).rounds(documents)) {
            System.out.printf(
                    "| %d | %.1f | %.1f | %.1f | %.2f |%n",
                    ++number, round.bare, round.checks, round.registered, round.registered / round.bare);
        }
        System.out.printf(
                "%n%d documents a round, %d threads, %d processors, sender and server on the same machine.%n",
                documents, senders, Runtime.getRuntime().availableProcessors());
    }

    /** Adds the median of the rounds as a figure. */
    void tell(Figures figures, int documents) throws Exception {
        List<Round> rounds = rounds(documents).stream()
                .sorted(Comparator.comparingDouble(Round::cost))
                .toList();
        Round middle = rounds.get(ROUNDS / 2);
        figures.add(
                "intake.bare",
                "registration through HTTP ÷ DSS alone, same containers (%.1f and %.1f in a second)"
                        .formatted(middle.registered, middle.bare),
                middle.cost(),
                rounds.get(0).cost(),
                rounds.get(ROUNDS - 1).cost(),
                "",
                "≤ 1.25",
                "the server and PostgreSQL share the processors with the sender");
    }

    private List<Round> rounds(int documents) throws Exception {
        ValidationPolicy policy = new EtsiValidationPolicy(ValidationPolicyFacade.newFacade()
                .unmarshall(EtsiValidationPolicy.class.getResourceAsStream("/policy/constraint.xml")));
        CommonCertificateVerifier verifier = verifier();
        Consumer<byte[]> check = checks();

        Figures.progress("  warming up");
        List<byte[]> first = fresh.make(Math.max(documents, WARM_UP));
        persecond(first, this::register);
        persecond(first, check);
        persecond(first, container -> bare(container, verifier, policy));
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < ROUNDS; i++) {
            List<byte[]> containers = fresh.make(documents);
            rounds.add(new Round(
                    persecond(containers, container -> bare(container, verifier, policy)),
                    persecond(containers, check),
                    persecond(containers, this::register)));
            Figures.progress("  " + rounds.get(i));
        }
        return rounds;
    }

    /** Nanoseconds until a container is registered. */
    long time(byte[] container) {
        long begun = System.nanoTime();
        register(container);
        return System.nanoTime() - begun;
    }

    /** Renews the token, which lives for some minutes only. */
    void renewToken() throws IOException, InterruptedException {
        token = token();
    }

    private CommonCertificateVerifier verifier() {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(
                DSSUtils.loadCertificate(DEMO.resolve("trust/bench.cer").toFile()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        var lists = new ExternalResourcesCRLSource(new eu.europa.esig.dss.model.FileDocument(
                DEMO.resolve("crl/bench.crl").toFile()));
        verifier.setCrlSource((certificate, issuer) -> {
            synchronized (lists) {
                return lists.getRevocationToken(certificate, issuer);
            }
        });
        return verifier;
    }

    private static void bare(byte[] container, CommonCertificateVerifier verifier, ValidationPolicy policy) {
        var validator = new ASiCContainerWithXAdESValidator(new InMemoryDocument(container, "container.asice"));
        validator.setCertificateVerifier(verifier);
        validator.setEnableEtsiValidationReport(false);
        validator.validateDocument(policy);
    }

    /**
     * The register's own checks in a class loader of their own, so that their setup of DSS does not affect the bare
     * one.
     */
    private static Consumer<byte[]> checks() throws ReflectiveOperationException {
        URL[] classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(IntakeBench::url)
                .toArray(URL[]::new);
        var loader = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader());
        Class<?> type = loader.loadClass("az.bildiris.registration.boundary.OfflineCheck");
        Object check = within(loader, () -> type.getConstructor().newInstance());
        Method method = type.getMethod("check", byte[].class, Optional.class, Instant.class);
        return container -> within(loader, () -> method.invoke(check, container, Optional.empty(), Instant.now()));
    }

    private static Object within(ClassLoader loader, Callable<?> work) {
        Thread.currentThread().setContextClassLoader(loader);
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            Thread.currentThread().setContextClassLoader(IntakeBench.class.getClassLoader());
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Containers in a second for all senders together. */
    private double persecond(List<byte[]> containers, Consumer<byte[]> work)
            throws IOException, InterruptedException, ExecutionException {
        renewToken();
        var threads = Executors.newFixedThreadPool(senders);
        Instant begin = Instant.now();
        try {
            List<? extends Future<?>> running = containers.stream()
                    .map(container -> threads.submit(() -> work.accept(container)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        return containers.size() * 1e9 / Duration.between(begin, Instant.now()).toNanos();
    }

    private void register(byte[] container) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + "/api/v1/notifications"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/vnd.etsi.asic-e+zip")
                            .header("Accept", "application/json")
                            .POST(BodyPublishers.ofByteArray(container))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A port as in ./run. */
    private static String port(String variable, String preset) {
        return System.getenv().getOrDefault(variable, preset);
    }

    private String token() throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(portal + "/realms/egov/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=gateway&client_secret=demo"))
                        .build(),
                BodyHandlers.ofString());
        Matcher found = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException("no token: is ./run up?");
        }
        return found.group(1);
    }
}
