package org.guichet.web.catalog;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.ticket.OpenRequest;
import org.guichet.ticket.RequestService;
import org.guichet.web.faces.Onward;
import org.guichet.web.faces.Typed;
import org.guichet.web.upload.Once;
import org.guichet.web.upload.Uploads;

/** The second step of a new request: what it is about. */
@Named("newRequest")
@RequestScoped
public class NewRequestBacking {

    @Inject
    private RequestFormBacking page;

    @EJB
    private RequestService requests;

    @Inject
    private Uploads uploads;

    @Inject
    private Once once;

    @Inject
    private Onward onward;

    private final NewRequestForm form = new NewRequestForm();

    /** Shows the form: empty, unless the page had expired under somebody's hands. */
    public void begin() {
        page.load();
        form.setType(page.getEntry().usualType());
        form.setTitle(Typed.again("title"));
        form.setText(Typed.again("text"));
        form.setOffice(Typed.again("office"));
        form.setPhone(Typed.again("phone"));
    }

    public void send() {
        page.load();
        CatalogEntry entry = page.getEntry();
        long number = once.run(
                form.getToken(),
                () -> requests.open(new OpenRequest(
                        entry.queue().id(),
                        entry.serviceId(),
                        form.getType(),
                        form.getTitle(),
                        page.withContact(form),
                        null,
                        uploads.store(form.getFiles()))));
        onward.to("/requests/" + number, "form.done", String.valueOf(number));
    }

    public NewRequestForm getForm() {
        return form;
    }
}
