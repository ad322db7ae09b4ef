package org.guichet.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The pictures that queues and services may have: PrimeIcons, without their prefix; their words are {@code icon.…}. */
@Named("icons")
@ApplicationScoped
public class Icons {

    private static final List<String> ALL = List.of(
            "inbox",
            "headphones",
            "question-circle",
            "id-card",
            "key",
            "users",
            "wifi",
            "globe",
            "desktop",
            "mobile",
            "download",
            "database",
            "server",
            "cloud",
            "graduation-cap",
            "book",
            "print",
            "video",
            "phone",
            "envelope",
            "box",
            "briefcase",
            "building",
            "calendar",
            "shield",
            "wrench",
            "chart-bar",
            "code");

    public List<String> getAll() {
        return ALL;
    }
}
