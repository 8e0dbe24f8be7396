package az.bildiris.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other providers for signing in to the portal: those of the realm that the environment configures. */
final class Brokers {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(BILDIRIS_[A-Z_]+)(?::([^}]*))?}");

    private Brokers() {}

    /** The realm without unconfigured providers; a provider that is configured in part is an error. */
    static String configured(String realm, UnaryOperator<String> environment) {
        JsonObject all = JsonParser.parseString(realm).getAsJsonObject();
        var providers = new JsonArray();
        var mappers = new JsonArray();
        for (JsonElement provider : list(all, "identityProviders")) {
            if (isConfigured(provider, environment)) {
                providers.add(filled(provider, environment));
                String alias = provider.getAsJsonObject().get("alias").getAsString();
                for (JsonElement mapper : list(all, "identityProviderMappers")) {
                    if (mapper.getAsJsonObject()
                            .get("identityProviderAlias")
                            .getAsString()
                            .equals(alias)) {
                        mappers.add(filled(mapper, environment));
                    }
                }
            }
        }
        all.add("identityProviders", providers);
        all.add("identityProviderMappers", mappers);
        return all.toString();
    }

    private static JsonArray list(JsonObject realm, String name) {
        return realm.has(name) ? realm.getAsJsonArray(name) : new JsonArray();
    }

    private static boolean isConfigured(JsonElement provider, UnaryOperator<String> environment) {
        return VARIABLE.matcher(provider.toString())
                .results()
                .anyMatch(variable -> !value(environment, variable.group(1)).isBlank());
    }

    private static JsonElement filled(JsonElement element, UnaryOperator<String> environment) {
        Matcher variables = VARIABLE.matcher(element.toString());
        String text = variables.replaceAll(variable -> {
            String value = value(environment, variable.group(1));
            if (value.isBlank() && variable.group(2) == null) {
                throw new StartFailure("Setting " + variable.group(1) + " is missing");
            }
            return Matcher.quoteReplacement(value.isBlank() ? variable.group(2) : value);
        });
        return JsonParser.parseString(text);
    }

    private static String value(UnaryOperator<String> environment, String variable) {
        String value = environment.apply(variable);
        return value == null ? "" : value.strip();
    }
}
