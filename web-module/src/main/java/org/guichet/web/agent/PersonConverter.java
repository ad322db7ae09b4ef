package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.guichet.directory.PeopleService;
import org.guichet.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** A person that was chosen from a list; a whole mail address does as well, for those whom the desk does not know yet. */
@Dependent
@FacesConverter(value = "org.guichet.person", managed = true)
public class PersonConverter implements Converter<Asker> {

    @EJB
    private PeopleService people;

    @Override
    public @Nullable Asker getAsObject(FacesContext context, UIComponent field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Long number = Asked.number(value);
        if (number != null) {
            return Asker.of(people.card(number));
        }
        return value.contains("@") ? Asker.of(people.card(people.personFor(value.strip(), null))) : null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable Asker value) {
        return value == null ? "" : Long.toString(value.id());
    }
}
