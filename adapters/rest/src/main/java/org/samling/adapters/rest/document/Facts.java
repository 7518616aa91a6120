package org.samling.adapters.rest.document;

import java.util.HashMap;
import java.util.Map;

/** What the details of problems name, in the story that the examples tell. */
final class Facts {

    private final Map<String, String> told = new HashMap<>();

    Facts() {
        var properties = Told.properties("facts.properties");
        properties.stringPropertyNames().forEach(name -> told.put(name, properties.getProperty(name)));
    }

    /** Those of a problem with this code: some differ from one to the other. */
    Map<String, Object> of(String code) {
        var facts = new HashMap<String, Object>(told);
        told.forEach((name, fact) -> {
            if (name.startsWith(code + ".")) {
                facts.put(name.substring(code.length() + 1), fact);
            }
        });
        return facts;
    }
}
