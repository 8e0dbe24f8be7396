package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Document;
import az.bildiris.platform.Sha256;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.run.TestSession;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door for employers' systems, from outside. Every answer is held against the published description. */
class DeliveryIT {
    private static final String PATH = "/api/v1/notifications";

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void newDocumentIsRegisteredAndTheSameBytesGetTheSameAnswer() {
        byte[] edoc = Employers.edoc(Employers.conclusion());

        HttpResponse<String> first = Door.deliver(edoc);
        HttpResponse<String> again = Door.deliver(edoc);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        JsonNode registered = described("/notifications", "post", first);
        assertThat(registered.path("number").asText()).matches("1%02d[0-9]{10}".formatted(year()));
        assertThat(registered.path("type").asText()).isEqualTo("CONCLUSION");
        assertThat(registered.path("sha256").asText()).isEqualTo(Sha256.of(edoc));
        assertThat(registered.path("employer").path("voen").asText()).isEqualTo(Document.VOEN);
        assertThat(registered.path("warnings")).isEmpty();
        assertThat(registered.has("baseNumber")).isFalse();
        assertThat(location(first))
                .isEqualTo(Door.BASE + PATH + "/" + registered.path("number").asText() + "/registration")
                .isEqualTo(location(again));
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatWasRegisteredIsReadBackByItsSendersOnly() {
        byte[] edoc = Employers.edoc(Employers.conclusion());
        HttpResponse<String> first = Door.deliver(edoc);
        String path = PATH + "/" + number(first) + "/registration";

        assertThat(Door.get(path, "gateway").body()).isEqualTo(first.body());
        HttpResponse<String> foreign = Door.get(path, "gateway2");
        HttpResponse<String> unknown = Door.get(PATH + "/1269999999999/registration", "gateway2");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutInstance(foreign)).isEqualTo(withoutInstance(unknown));
        described("/notifications/{number}/registration", "get", foreign);
    }

    @Test
    void whoReplaysAnothersContainerLearnsItsNumberOnly() {
        byte[] edoc = Employers.edoc(Employers.conclusion());
        HttpResponse<String> first = Door.deliver(edoc);

        HttpResponse<String> replay = Door.deliver(edoc, "gateway2");

        assertThat(replay.statusCode()).isEqualTo(422);
        assertThat(Door.json(replay).path("errors").toString())
                .contains("ALREADY_REGISTERED", number(first))
                .doesNotContain(Door.json(first).path("sha256").asText());
        assertThat(Door.get(PATH + "/" + number(first) + "/registration", "gateway2")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Door.deliver(edoc).body()).isEqualTo(first.body());
    }

    @Test
    void registrationInformationComesAsPdfWhereItIsAskedFor() throws Exception {
        byte[] edoc = Employers.edoc(Employers.conclusion());

        HttpResponse<byte[]> answer = Door.send(
                delivery("gateway").header("Accept", "application/pdf").POST(BodyPublishers.ofByteArray(edoc)),
                BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var pdf = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("qeydiyyata alınmasına dair məlumat", "“Xəzər Nümunə” MMC", number(Door.deliver(edoc)));
        }
    }

    @Test
    void amendmentAndTerminationFollowTheirConclusion() {
        Document conclusion = Employers.conclusion();
        String base = number(Door.deliver(Employers.edoc(conclusion)));
        Document termination = Document.termination()
                .with("baseNumber", base)
                .with("date", Employers.today().toString())
                .with("termination.legalReference", "m.70, b. «a»")
                .with("termination.terminatedOn", Employers.today().toString());
        conclusion.fields().forEach((path, value) -> {
            if (path.startsWith("worker.fin") || path.equals("contract.concludedOn") || path.endsWith("workStartsOn")) {
                termination.with(path, value);
            }
        });

        HttpResponse<String> answer = Door.deliver(Employers.edoc(termination));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode registered = described("/notifications", "post", answer);
        assertThat(registered.path("baseNumber").asText()).isEqualTo(base);
        assertThat(registered.path("warnings").findValuesAsText("code")).containsExactly("LEGAL_REFERENCE_DIFFERS");
        assertThat(registered
                        .path("warnings")
                        .get(0)
                        .path("sentence")
                        .path("en")
                        .asText())
                .contains("m.70");
    }

