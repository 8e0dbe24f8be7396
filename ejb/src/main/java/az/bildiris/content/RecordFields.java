package az.bildiris.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Converts records of the content from and to leaves. A component has the name of its element, and the order of
 * components is that of the schema, so the schema, the records and the pages cannot name a field differently.
 */
final class RecordFields {
    private static final int LONGEST_NUMBER = 20;

    private RecordFields() {}

    /** What reading a record takes; the JVM makes it anew each time that it is asked, which took most of the time. */
    private record Layout(List<String> names, List<Type> types, Constructor<?> constructor) {
        static Layout of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] plain =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Layout(
                        Arrays.stream(components).map(RecordComponent::getName).toList(),
                        Arrays.stream(components)
                                .map(RecordComponent::getGenericType)
                                .toList(),
                        type.getDeclaredConstructor(plain));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final ClassValue<Layout> LAYOUTS = new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
            return Layout.of(type);
        }
    };

    static <T extends Record> T read(Class<T> type, String path, Map<String, String> fields) {
        Layout layout = LAYOUTS.get(type);
        Object[] values = new Object[layout.names().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(layout.types().get(i), join(path, layout.names().get(i)), fields);
        }
        return newRecord(type, values);
    }

    private static <T extends Record> T newRecord(Class<T> type, Object... values) {
        try {
            return type.cast(LAYOUTS.get(type).constructor().newInstance(values));
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Type type, String path, Map<String, String> fields) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == List.class
                    ? list(inner, path, fields)
                    : present(path, fields) ? Optional.of(value(inner, path, fields)) : Optional.empty();
        }
        Class<?> plain = (Class<?>) type;
        return isBlock(plain) ? read(plain.asSubclass(Record.class), path, fields) : leaf(plain, fields.get(path));
    }

    /** Whether a type has elements of its own; an identifier is a leaf. */
    static boolean isBlock(Class<?> type) {
        return type.isRecord() && !Identifier.class.isAssignableFrom(type);
    }

    private static List<Object> list(Type entry, String path, Map<String, String> fields) {
        var entries = new ArrayList<>();
        for (int i = 0; present(path + "[" + i + "]", fields); i++) {
            entries.add(value(entry, path + "[" + i + "]", fields));
        }
        return List.copyOf(entries);
    }

    private static boolean present(String path, Map<String, String> fields) {
        return fields.containsKey(path) || fields.keySet().stream().anyMatch(key -> key.startsWith(path + "."));
    }

    private static Object leaf(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return LocalDate.parse(text.strip());
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(number(text));
        }
        if (type == Integer.class || type == int.class) {
            return Integer.valueOf(number(text));
        }
        if (type.isEnum()) {
            return enumValue(type, text.strip());
        }
        return Identifier.class.isAssignableFrom(type) ? identifier(type, text) : text;
    }

    private static Object identifier(Class<?> type, String text) {
        return newRecord(type.asSubclass(Record.class), text);
    }

    private static String number(String text) {
        String number = text.strip();
        if (number.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("longer than " + LONGEST_NUMBER);
        }
        return number;
    }

    private static Object enumValue(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    static void write(Record record, XMLStreamWriter writer) throws XMLStreamException {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = get(record, component);
            if (value instanceof NotificationType) {
                continue; // the root element has it
            }
            if (value instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    element(component.getName(), optional.get(), writer);
                }
            } else if (value instanceof List<?> list) {
                for (Object entry : list) {
                    element(component.getName(), entry, writer);
                }
            } else {
                element(component.getName(), value, writer);
            }
        }
    }

    private static void element(String name, Object value, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(name);
        if (value instanceof Record record && isBlock(record.getClass())) {
            write(record, writer);
        } else {
            writer.writeCharacters(text(value));
        }
        writer.writeEndElement();
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
