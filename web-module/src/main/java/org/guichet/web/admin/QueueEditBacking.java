package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guichet.desk.ChangeQueue;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskService;
import org.guichet.desk.QueueSettings;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One queue, to be changed. */
@Named("queueEdit")
@RequestScoped
public class QueueEditBacking extends EditBacking<QueueSettings> {

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

    private Map<String, Long> weight = Map.of();
    private QueueForm form = new QueueForm();

    @Override
    protected QueueSettings read() {
        if (code == null) {
            throw new NotFoundException();
        }
        return administration.queue(code);
    }

    @Override
    protected void fill(QueueSettings base) {
        form = QueueForm.of(base);
        weight = administration.weight(getCode());
        administered.getQueues().stream()
                .filter(queue -> queue.code().equals(code))
                .forEach(queue -> promises.ofQueue(queue.deskId(), queue.id()));
    }

    @Override
    protected void storeBeside(boolean keepMine) {
        promises.store(keepMine);
    }

    @Override
    protected QueueSettings wish() {
        return form.settings();
    }

    @Override
    protected void store(QueueSettings base, QueueSettings wish) {
        service.change(new ChangeQueue(getCode(), base, wish));
    }

    @Override
    protected String address() {
        return "/admin/queues/" + code;
    }

    @Override
    protected String saved() {
        return "queueAdmin.saved";
    }

    public String getCode() {
        return String.valueOf(code);
    }

    public QueueForm getForm() {
        return form;
    }

    /** Returns what hangs on it, by names. */
    public Map<String, Long> getWeight() {
        return weight;
    }
}
