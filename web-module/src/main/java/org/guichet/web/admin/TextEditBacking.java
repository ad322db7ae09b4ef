package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.mail.AutomaticText;
import org.guichet.mail.PreviewText;
import org.guichet.mail.SaveText;
import org.guichet.mail.TextPreview;
import org.guichet.mail.TextQueries;
import org.guichet.mail.TextScope;
import org.guichet.mail.TextService;
import org.guichet.mail.TextView;
import org.guichet.mail.TrialService;
import org.guichet.platform.Fields;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/** The text of the acknowledgement: written, looked at as it would leave, tried on oneself, saved. */
@Named("textEdit")
@RequestScoped
public class TextEditBacking {

    static final String LIST = "/admin/texts";

    private static final AutomaticText KIND = AutomaticText.ACKNOWLEDGEMENT;

    @EJB
    private TextService texts;

    @EJB
    private TextQueries queries;

    @EJB
    private TrialService trials;

    @Inject
    private TextWork work;

    @Inject
    private Onward onward;

    private TextForm form = new TextForm();
    private @Nullable TextPreview preview;
    private @Nullable String tried;

    @PostConstruct
    void read() {
        form = TextForm.of(work.getBase());
    }

    public void preview() {
        preview = queries.preview(wish());
    }

    /** Sends it to oneself, as it is written now. */
    public void trial() {
        tried = trials.send(wish());
        preview();
    }

    public void save() {
        texts.save(new SaveText(KIND, scope(), work.getBase(), form.words()));
        onward.to(LIST, "text.done.saved");
    }

    /** Gives the text of this scope up. */
    public void reset() {
        texts.reset(KIND, scope());
        onward.to(LIST, "text.done.reset");
    }

    /** Keeps what was wished and takes over the rest of what is there by now. */
    void join(TextView now) {
        form = TextForm.of(Fields.joined(work.getBase(), form.words(), now.words()));
        work.begin(scope(), now);
    }

    private PreviewText wish() {
        return new PreviewText(KIND, scope(), form.words(), form.getTicket(), form.inside());
    }

    private TextScope scope() {
        return TextScope.of(work.getScope());
    }

    public TextForm getForm() {
        return form;
    }

    public @Nullable TextPreview getPreview() {
        return preview;
    }

    /** Returns the address to which a trial was sent just now. */
    public @Nullable String getTried() {
        return tried;
    }
}
