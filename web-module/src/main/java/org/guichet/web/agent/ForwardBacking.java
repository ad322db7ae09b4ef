package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.ForwardArticle;
import org.guichet.ticket.ForwardService;
import org.guichet.ticket.Undone;
import org.guichet.ticket.Visibility;
import org.guichet.web.upload.Once;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/** One public article of the ticket, sent to someone outside: chosen, shown as it will leave, sent. */
@Named("forwarding")
@RequestScoped
public class ForwardBacking {

    @EJB
    private ForwardService forwards;

    @Inject
    private TicketBacking ticket;

    @Inject
    private FoldedForms folds;

    @Inject
    private Once once;

    private ForwardForm form = new ForwardForm();
    private @Nullable List<String> ticked;
    private boolean restored;

    @PostConstruct
    void begin() {
        form = new ForwardForm();
        ticked = null;
        getArticles().stream().findFirst().ifPresent(newest -> form.setArticleId(newest.id()));
    }

    public void send() {
        once.run(form.getToken(), () -> forwards.forward(command()).id());
        ticket.doneForNow("forward");
        begin();
        PrimeFaces.current().ajax().update("forward");
    }

    /** What was to go outside and was taken back is there again, to be written on. */
    void restore(@Observes Undone undone) {
        ForwardArticle said = undone.forward();
        if (said == null) {
            return;
        }
        form = new ForwardForm();
        form.setTo(said.to());
        form.setText(said.text());
        form.setArticleId(said.articleId());
        ticked = said.files();
        restored = true;
        folds.unfold(Fold.FORWARD);
    }

    private ForwardArticle command() {
        Long article = form.getArticleId();
        if (article == null) {
            throw new NotFoundException();
        }
        String[] files = Faces.getRequestParameterValues("forwardFile");
        return new ForwardArticle(
                ticket.getNumber(),
                article,
                Objects.requireNonNullElse(form.getText(), ""),
                form.getTo(),
                files == null ? List.of() : List.of(files));
    }

    /** Returns what may go outside, the newest first: what the client reads, but not what the desk wrote by itself. */
    public List<ArticleView> getArticles() {
        return ticket.getView().articles().stream()
                .filter(this::mayLeave)
                .sorted(Comparator.comparing(ArticleView::id).reversed())
                .toList();
    }

    public boolean mayLeave(ArticleView article) {
        return article.visibility() == Visibility.PUBLIC && article.kind() != ArticleKind.AUTOMATIC;
    }

    /** Returns the article that is chosen, as it will leave. */
    public @Nullable ArticleView getChosen() {
        return getArticles().stream()
                .filter(article -> Objects.equals(article.id(), form.getArticleId()))
                .findFirst()
                .orElse(null);
    }

    /** Tells whether a file goes along: all do, unless somebody took one away. */
    public boolean ticks(String file) {
        return ticked == null || ticked.contains(file);
    }

    /** Tells whether what the form holds was taken back a moment ago: a draft, though nobody has typed yet. */
    public boolean isRestored() {
        return restored;
    }

    public ForwardForm getForm() {
        return form;
    }
}
