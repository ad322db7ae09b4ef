package org.guichet.web.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.RequestQueries;
import org.guichet.web.faces.Words;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;

/** Who makes a new request, for whom, and what they named before: what the form need not ask again. */
@Named("asker")
@RequestScoped
public class AskerBacking {

    /** A chosen person stands in the field as {@code Camille Roussel <camille@…>}; who types may write the address alone. */
    private static final Pattern CHOSEN = Pattern.compile("[^<>]*<([^<>]+)>\\s*");

    @EJB
    private PeopleService people;

    @EJB
    private RequestQueries requests;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private @Nullable PersonCard card;

    @PostConstruct
    void read() {
        card = people.card(user.getId());
    }

    public PersonCard getCard() {
        if (card == null) {
            throw new NotFoundException();
        }
        return card;
    }

    /** Returns the equipment that they named before (RT-29). */
    public List<String> getEquipment() {
        return requests.equipment();
    }

    /** Says at the field that nobody has this address; the shape of a validator is that of Faces. */
    public void validate(FacesContext context, UIComponent field, @Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isBlank() && account(text).isEmpty()) {
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words.of("form.beneficiary.unknown"), null));
        }
    }

    /** Returns for whom it is asked; none for oneself. */
    @Nullable Long beneficiary(String text) {
        return account(text)
                .map(PersonRef::id)
                .filter(id -> id != getCard().id())
                .orElse(null);
    }

    private Optional<PersonRef> account(String text) {
        Matcher chosen = CHOSEN.matcher(text);
        return text.isBlank() ? Optional.empty() : people.account(chosen.matches() ? chosen.group(1) : text);
    }
}
