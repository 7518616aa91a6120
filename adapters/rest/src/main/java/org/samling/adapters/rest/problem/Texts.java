package org.samling.adapters.rest.problem;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The titles and details of problems in every language. For each code the bundles {@code problems_xx.properties} hold
 * {@code code.title} and {@code code.detail}; a detail may name facts in braces.
 */
public final class Texts {

    private static final String BUNDLE = Texts.class.getPackageName() + ".problems";
    private static final String TITLE = ".title";
    private static final String DETAIL = ".detail";
    private static final String ALLOWED = ".allowed";
    private static final Map<Language, ResourceBundle> BUNDLES = bundles();

    private Texts() {}

    public static String title(String code, Language language) {
        return text(code + TITLE, language);
    }

    public static String detail(String code, Language language, Map<String, Object> facts) {
        var detail = text(keyOfDetail(code, language, facts), language);
        for (var fact : facts.entrySet()) {
            detail = detail.replace("{" + fact.getKey() + "}", words(fact.getValue()));
        }
        return detail;
    }

    /** Where there is a choice, a detail may have another wording that names it. */
    private static String keyOfDetail(String code, Language language, Map<String, Object> facts) {
        var naming = code + DETAIL + ALLOWED;
        return facts.containsKey("allowed") && bundle(language).containsKey(naming) ? naming : code + DETAIL;
    }

    /** Every code that has a text. */
    public static Set<String> codes() {
        return bundle(Language.EN).keySet().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How a fact is written on the wire: enum constants in lower case, times with seconds and offset, several things with commas between. */
    static String words(Object fact) {
        return switch (fact) {
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case OffsetDateTime time -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
            case Collection<?> several -> several.stream().map(Texts::words).collect(Collectors.joining(", "));
            default -> fact.toString();
        };
    }

    private static String text(String key, Language language) {
        return bundle(language).getString(key);
    }

    private static ResourceBundle bundle(Language language) {
        return Objects.requireNonNull(BUNDLES.get(language));
    }

    private static Map<Language, ResourceBundle> bundles() {
        var bundles = new EnumMap<Language, ResourceBundle>(Language.class);
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (var language : Language.values()) {
            bundles.put(
                    language,
                    ResourceBundle.getBundle(
                            BUNDLE, Locale.of(language.tag()), Texts.class.getClassLoader(), noFallback));
        }
        return bundles;
    }
}
