package org.guichet.directory;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.guichet.platform.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * How someone wants to meet Guichet; what they did not choose is as the directory, the browser or the house have it.
 *
 * @param language of pages and mails, {@code fr} or {@code en} (OT-60)
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param density {@code compact}, {@code normal} or {@code airy}
 * @param zone in which they read times, such as {@code America/Montreal} (SL-23)
 * @param singleKeys whether a key alone does something
 */
public record Preferences(
        @Nullable String language,
        @Nullable String theme,
        @Nullable String density,
        @Nullable String zone,
        boolean singleKeys) {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");
    private static final Set<String> DENSITIES = Set.of("compact", "normal", "airy");

    /** Refuses what is none of the choices: {@code preferences.unknown}, or {@code preferences.zoneUnknown}. */
    public Preferences {
        mustBeOneOf(LANGUAGES, language);
        mustBeOneOf(THEMES, theme);
        mustBeOneOf(DENSITIES, density);
        if (zone != null && !isZone(zone)) {
            throw new DomainException("preferences.zoneUnknown", zone);
        }
    }

    /** Returns the same with another look. */
    public Preferences withLook(@Nullable String newLanguage, @Nullable String newTheme, @Nullable String newDensity) {
        return new Preferences(newLanguage, newTheme, newDensity, zone, singleKeys);
    }

    /** Returns the same in another zone; none for that of the house. */
    public Preferences inZone(@Nullable String newZone) {
        return new Preferences(language, theme, density, newZone, singleKeys);
    }

    public Preferences withSingleKeys(boolean on) {
        return new Preferences(language, theme, density, zone, on);
    }

    private static void mustBeOneOf(Set<String> choices, @Nullable String choice) {
        if (choice != null && !choices.contains(choice)) {
            throw new DomainException("preferences.unknown");
        }
    }

    private static boolean isZone(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
