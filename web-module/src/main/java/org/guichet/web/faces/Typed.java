package org.guichet.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * What somebody had typed into a form that could not be answered. Where the form can be drawn again it comes back into its
 * fields; where it cannot, the page that is shown instead gives it to copy.
 */
public final class Typed {

    private static final String TYPED = "org.guichet.typed";

    /** The fields in which people write, of all forms; nothing else of a form is ever shown again. */
    private static final List<String> WRITTEN =
            List.of("title", "beneficiary", "equipment", "text", "answerText", "noteText", "forwardText");

    /** Those too that a form fills in by itself: they come back into their fields, but are nobody's text to be copied. */
    private static final List<String> FIELDS =
            Stream.concat(WRITTEN.stream(), Stream.of("office", "phone")).toList();

    private Typed() {}

    /** Lets the page that answers this request show what was posted with it; tells whether there was anything. */
    public static boolean show(ServletRequest request) {
        Map<String, String> typed = fields(WRITTEN, request::getParameter);
        request.setAttribute(TYPED, List.copyOf(typed.values()));
        return !typed.isEmpty();
    }

    /** Lets the page to which this request is led on find what was posted with it; tells whether there was anything. */
    static boolean keep(FacesContext context) {
        Map<String, String> typed = fields(
                FIELDS,
                name -> context.getExternalContext().getRequestParameterMap().get(name));
        if (!typed.isEmpty()) {
            Faces.setFlashAttribute(TYPED, typed);
        }
        return !typed.isEmpty();
    }

    /** Returns what had been typed into a field before the form was drawn again; mostly nothing. */
    public static String again(String field) {
        return Faces.getFlashAttribute(TYPED) instanceof Map<?, ?> typed ? Objects.toString(typed.get(field), "") : "";
    }

    private static Map<String, String> fields(List<String> names, Parameters parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : names) {
            String text = parameters.get(field);
            if (text != null && !text.isBlank()) {
                typed.put(field, text);
            }
        }
        return typed;
    }

    @FunctionalInterface
    private interface Parameters {
        @Nullable String get(String name);
    }
}
