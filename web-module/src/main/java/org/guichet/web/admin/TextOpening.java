package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
import org.guichet.mail.AutomaticText;
import org.guichet.mail.TextCondition;
import org.guichet.mail.TextNaming;
import org.guichet.mail.TextQueries;
import org.guichet.mail.TextScope;
import org.guichet.mail.TextVariable;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Opens the page of a text, {@code /admin/text?scope=queue-5}, and says what may stand in it. */
@Named("textOpening")
@RequestScoped
public class TextOpening {

    @EJB
    private TextQueries texts;

    @Inject
    private TextWork work;

    @Inject
    private TextEditBacking edit;

    @Inject
    @Param
    private @Nullable String scope;

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        TextScope asked = TextScope.of(Objects.toString(scope, TextScope.HOUSE.code()));
        work.begin(asked, texts.text(AutomaticText.ACKNOWLEDGEMENT, asked));
    }

    /** Two administrators have changed the same: what this one wished counts. */
    public void keepMine() {
        edit.join(texts.text(AutomaticText.ACKNOWLEDGEMENT, TextScope.of(work.getScope())));
        edit.save();
    }

    public TextVariable[] getVariables() {
        return TextVariable.values();
    }

    public TextCondition[] getConditions() {
        return TextCondition.values();
    }

    public String variable(TextVariable one, String language) {
        return TextNaming.of(one, Locale.forLanguageTag(language));
    }

    public String condition(TextCondition one, String language) {
        return TextNaming.of(one, Locale.forLanguageTag(language));
    }
}
