package org.guichet.web.catalog;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.ticket.RequestService;
import org.guichet.web.faces.Onward;
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

    /** Shows the form with what is known already, and with what was written before a page expired under somebody's hands. */
    public void begin() {
        page.begin(form);
    }

    public void send() {
        page.load();
        long number = once.run(form.getToken(), () -> requests.open(page.asked(form, uploads.store(form.getFiles()))));
        onward.to("/requests/" + number, "form.done", String.valueOf(number));
    }

    public NewRequestForm getForm() {
        return form;
    }
}
