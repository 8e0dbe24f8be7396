package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Document;
import az.bildiris.platform.Sha256;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.run.TestSession;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deliveries through the door: each is registered once, and read back by its senders. */
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

    /** Staff who type what stands on the card find the person, whatever letters and blanks the employer used. */
    @Test
    void whatIdentifiesAPersonIsStoredAsStaffSearchForIt() throws SQLException {
        Document document = Employers.conclusion()
                .with("worker.documentSeries", "\u0410\u0410E") // the first two are Cyrillic
                .with("worker.documentNumber", "12\u00a034 567");

        HttpResponse<String> answer = Door.deliver(Employers.edoc(document));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        try (Connection owner = TestSession.database();
                PreparedStatement query =
                        owner.prepareStatement("select document_number from worker_identity where worker_fin = ?")) {
            query.setString(1, document.fields().get("worker.fin"));
            try (ResultSet found = query.executeQuery()) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString(1)).isEqualTo("AAE1234567");
            }
        }
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
