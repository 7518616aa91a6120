package org.samling.adapters.notification.mail;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.samling.domain.notification.Language;

/** The sentences of letters in one language, as the bundle {@code letters_xx.properties} has them. */
final class Words {

    private static final String BUNDLE = Words.class.getPackageName() + ".letters";
    private static final Map<Language, Words> ALL = all();

    private final Locale locale;
    private final ResourceBundle sentences;

    private Words(Locale locale, ResourceBundle sentences) {
        this.locale = locale;
        this.sentences = sentences;
    }

    static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return sentences.keySet();
    }

    String say(String key) {
        return sentences.getString(key);
    }

    /** Says a sentence with something in the place that is named in braces. */
    String say(String key, String place, String something) {
        return say(key).replace("{" + place + "}", something);
    }

    Optional<String> sayIfThereIs(String key) {
        return sentences.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }

    private static Map<Language, Words> all() {
        var all = new EnumMap<Language, Words>(Language.class);
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (var language : Language.values()) {
            var locale = Locale.of(language.name().toLowerCase(Locale.ROOT));
            var sentences = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), noFallback);
            all.put(language, new Words(locale, sentences));
        }
        return all;
    }
}
