package org.guichet.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong in the fields of the form that was sent, for the summary above it; drawn by {@code g:mistakes}. */
@Named("mistakes")
@RequestScoped
public class Mistakes {

    /**
     * A mistake.
     *
     * @param field its client identifier
     */
    public record Mistake(String field, String text) {}

    public List<Mistake> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Mistake> all = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            if (field != null) {
                context.getMessageList(field).forEach(message -> all.add(new Mistake(field, message.getSummary())));
            }
        }
        return all;
    }
}
