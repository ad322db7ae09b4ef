package org.guichet.web.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.guichet.directory.PersonRef;
import org.guichet.notify.AbsenceRow;
import org.guichet.notify.AbsenceService;
import org.guichet.platform.NotFoundException;
import org.guichet.web.faces.Onward;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Who is away: oneself, on the page of preferences; and the colleagues, for whoever is ill writes nothing down (RT-21). */
@Named("absences")
@RequestScoped
public class AbsencesBacking {

    private static final String OWN_PAGE = "/preferences";
    private static final String PAGE = "/absences";

    @EJB
    private AbsenceService absences;

    @Inject
    private ActiveUser user;

    @Inject
    private Onward onward;

    @Inject
    @Param
    private @Nullable Long person;

    private final AbsenceForm form = new AbsenceForm();
    private List<PersonRef> colleagues = List.of();
    private List<AbsenceRow> mine = List.of();
    private List<AbsenceRow> all = List.of();
    private LocalDate today = LocalDate.EPOCH;

    @PostConstruct
    void read() {
        form.setPersonId(person);
        if (user.isAgent() || user.isAdministering()) {
            colleagues = absences.colleagues();
            mine = absences.mine();
            all = absences.all();
            today = absences.today();
        }
    }

    /** Nobody but agents and administrators finds the page of all. */
    public void open() {
        if (!user.isAgent() && !user.isAdministering()) {
            throw new NotFoundException();
        }
    }

    public void enterMine() {
        form.setPersonId(user.getId());
        absences.enter(form.command());
        onward.to(OWN_PAGE, "absences.entered");
    }

    public void enter() {
        absences.enter(form.command());
        onward.to(PAGE, "absences.entered");
    }

    public void cancelMine(long id) {
        absences.cancel(id);
        onward.to(OWN_PAGE, "absences.cancelled");
    }

    public void cancel(long id) {
        absences.cancel(id);
        onward.to(PAGE, "absences.cancelled");
    }

    /** Returns the words for when an absence is: by day, so by no zone. */
    public String when(AbsenceRow row) {
        return row.isOn(today) ? "absences.now" : "absences.planned";
    }

    public AbsenceForm getForm() {
        return form;
    }

    public List<PersonRef> getColleagues() {
        return colleagues;
    }

    /** Returns those who may stand in for oneself. */
    public List<PersonRef> getOthers() {
        return colleagues.stream().filter(one -> one.id() != user.getId()).toList();
    }

    public List<AbsenceRow> getMine() {
        return mine;
    }

    public List<AbsenceRow> getAll() {
        return all;
    }

    public LocalDate getToday() {
        return today;
    }
}
