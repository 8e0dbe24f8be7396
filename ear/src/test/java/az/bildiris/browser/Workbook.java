package az.bildiris.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What stands in a workbook (Office Open XML), read without the library that wrote it; refuses formulas. */
final class Workbook {
    private final Map<String, byte[]> parts = new HashMap<>();

    /** By its directory, as spreadsheets read it. */
    Workbook(byte[] file) throws IOException {
        Path copy = Files.createTempFile("workbook", ".xlsx");
        Files.write(copy, file);
        try (var zip = new ZipFile(copy.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part.readAllBytes());
                }
            }
        } finally {
            Files.delete(copy);
        }
    }

    Set<String> parts() {
        return parts.keySet();
    }

    /** Texts and numbers of a sheet that are not empty, by row; sheets count from one. */
    List<List<String>> rows(int sheet) throws Exception {
        Document content = xml("xl/worksheets/sheet" + sheet + ".xml");
        if (content.getElementsByTagNameNS("*", "f").getLength() > 0) {
            throw new AssertionError("a formula in sheet " + sheet);
        }
        NodeList shared = xml("xl/sharedStrings.xml").getElementsByTagNameNS("*", "si");
        var rows = new ArrayList<List<String>>();
        NodeList found = content.getElementsByTagNameNS("*", "row");
        for (int i = 0; i < found.getLength(); i++) {
            rows.add(cells((Element) found.item(i), shared));
        }
        return rows;
    }

    private static List<String> cells(Element row, NodeList shared) {
        var cells = new ArrayList<String>();
        NodeList found = row.getElementsByTagNameNS("*", "c");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            String text = cell.getTextContent();
            if (!text.isEmpty()) {
                boolean reference = cell.getAttribute("t").equals("s");
                cells.add(reference ? shared.item(Integer.parseInt(text)).getTextContent() : text);
            }
        }
        return cells;
    }

    private Document xml(String part) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(parts.get(part)));
    }
}
