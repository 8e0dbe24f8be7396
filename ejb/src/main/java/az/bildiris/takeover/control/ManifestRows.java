package az.bildiris.takeover.control;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.StatusDecision;
import az.bildiris.registration.EarlierRegistration;
import az.bildiris.takeover.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads rows of one kind from a checked manifest, one after the other; the file may be larger than memory. */
public final class ManifestRows implements AutoCloseable {
    static final String PERSON = "person";
    static final String DOCUMENT = "document";
    static final String DECISION = "decision";

    private final InputStream in;
    private final XMLStreamReader reader;
    private long row;

    public ManifestRows(Path xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            in = Files.newInputStream(xml);
            reader = factory.createXMLStreamReader(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Number of the last row among those of its kind, from 1. */
    public long row() {
        return row;
    }

    public Optional<Manifest.Person> person() {
        return advance(PERSON)
                ? Optional.of(
                        new Manifest.Person(new Fin(text("fin")), text("surname"), text("name"), text("patronymic")))
                : Optional.empty();
    }

    public Optional<Manifest.Document> document() {
        return advance(DOCUMENT)
                ? Optional.of(new Manifest.Document(
                        token("file"),
                        new EarlierRegistration(
                                new NotificationNumber(token("number")),
                                OffsetDateTime.parse(token("registeredAt")).toInstant(),
                                token("sha256")),
                        Optional.ofNullable(text("base")).map(String::strip).map(NotificationNumber::new),
                        // Without the schema its default values are missing.
                        Optional.ofNullable(text("origin"))
                                .map(String::strip)
                                .map(NotificationOrigin::valueOf)
                                .orElse(NotificationOrigin.EMPLOYER)))
                : Optional.empty();
    }

    public Optional<StatusDecision> decision() {
        return advance(DECISION)
                ? Optional.of(new StatusDecision(
                        new NotificationNumber(token("number")),
                        DecisionKind.valueOf(token("kind")),
                        text("reason"),
                        text("body"),
                        LocalDate.parse(token("decidedOn")),
                        text("documentNumber")))
                : Optional.empty();
    }

    private boolean advance(String element) {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    row++;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the manifest was changed after it was checked", e);
        }
    }

    private String text(String attribute) {
        return reader.getAttributeValue(null, attribute);
    }

    /** An attribute without surrounding blanks, as the schema's type token requires. */
    private String token(String attribute) {
        return text(attribute).strip();
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
