package az.bildiris.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists every field of the content by path with its Java type, in the order of the schema. Paths of list entries have
 * no index.
 */
public final class FieldCatalog {
    private static final String WHOLE = "amendment.conditions";
    private static final Map<String, Class<?>> TYPES = new LinkedHashMap<>();

    static {
        collect(NotificationContent.class, "");
    }

    private FieldCatalog() {}

    /** Paths in document order, e.g. {@code contract.monthlyPay}. */
    public static List<String> paths() {
        return List.copyOf(TYPES.keySet());
    }

    /** String, an identifier, LocalDate, BigDecimal, Integer or an enum; empty for an unknown path. */
    public static Optional<Class<?>> type(String path) {
        return Optional.ofNullable(TYPES.get(meant(path).replaceAll("\\[\\d+]", "")));
    }

    /** Whether an amendment may change that field to that value, written as the schema requires. */
    public static boolean accepts(String path, Optional<String> value) {
        return type(path)
                .filter(type -> value.map(text -> readable(type, text)).orElse(true))
                .isPresent();
    }

    /** The path of the contract's field, if an amendment states the whole contract. */
    public static String meant(String path) {
        return path.startsWith(WHOLE + ".") ? "contract" + path.substring(WHOLE.length()) : path;
    }

    private static boolean readable(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> constant.toString().equals(text));
        }
        try {
            if (type == LocalDate.class) {
                return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(text) != null;
            }
            return (type != Integer.class || text.matches("[0-9]{1,3}"))
                    && (type != BigDecimal.class || text.matches("[0-9]{1,10}([.][0-9]{1,2})?"));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void collect(Class<?> record, String path) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            if (name.equals(WHOLE)) {
                continue; // the contract's fields a second time
            }
            Class<?> type = plain(component.getGenericType());
            if (RecordFields.isBlock(type)) {
                collect(type, name);
            } else {
                TYPES.put(name, type == int.class ? Integer.class : type);
            }
        }
    }

    private static Class<?> plain(Type type) {
        return type instanceof ParameterizedType generic ? plain(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }
}
