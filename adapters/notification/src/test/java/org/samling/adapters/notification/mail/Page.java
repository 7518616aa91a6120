package org.samling.adapters.notification.mail;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The page of a letter, as a mail program reads it. It is written so that any reader of XML can check it. */
record Page(Document document) {

    static Page read(String html) throws Exception {
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return new Page(parser.parse(new InputSource(new StringReader(html))));
    }

    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    String title() {
        return first("title").getTextContent();
    }

    String heading() {
        return first("h1").getTextContent();
    }

    String text() {
        return first("main").getTextContent();
    }

    /** The names of all elements. */
    String elements() {
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(at -> all.item(at).getNodeName())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Node first(String element) {
        return document.getElementsByTagName(element).item(0);
    }
}
