package org.guichet.web.agent;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** The number of a ticket as people copy it: 48213, #48213, or the tag of a mail's subject, [Guichet#48213]. */
@Dependent
@FacesConverter(value = "org.guichet.number", managed = true)
public class NumberConverter implements Converter<Long> {

    private static final Pattern NUMBER = Pattern.compile("(?:\\[?\\p{L}*#)?([0-9]{1,18})]?");

    @Inject
    private Words words;

    @Override
    public @Nullable Long getAsObject(FacesContext context, UIComponent field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        OptionalLong number = parse(value.strip());
        if (number.isEmpty()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of("ticket.number.wrong", value), null));
        }
        return number.getAsLong();
    }

    static OptionalLong parse(String value) {
        Matcher matcher = NUMBER.matcher(value);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Long value) {
        return value == null ? "" : value.toString();
    }
}
