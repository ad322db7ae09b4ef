package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.mail.TextNaming;
import org.guichet.mail.TextScope;
import org.guichet.mail.TextVariable;
import org.guichet.web.faces.Words;
import org.guichet.web.look.Look;

/** What scopes and variables are called. */
@Named("textNames")
@RequestScoped
public class TextNamesBacking {

    @EJB
    private DeskQueries desks;

    @Inject
    private Words words;

    @Inject
    private Look look;

    public String of(String code) {
        TextScope scope = TextScope.of(code);
        Long queueId = scope.queueId();
        Long deskId = scope.deskId();
        if (queueId != null) {
            return desks.queue(queueId).name().in(look.getLocale());
        }
        return desks.desks().stream()
                .filter(desk -> deskId != null && desk.id() == deskId)
                .map(DeskInfo::name)
                .map(name -> name.in(look.getLocale()))
                .findFirst()
                .orElseGet(() -> words.of("texts.house"));
    }

    public String list(Collection<TextVariable> variables, String language) {
        return variables.stream()
                .map(variable -> TextNaming.of(variable, Locale.forLanguageTag(language)))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