    @Test
    void refusedDocumentGetsEveryReasonInThreeLanguagesAndStoresNothing() throws SQLException {
        Document wrong = Employers.conclusion()
                .with("contract.mainLeaveDays", "20")
                .with("contract.weeklyHours", "39.5")
                .with("contract.workplaceKind", "ADDITIONAL");

        HttpResponse<String> answer = Door.deliver(Employers.edoc(wrong));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = described("/notifications", "post", answer);
        assertThat(problem.path("errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder("LEAVE_TOO_SHORT", "HOURS_TOO_MANY");
        assertThat(problem.path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("contract.mainLeaveDays", "contract.weeklyHours");
        assertThat(problem.path("errors").get(0).path("sentence"))
                .allSatisfy(sentence -> assertThat(sentence.asText()).hasSizeGreaterThan(40));
        assertThat(registered(wrong)).isZero();
    }

    @Test
    void sameContentInAnotherWrappingIsTheSameDocument() throws SQLException {
        Document document = Employers.conclusion();
        String number = number(Door.deliver(Employers.edoc(document)));

        HttpResponse<String> answer = Door.deliver(Employers.edoc(document)); // signed once more

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode error =
                described("/notifications", "post", answer).path("errors").get(0);
        assertThat(error.path("code").asText()).isEqualTo(RefusalCode.ALREADY_REGISTERED.name());
        assertThat(error.path("found").asText()).isEqualTo(number);
        assertThat(registered(document)).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER_NOT_ZIP, nonsense",
        "SIGNER_NOT_ENTITLED, stranger",
    })
    void refusalsHaveTheirCodes(String code, String what) {
        byte[] body = what.equals("stranger")
                ? Employers.STRANGER.edoc(Employers.conclusion().xml())
                : what.getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer = Door.deliver(body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Door.json(answer).path("errors").findValuesAsText("code")).containsExactly(code);
    }

    @Test
    void emptyBodyIsRefused() {
        assertThat(Door.deliver(new byte[0]).statusCode()).isEqualTo(422);
    }

    @Test
    void largerThanTenMegabytesIsNotRead() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];

        HttpResponse<String> declared = Door.deliver(large);
        HttpResponse<String> streamed = Door.send(
                delivery("gateway").POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));

