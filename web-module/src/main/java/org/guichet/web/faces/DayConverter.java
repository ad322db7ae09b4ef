package org.guichet.web.faces;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.guichet.web.look.House;
import org.jspecify.annotations.Nullable;

/** The beginning of a day in the zone of the house, as the browser's own field gives days. */
@Dependent
@FacesConverter(value = "org.guichet.day", managed = true)
public class DayConverter implements Converter<Instant> {

    @Inject
    private House house;

    @Inject
    private Words words;

    @Override
    public @Nullable Instant getAsObject(FacesContext context, UIComponent field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return parse(value, house.getZone());
        } catch (DateTimeException notOne) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of("when.wrongDay"), null), notOne);
        }
    }

    static Instant parse(String value, ZoneId zone) {
        return LocalDate.parse(value.strip()).atStartOfDay(zone).toInstant();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Instant value) {
        return value == null ? "" : value.atZone(house.getZone()).toLocalDate().toString();
    }
}
