package org.guichet.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.guichet.web.look.Look;

/**
 * Words with something in them, in the language of the page: {@code #{words.of('list.count', n)}}. Words without arguments
 * are read by {@code #{w['list.title']}}.
 */
@Named
@RequestScoped
public class Words {

    static final String BUNDLE = "org.guichet.web.words";

    private static final Pattern VALUE = Pattern.compile("(state|type|priority)\\.[A-Z0-9_]+");

    /** Patterns are read once; whoever formats takes a copy. */
    private static final Map<Locale, Map<String, MessageFormat>> PATTERNS = new ConcurrentHashMap<>();

    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    @Inject
    private Look look;

    /**
     * Fills words in.
     *
     * @param key of the words
     * @param arguments numbers and words to be filled in, by position
     */
    public String of(String key, Object... arguments) {
        return of(look.getLocale(), key, arguments);
    }

    /** As {@link #of(String, Object...)}, for what a rule of the desk said; states and the like come as keys themselves. */
    public String of(String key, List<String> arguments) {
        return in(look.getLocale(), key, arguments);
    }

    /** Returns words that may not exist, for what was named by somebody else. */
    public Optional<String> find(String key) {
        ResourceBundle all = bundle(look.getLocale());
        return all.containsKey(key) ? Optional.of(all.getString(key)) : Optional.empty();
    }

    /** As {@link #of(String, List)}, in a language that nobody chose: that of programs. */
    public static String in(Locale locale, String key, List<String> arguments) {
        return of(
                locale,
                key,
                arguments.stream().map(argument -> word(locale, argument)).toArray());
    }

    private static String word(Locale locale, String argument) {
        return VALUE.matcher(argument).matches() ? of(locale, argument) : argument;
    }

    static String of(Locale locale, String key, Object... arguments) {
        try {
            return arguments.length == 0
                    ? bundle(locale).getString(key)
                    : pattern(locale, key).format(arguments);
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return BUNDLES.computeIfAbsent(locale, language -> ResourceBundle.getBundle(BUNDLE, language));
    }

    private static MessageFormat pattern(Locale locale, String key) {
        return (MessageFormat) PATTERNS.computeIfAbsent(locale, language -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, name -> new MessageFormat(bundle(locale).getString(name), locale))
                .clone();
    }
}
