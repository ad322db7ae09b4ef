package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.ChangeService;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskService;
import org.guichet.desk.ServiceSettings;
import org.guichet.platform.Fields;
import org.guichet.platform.NotFoundException;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One entry of the catalogue, to be changed. */
@Named("serviceEdit")
@RequestScoped
public class ServiceEditBacking {

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

    private @Nullable ServiceSettings now;
    private ServiceForm form = new ServiceForm();

    @PostConstruct
    void read() {
        if (code == null) {
            throw new NotFoundException();
        }
        now = administration.service(code);
        form = ServiceForm.of(base());
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getNow();
    }

    public void save() {
        service.change(new ChangeService(getCode(), base(), form.settings()));
        leave();
    }

    /** Saves once more what the caller wishes, with what somebody else has saved meanwhile in view. */
    public void keepMine() {
        ServiceSettings wish = Fields.joined(base(), form.settings(), getNow());
        service.change(new ChangeService(getCode(), getNow(), wish));
        leave();
    }

    private void leave() {
        onward.to("/admin/catalog/" + code, "serviceAdmin.saved");
    }

    private ServiceSettings base() {
        return begun.of(ServiceSettings.class, getNow());
    }

    public String getCode() {
        return String.valueOf(code);
    }

    public ServiceSettings getNow() {
        if (now == null) {
            throw new NotFoundException();
        }
        return now;
    }

    public ServiceForm getForm() {
        return form;
    }
}
