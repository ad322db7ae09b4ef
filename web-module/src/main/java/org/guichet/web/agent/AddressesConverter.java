package org.guichet.web.agent;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** Mail addresses in one field, as people write them: with commas, semicolons or blanks between them, with names or without. */
@Dependent
@FacesConverter(value = "org.guichet.addresses", managed = true)
public class AddressesConverter implements Converter<List<String>> {

    @Inject
    private Words words;

    @Override
    public List<String> getAsObject(FacesContext context, UIComponent field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return List.of();
        }
        try {
            return parse(value);
        } catch (AddressException notOne) {
            String text = words.of("ticket.address.wrong", notOne.getRef());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), notOne);
        }
    }

    static List<String> parse(String value) throws AddressException {
        InternetAddress[] found = InternetAddress.parse(value.replace(';', ','), true);
        for (InternetAddress address : found) {
            address.validate();
            if (!address.getAddress().contains("@") || address.isGroup()) {
                throw new AddressException("not one", address.toString());
            }
        }
        return Stream.of(found).map(InternetAddress::getAddress).distinct().toList();
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable List<String> value) {
        return value == null ? "" : String.join(", ", value);
    }
}
