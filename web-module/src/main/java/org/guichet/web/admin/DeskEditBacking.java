package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.desk.ChangeDesk;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskService;
import org.guichet.desk.DeskSettings;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One desk, to be changed. */
@Named("deskEdit")
@RequestScoped
public class DeskEditBacking extends EditBacking<DeskSettings> {

    @EJB
    private DeskAdministration administration;

    @EJB
    private DeskService service;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private PromiseCard promises;

    @Inject
    @Param(pathIndex = 0)
    private @Nullable String code;

    private DeskForm form = new DeskForm();

    @Override
    protected DeskSettings read() {
        if (code == null) {
            throw new NotFoundException();
        }
        return administration.desk(code);
    }

    @Override
    protected void fill(DeskSettings base) {
        form = DeskForm.of(base);
        administered.getDesks().stream()
                .filter(desk -> desk.code().equals(code))
                .map(DeskInfo::id)
                .forEach(promises::ofDesk);
    }

    @Override
    protected void storeBeside(boolean keepMine) {
        promises.store(keepMine);
    }

    @Override
    protected DeskSettings wish() {
        return form.settings();
    }

    @Override
    protected void store(DeskSettings base, DeskSettings wish) {
        service.change(new ChangeDesk(getCode(), base, wish));
    }

    @Override
    protected String address() {
        return "/admin/desks/" + code;
    }

    @Override
    protected String saved() {
        return "deskAdmin.saved";
    }

    public String getCode() {
        return String.valueOf(code);
    }

    public DeskForm getForm() {
        return form;
    }
}
