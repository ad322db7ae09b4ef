package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.ticket.AfterAnswer;
import org.guichet.ticket.Answer;
import org.guichet.ticket.AnswerService;
import org.guichet.ticket.Reply;
import org.guichet.ticket.ReturnedFile;
import org.guichet.ticket.Undone;
import org.guichet.web.upload.Once;
import org.guichet.web.upload.Uploads;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** The public reply: written, sent, and what follows from it for the ticket. */
@Named("answer")
@RequestScoped
public class AnswerBacking {

    @EJB
    private AnswerService answers;

    @Inject
    private TicketBacking ticket;

    @Inject
    private ClientBacking client;

    @Inject
    private Uploads uploads;

    @Inject
    private Once once;

    private AnswerForm form = new AnswerForm("");
    private List<ReturnedFile> returned = List.of();
    private boolean restored;

    @PostConstruct
    void begin() {
        form = new AnswerForm(client.address());
        returned = answers.returned(ticket.getNumber());
    }

    public void send() {
        once.run(form.getToken(), () -> answers.answer(answer()).id());
        ticket.doneForNow("answer." + form.getAfter());
        begin();
        PrimeFaces.current().ajax().update("answer");
    }

    /** What was sent and taken back is there again with its files, to be written on. */
    void restore(@Observes Undone undone) {
        Reply said = undone.answer();
        if (said == null) {
            return;
        }
        form = new AnswerForm("");
        form.setTo(said.to());
        form.setCc(said.cc());
        form.setText(said.text());
        returned = answers.returned(ticket.getNumber());
        restored = true;
        PrimeFaces.current().ajax().update("answer");
    }

    private Answer answer() {
        String text = Objects.requireNonNullElse(form.getText(), "");
        Reply reply = new Reply(ticket.getNumber(), text, form.getTo(), form.getCc(), uploads.store(form.getFiles()));
        return new Answer(reply, ticket.getVersion(), form.getAfter(), until(form.getUntil()), keptFiles());
    }

    /** Of what a forged form names only what can be a file at all. */
    private static List<Long> keptFiles() {
        return Stream.ofNullable(Faces.getRequestParameterValues("returnedFile"))
                .flatMap(Stream::of)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    private @Nullable Instant until(@Nullable LocalDate day) {
        return day == null ? null : Mornings.of(day, ticket.getZone());
    }

    /** Returns what may follow from the answer; what the state forbids is not offered. */
    public Set<AfterAnswer> getFollowing() {
        Set<AfterAnswer> following = EnumSet.of(AfterAnswer.STAY);
        if (ticket.may("PEND")) {
            following.add(AfterAnswer.PEND);
        }
        if (ticket.may("RESOLVE")) {
            following.add(AfterAnswer.RESOLVE);
        }
        return following;
    }

    /** Returns the files of an answer that was taken back and not sent since. */
    public List<ReturnedFile> getReturned() {
        return returned;
    }

    /** Tells whether what the form holds was taken back a moment ago: a draft, though nobody has typed yet. */
    public boolean isRestored() {
        return restored;
    }

    public AnswerForm getForm() {
        return form;
    }
}
