package org.guichet.web.look;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * What the installation says of itself, from its settings: {@code guichet.university}, {@code guichet.base-url},
 * {@code guichet.zone}, and, where the house has them, {@code guichet.help.phone}, {@code guichet.help.hours.fr|en},
 * {@code guichet.help.place.fr|en} and {@code guichet.password-reset-url}. What is not set is not shown.
 */
@Named
@ApplicationScoped
public class House {

    @Inject
    private Config config;

    @Inject
    private Look look;

    @Inject
    private Clock clock;

    private String release = "";

    @PostConstruct
    void start() {
        release = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
    }

    public String getUniversity() {
        return text("guichet.university").orElse("");
    }

    public URI getBaseUrl() {
        return URI.create(text("guichet.base-url").orElse("http://127.0.0.1:8080"));
    }

    /** Whether people reach Guichet by TLS, be it ended here or at a proxy. */
    public boolean isHttps() {
        return "https".equals(getBaseUrl().getScheme());
    }

    public ZoneId getZone() {
        return ZoneId.of(text("guichet.zone").orElse("Europe/Paris"));
    }

    public @Nullable String getHelpPhone() {
        return text("guichet.help.phone").orElse(null);
    }

    /** The phone number as a link wants it, without its spaces. */
    public String getHelpPhoneLink() {
        return "tel:" + text("guichet.help.phone").orElse("").replaceAll("[^+0-9]", "");
    }

    public @Nullable String getHelpHours() {
        return text("guichet.help.hours." + look.getLanguage()).orElse(null);
    }

    public @Nullable String getHelpPlace() {
        return text("guichet.help.place." + look.getLanguage()).orElse(null);
    }

    public @Nullable String getPasswordResetUrl() {
        return text("guichet.password-reset-url").orElse(null);
    }

    /** Part of each resource's address, so that a new release is not read from a browser's cache. */
    public String getRelease() {
        return release;
    }

    private Optional<String> text(String setting) {
        return config.getOptionalValue(setting, String.class);
    }
}
