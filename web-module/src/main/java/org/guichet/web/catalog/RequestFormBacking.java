package org.guichet.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.NewAttachment;
import org.guichet.ticket.OpenRequest;
import org.guichet.ticket.TicketContact;
import org.guichet.web.faces.Typed;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What the form of a new request is about, what it begins with and what it asks for in the end. */
@Named("requestForm")
@RequestScoped
public class RequestFormBacking {

    @Inject
    private Catalog catalog;

    @Inject
    private AskerBacking asker;

    @Inject
    private FollowUp followUp;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String code;

    private @Nullable CatalogEntry entry;

    /** Reads what is asked for; a form that was refused is drawn again in a request of its own. */
    public void load() {
        if (entry == null) {
            entry = catalog.entry(Objects.requireNonNullElse(code, ""));
        }
    }

    /** Fills an empty form in: with what a page that expired brought back, else with what is known (RT-28). */
    void begin(NewRequestForm form) {
        load();
        form.setType(getEntry().usualType());
        form.setTitle(typed("title", followUp.title()));
        form.setText(typed("text", followUp.text()));
        form.setBeneficiary(typed("beneficiary", ""));
        form.setOffice(typed("office", asker.getCard().office()));
        form.setPhone(typed("phone", asker.getCard().phone()));
        form.setEquipment(typed("equipment", ""));
    }

    private static String typed(String field, @Nullable String otherwise) {
        String typed = Typed.again(field);
        return typed.isEmpty() && otherwise != null ? otherwise : typed;
    }

    /** Returns what a form asks for. */
    OpenRequest asked(NewRequestForm form, List<NewAttachment> files) {
        CatalogEntry asked = getEntry();
        return new OpenRequest(
                asked.queue().id(),
                asked.serviceId(),
                form.getType(),
                form.getTitle(),
                form.getText(),
                asker.beneficiary(form.getBeneficiary()),
                new TicketContact(form.getOffice(), form.getPhone(), form.getEquipment()),
                files);
    }

    /** Returns what the address names. */
    public CatalogEntry getEntry() {
        if (entry == null) {
            throw new NotFoundException();
        }
        return entry;
    }

    /** Returns the name of the team that will read the request. */
    public String getTeam() {
        return catalog.team(getEntry());
    }
}
