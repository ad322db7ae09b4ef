package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.guichet.desk.ChangeQueue;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskService;
import org.guichet.desk.QueueSettings;
import org.guichet.platform.Fields;
import org.guichet.platform.NotFoundException;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** One queue, to be changed. */
@Named("queueEdit")
@RequestScoped
public class QueueEditBacking {

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

    private @Nullable QueueSettings now;
    private Map<String, Long> weight = Map.of();
    private QueueForm form = new QueueForm();

    @PostConstruct
    void read() {
        if (code == null) {
            throw new NotFoundException();
        }
        now = administration.queue(code);
        form = QueueForm.of(base());
        weight = administration.weight(code);
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getNow();
    }

    public void save() {
        service.change(new ChangeQueue(getCode(), base(), form.settings()));
        leave();
    }

    /** Saves once more what the caller wishes, with what somebody else has saved meanwhile in view. */
    public void keepMine() {
        QueueSettings wish = Fields.joined(base(), form.settings(), getNow());
        service.change(new ChangeQueue(getCode(), getNow(), wish));
        leave();
    }

    private void leave() {
        onward.to("/admin/queues/" + code, "queueAdmin.saved");
    }

    private QueueSettings base() {
        return begun.of(QueueSettings.class, getNow());
    }

    public String getCode() {
        return String.valueOf(code);
    }

    public QueueSettings getNow() {
        if (now == null) {
            throw new NotFoundException();
        }
        return now;
    }

    public QueueForm getForm() {
        return form;
    }

    /** Returns what hangs on it, by names. */
    public Map<String, Long> getWeight() {
        return weight;
    }
}
