package org.samling.bootstrap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The few settings that decide how the process starts, read before there is a configuration: a system property first, else
 * an environment variable, under the names that the configuration uses later too.
 */
public record Settings(Map<String, String> properties, Map<String, String> environment) {

    public static Settings ofProcess() {
        Map<String, String> properties = new HashMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        return new Settings(Map.copyOf(properties), System.getenv());
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(properties.get(name))
                .or(() -> Optional.ofNullable(environment.get(variable(name))))
                .filter(value -> !value.isBlank());
    }

    public static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