        assertThat(List.of(declared.statusCode(), streamed.statusCode())).containsOnly(413);
        described("/notifications", "post", declared);
    }

    @Test
    void endlessBodyIsAnsweredBeforeItsEnd() throws Exception {
        var endless = new InputStream() {
            final AtomicLong given = new AtomicLong();

            @Override
            public int read() {
                throw new UnsupportedOperationException("read in blocks");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return given.addAndGet(length) > 200L * 1024 * 1024 ? -1 : length;
            }
        };
        try {
            int status = Door.send(delivery("gateway").POST(BodyPublishers.ofInputStream(() -> endless)))
                    .statusCode();
            assertThat(status).isEqualTo(413);
        } catch (java.io.UncheckedIOException e) {
            // The server hung up on a sender that was still talking.
            assertThat(e).hasRootCauseInstanceOf(java.io.IOException.class);
        }
        assertThat(endless.given.get()).as("bytes that the server took").isLessThan(60L * 1024 * 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/zip", "application/octet-stream", "text/plain", "application/json"})
    void otherTypesAreNotAccepted(String type) {
        HttpResponse<String> answer = Door.send(
                Door.request(PATH, "gateway").header("Content-Type", type).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(415);
        described("/notifications", "post", answer);
    }

    @Test
    void answersThatNobodyCanGiveAreRefusedBeforeAnythingIsRegistered() throws SQLException {
        Document document = Employers.conclusion();

        HttpResponse<String> answer = Door.send(delivery("gateway")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofByteArray(Employers.edoc(document))));

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(registered(document)).isZero();
    }

    @Test
    void withoutAGoodTokenNobodyComesIn() {
        String good = Door.token("gateway");
        String damaged = good.substring(0, good.length() - 6) + "AAAAAA";
        for (String token : List.of("", "Bearer ", "Bearer nonsense", "Bearer " + damaged, "Basic Z2F0ZXdheTpkZW1v")) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(Door.BASE + PATH)).header("Content-Type", Door.EDOC);
            if (!token.isEmpty()) {
                request.header("Authorization", token);
            }
            HttpResponse<String> answer = Door.send(request.POST(BodyPublishers.ofString("x")));

            assertThat(answer.statusCode()).as(token).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
            described("/notifications", "post", answer);
        }
    }

    @Test
    void rolesAndScopesOfOthersDoNotOpenTheDoor() {
        HttpResponse<String> delivery = Door.deliver(Employers.edoc(Employers.conclusion()), "inspectorate");
        HttpResponse<String> decision = decide("1260000000000", "gateway", decision("LAPSE"));

        assertThat(List.of(delivery.statusCode(), decision.statusCode())).containsOnly(403);
        described("/notifications", "post", delivery);
        described("/notifications/{number}/decisions", "post", decision);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/v1/notifications, 405", "DELETE, /api/v1/notifications, 405", "GET, /api/v1/nothing, 404"})
    void whatIsNotThereIsAProblemDocument(String method, String path, int status) {
        HttpResponse<String> answer = Door.send(Door.request(path, "gateway").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Door.json(answer).path("status").asInt()).isEqualTo(status);
    }

    @Test
    void refusalsAreOnRecordUnderTheSendersName() throws SQLException {
        Door.deliver(Employers.edoc(Employers.conclusion()), "inspectorate");
        Door.get(PATH + "/1269999999998/registration", "gateway2");
        Door.send(delivery("gateway2").setHeader("Content-Type", "text/plain").POST(BodyPublishers.ofString("x")));
        Door.deliver("no container".getBytes(StandardCharsets.UTF_8), "gateway2");

        assertThat(refusals("service-account-inspectorate")).contains("POST " + PATH + " 403");
        assertThat(refusals("service-account-gateway2"))
                .contains("GET " + PATH + "/1269999999998/registration 404")
                .contains("POST " + PATH + " 415")
                .contains("POST " + PATH + " 422 CONTAINER_NOT_ZIP");
    }

    @Test
    void floodWithoutATokenLeavesAFewEntries() throws SQLException {
        for (int i = 0; i < 50; i++) {
            Door.send(HttpRequest.newBuilder(URI.create(Door.BASE + PATH + "?" + i)));
        }

        assertThat(refusals("ANONYMOUS").size()).isBetween(1, 4);
    }

    /** Counted where all servers count: another one may have refused the others. */
    @Test
    void whoIsRefusedTooOftenWaits() throws Exception {
        assertThat(Door.get("/api/v1/notifications/0/registration", "gateway2").statusCode())
                .isEqualTo(404);
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update rate_limit set used = 1200, ends_at = now() + interval '8 seconds'"
                                    + " where kind = 'REFUSAL'"))
                    .isPositive();
        }
        HttpResponse<String> one = Door.get("/api/v1/notifications/0/registration", "gateway2");
        HttpResponse<String> more = Door.deliver(Employers.edoc(Employers.conclusion()), "gateway2");

        for (HttpResponse<String> answer : List.of(one, more)) {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1L, 9L);
            assertThat(Door.json(answer).path("sentence").path("az").asText()).contains("həddindən çox imtina");
        }
        assertThat(refusals("service-account-gateway2"))
                .filteredOn(detail -> detail.contains("limit.refusal"))
                .hasSize(1);
        assertThat(Door.deliver(Employers.edoc(Employers.conclusion()), "gateway")
                        .statusCode())
                .isEqualTo(201);
        Thread.sleep(9_000);
        assertThat(Door.deliver(Employers.edoc(Employers.conclusion()), "gateway2")
                        .statusCode())
                .isEqualTo(201);
    }

    /** What the trail says of refusals in the last two minutes. */
    private static List<String> refusals(String actor) throws SQLException {
        var details = new ArrayList<String>();
        try (Connection owner = TestSession.database();
                PreparedStatement query = owner.prepareStatement(
                        "select detail from audit_entry where action = 'API' and result = 'REFUSED' and worker_fin is null"
                                + " and address <> '' and actor = ? and at > now() - interval '2 minutes'")) {
            query.setString(1, actor);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    details.add(found.getString(1).replaceFirst(" \\+[0-9]+$", ""));
                }
            }
        }
        return details;
    }

    // ---- decisions

    @Test
    void inspectorsSystemRecordsADecisionOnce() {
        String number = number(Door.deliver(Employers.edoc(Employers.conclusion())));

        HttpResponse<String> recorded = decide(number, "inspectorate", decision("INVALIDITY"));
        HttpResponse<String> again = decide(number, "inspectorate", decision("INVALIDITY"));

        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(201);
        assertThat(described("/notifications/{number}/decisions", "post", recorded)
                        .path("kind")
                        .asText())
                .isEqualTo("INVALIDITY");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(described("/notifications/{number}/decisions", "post", again)
                        .path("errors")
                        .findValuesAsText("code"))
                .containsExactly("decision.already");
    }

    @Test
    void decisionsThatCannotBeReadAreRefusedByField() {
        String number = number(Door.deliver(Employers.edoc(Employers.conclusion())));

        HttpResponse<String> lacking = decide(number, "inspectorate", "{\"kind\":\"LAPSE\",\"reason\":\" \"}");
        HttpResponse<String> broken = decide(number, "inspectorate", "{\"kind\":");
        HttpResponse<String> odd = decide(number, "inspectorate", decision("ABOLITION"));
        for (String hidden : List.of("\\u0000", "\\u202e")) {
            HttpResponse<String> unseen = decide(
                    number,
                    "inspectorate",
                    decision("INVALIDITY").replace("\"reason\": \"", "\"reason\": \"" + hidden));
            assertThat(unseen.statusCode()).as(unseen.body()).isIn(409, 422);
            assertThat(unseen.body()).contains("görünməyən");
        }

        assertThat(lacking.statusCode()).as(lacking.body()).isEqualTo(422);
        assertThat(described("/notifications/{number}/decisions", "post", lacking)
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("body", "decidedOn", "documentNumber", "reason");
        assertThat(List.of(broken.statusCode(), odd.statusCode())).containsOnly(400);
        assertThat(decide("1269999999999", "inspectorate", decision("LAPSE")).statusCode())
                .isEqualTo(404);
    }

    // ---- many at once

    @Test
    void sixtyFourDeliveriesOfSixteenDocumentsRegisterSixteen() throws Exception {
        List<byte[]> documents = IntStream.range(0, 16)
                .mapToObj(i -> Employers.edoc(Employers.conclusion()))
                .toList();
        var pool = Executors.newFixedThreadPool(64);
        try {
            var answers = new ArrayList<Future<HttpResponse<String>>>();
            for (int i = 0; i < 64; i++) {
                byte[] edoc = documents.get(i % 16);
                answers.add(pool.submit(() -> Door.deliver(edoc)));
            }
            Map<Integer, List<String>> numbers = answers.stream()
                    .map(DeliveryIT::join)
                    .collect(Collectors.groupingBy(
                            HttpResponse::statusCode, Collectors.mapping(DeliveryIT::number, Collectors.toList())));

            assertThat(numbers).containsOnlyKeys(201, 200);
            assertThat(numbers.get(201)).hasSize(16).doesNotHaveDuplicates();
            assertThat(numbers.get(200)).hasSize(48).isSubsetOf(numbers.get(201));
        } finally {
            pool.shutdownNow();
        }
    }

    // ---- the description

    @Test
    void descriptionIsOpenToEverybody() {
        HttpResponse<String> answer = Door.send(HttpRequest.newBuilder(URI.create(Door.BASE + "/api/v1/openapi.yaml")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("openapi: 3.1.0");
    }

    // ---- parts

    private static JsonNode described(String path, String method, HttpResponse<String> answer) {
        return Description.require(path, method, answer);
    }

    private static HttpRequest.Builder delivery(String client) {
        return Door.request(PATH, client).header("Content-Type", Door.EDOC);
    }

    private static HttpResponse<String> decide(String number, String client, String decision) {
        return Door.send(Door.request(PATH + "/" + number + "/decisions", client)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(decision)));
    }

    private static String decision(String kind) {
        return """
                {"kind": "%s", "reason": "Əmək Məcəlləsi, m.49, h.5", "body": "Dövlət Əmək Müfəttişliyi Xidməti",
                 "decidedOn": "%s", "documentNumber": "17-Q"}
                """
                .formatted(kind, Employers.today());
    }

    private static String number(HttpResponse<String> answer) {
        return Door.json(answer).path("number").asText();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String withoutInstance(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("urn:uuid:[0-9a-f-]+", "");
    }

    private static int year() {
        return Employers.today().getYear() % 100;
    }

    private static <T> T join(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many notifications the register has of that document's worker. */
    private static int registered(Document document) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement query =
                        owner.prepareStatement("select count(*) from notification where worker_fin = ?")) {
            query.setString(1, document.fields().get("worker.fin"));
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
