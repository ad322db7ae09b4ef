package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.ChangeService;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskService;
import org.guichet.desk.ServiceSettings;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One entry of the catalogue, to be changed. */
@Named("serviceEdit")
@RequestScoped
public class ServiceEditBacking extends EditBacking<ServiceSettings> {

    @EJB
    private DeskAdministration administration;

    @EJB
    private DeskService service;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String code;

    private ServiceForm form = new ServiceForm();

    @Override
    protected ServiceSettings read() {
        if (code == null) {
            throw new NotFoundException();
        }
        return administration.service(code);
    }

    @Override
    protected void fill(ServiceSettings base) {
        form = ServiceForm.of(base);
    }

    @Override
    protected ServiceSettings wish() {
        return form.settings();
    }

    @Override
    protected void store(ServiceSettings base, ServiceSettings wish) {
        service.change(new ChangeService(getCode(), base, wish));
    }

    @Override
    protected String address() {
        return "/admin/catalog/" + code;
    }

    @Override
    protected String saved() {
        return "serviceAdmin.saved";
    }

    public String getCode() {
        return String.valueOf(code);
    }

    public ServiceForm getForm() {
        return form;
    }
}
