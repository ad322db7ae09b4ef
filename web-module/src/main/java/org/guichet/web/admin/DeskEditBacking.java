package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.ChangeDesk;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskService;
import org.guichet.desk.DeskSettings;
import org.guichet.platform.Fields;
import org.guichet.platform.NotFoundException;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One desk, to be changed. */
@Named("deskEdit")
@RequestScoped
public class DeskEditBacking {

    @EJB
    private DeskAdministration administration;

    @EJB
    private DeskService service;

    @Inject
    private FormBase begun;

    @Inject
    private Onward onward;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String code;

    private @Nullable DeskSettings now;
    private DeskForm form = new DeskForm();

    @PostConstruct
    void read() {
        if (code == null) {
            throw new NotFoundException();
        }
        now = administration.desk(code);
        form = DeskForm.of(base());
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getNow();
    }

    public void save() {
        service.change(new ChangeDesk(getCode(), base(), form.settings()));
        leave();
    }

    /** Saves once more what the caller wishes, with what somebody else has saved meanwhile in view. */
    public void keepMine() {
        DeskSettings wish = Fields.joined(base(), form.settings(), getNow());
        service.change(new ChangeDesk(getCode(), getNow(), wish));
        leave();
    }

    private void leave() {
        onward.to("/admin/desks/" + code, "deskAdmin.saved");
    }

    private DeskSettings base() {
        return begun.of(DeskSettings.class, getNow());
    }

    public String getCode() {
        return String.valueOf(code);
    }

    public DeskSettings getNow() {
        if (now == null) {
            throw new NotFoundException();
        }
        return now;
    }

    public DeskForm getForm() {
        return form;
    }
}
