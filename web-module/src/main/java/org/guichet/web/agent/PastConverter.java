package org.guichet.web.agent;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.guichet.web.faces.Words;
import org.guichet.web.look.Look;
import org.jspecify.annotations.Nullable;

/** A day and an hour in the reader's zone that are over, as the browser's own field gives them. */
@Dependent
@FacesConverter(value = "org.guichet.past", managed = true)
public class PastConverter implements Converter<Instant> {

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Inject
    private Look look;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Override
    public @Nullable Instant getAsObject(FacesContext context, UIComponent field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            Instant found = parse(value, look.getZone());
            if (found.isAfter(clock.instant())) {
                throw refusal("ticket.receivedInFuture", null);
            }
            return found;
        } catch (DateTimeParseException notOne) {
            throw refusal("when.wrong", notOne);
        }
    }

    static Instant parse(String value, ZoneId zone) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(zone).parse(value.strip(), Instant::from);
    }

    private ConverterException refusal(String key, @Nullable Exception cause) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of(key), null), cause);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Instant value) {
        return value == null ? "" : FIELD.format(value.atZone(look.getZone()));
    }
}
