package org.guichet.web.requests;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.ticket.RequestService;
import org.guichet.web.faces.Onward;
import org.guichet.web.faces.Typed;
import org.guichet.web.upload.Once;
import org.guichet.web.upload.Uploads;

/** What the requester adds to the conversation. */
@Named("reply")
@RequestScoped
public class ReplyBacking {

    @EJB
    private RequestService requests;

    @Inject
    private RequestBacking request;

    @Inject
    private Uploads uploads;

    @Inject
    private Once once;

    @Inject
    private Onward onward;

    private final ReplyForm form = new ReplyForm();

    @PostConstruct
    void begin() {
        form.setText(Typed.again("text"));
    }

    public void send() {
        long number = request.getNumber();
        long reached = once.run(
                form.getToken(),
                () -> requests.write(number, form.getText(), uploads.store(form.getFiles()))
                        .ticketNumber());
        onward.to("/requests/" + number, reached == number ? "request.reply.done" : "request.reply.joined");
    }

    public ReplyForm getForm() {
        return form;
    }
}
