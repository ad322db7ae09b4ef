package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.guichet.ticket.AddNote;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.TicketType;
import org.guichet.web.upload.Once;
import org.guichet.web.upload.Uploads;
import org.primefaces.PrimeFaces;

/** The internal note, in a form of its own: what is written for colleagues is never sent by the wrong button. */
@Named("note")
@RequestScoped
public class NoteBacking {

    @EJB
    private ArticleService articles;

    @Inject
    private TicketBacking ticket;

    @Inject
    private Uploads uploads;

    @Inject
    private Once once;

    private NoteForm form = new NoteForm();

    public void add() {
        once.run(form.getToken(), () -> articles.note(note()).id());
        form = new NoteForm();
        ticket.done("note");
        PrimeFaces.current().ajax().update("note");
    }

    private AddNote note() {
        String text = Objects.requireNonNullElse(form.getText(), "");
        TicketType type = form.getType();
        ChangeType change = type == null ? null : new ChangeType(ticket.getNumber(), ticket.getVersion(), type);
        return new AddNote(ticket.getNumber(), text, uploads.store(form.getFiles()), change);
    }

    public NoteForm getForm() {
        return form;
    }
}
