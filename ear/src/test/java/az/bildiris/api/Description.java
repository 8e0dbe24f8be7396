package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The published description, against which answers are held: status, content type and schema must be in it. */
final class Description {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonNode TEXT = read();

    private Description() {}

    /** The answer as JSON, if the description knows such an answer. */
    static JsonNode require(String path, String method, HttpResponse<String> answer) {
        JsonNode described =
                TEXT.path("paths").path(path).path(method).path("responses").path(String.valueOf(answer.statusCode()));
        assertThat(described.isMissingNode())
                .as("%s %s answers %d, which is not described", method, path, answer.statusCode())
                .isFalse();
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        JsonNode content = resolved(described).path("content").path(type);
        assertThat(content.isMissingNode())
                .as("%s %s answers %d as %s", method, path, answer.statusCode(), type)
                .isFalse();
        JsonNode body = Door.json(answer);
        assertThat(SCHEMAS.getSchema(withComponents(content.path("schema"))).validate(body))
                .as(answer.body())
                .isEmpty();
        return body;
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? TEXT.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static JsonNode withComponents(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", TEXT.path("components"));
        return whole;
    }

    private static JsonNode read() {
        String text = Door.send(HttpRequest.newBuilder(URI.create(Door.BASE + "/api/v1/openapi.yaml")))
                .body();
        try {
            return new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
