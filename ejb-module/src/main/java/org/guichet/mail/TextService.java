package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationLog;
import org.guichet.directory.ConfiguredThing;
import org.guichet.directory.Roles;
import org.guichet.mail.model.TextEntry;
import org.guichet.mail.store.Texts;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;

/** Changes the texts of automatic mail. What is saved counts for the next mail; what was written before stays as it left. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.DESK_ADMIN})
public class TextService {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 10_000;

    @Inject
    private Texts texts;

    @Inject
    private AutomaticTexts automatic;

    @Inject
    private TextRights rights;

    @EJB
    private ConfigurationLog log;

    /**
     * Saves a text for a scope; with it the scope has one of its own.
     *
     * @throws NotFoundException if the caller may not change it there
     * @throws FieldException at the field that cannot be understood, with its line
     */
    public void save(SaveText command) {
        TextScope scope = command.scope();
        rights.check(scope);
        TextWords before = automatic.in(command.kind(), scope);
        ConfiguredThing thing = thing(command.kind(), scope);
        TextWords after = log.joined(thing, command.base(), command.wish(), before);
        check(after);
        Optional<TextEntry> known = texts.forChange(command.kind(), scope);
        TextEntry text = known.orElseGet(() -> new TextEntry(command.kind(), scope));
        text.say(after);
        if (known.isEmpty()) {
            texts.add(text);
            log.created(thing);
        }
        log.changed(thing, before, after);
    }

    private static void check(TextWords words) {
        fits("subjectFr", words.subjectFr(), LONGEST_SUBJECT, true);
        fits("bodyFr", words.bodyFr(), LONGEST_BODY, true);
        fits("subjectEn", words.subjectEn(), LONGEST_SUBJECT, false);
        fits("bodyEn", words.bodyEn(), LONGEST_BODY, true);
        AutomaticTexts.parse(words);
    }

    private static void fits(String field, String text, int longest, boolean needed) {
        if (needed && text.isBlank()) {
            throw new FieldException(field, "text.empty");
        }
        if (text.length() > longest) {
            throw new FieldException(field, "text.tooLong", String.valueOf(longest));
        }
    }

    /**
     * Gives the text of a scope up: that of the next wider one counts again, at last that of the application.
     *
     * @throws NotFoundException if the caller may not change it there
     */
    public void reset(AutomaticText kind, TextScope scope) {
        rights.check(scope);
        texts.forChange(kind, scope).ifPresent(text -> {
            TextWords before = text.words();
            texts.remove(text);
            log.changed(thing(kind, scope), before, new TextWords("", "", "", ""));
            log.removed(thing(kind, scope));
        });
    }

    private ConfiguredThing thing(AutomaticText kind, TextScope scope) {
        return new ConfiguredThing(
                ConfigurationKind.TEXT, kind + " " + scope.code(), rights.name(scope), rights.deskOf(scope));
    }
}
