package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.platform.Fields;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarService;
import org.guichet.sla.ChangePromise;
import org.guichet.sla.ClockKind;
import org.guichet.sla.Measure;
import org.guichet.sla.Promise;
import org.guichet.sla.PromiseInfo;
import org.guichet.sla.PromiseService;
import org.guichet.sla.Target;
import org.guichet.ticket.Priority;
import org.jspecify.annotations.Nullable;

/** What a desk or a queue promises, on the page of either: a part of its form, which is saved with the rest of it. */
@Named("promiseCard")
@RequestScoped
public class PromiseCard {

    @EJB
    private PromiseService promises;

    @EJB
    private CalendarService calendars;

    @Inject
    private FormBase begun;

    private long deskId;
    private @Nullable Long queueId;
    private @Nullable PromiseInfo now;
    private @Nullable Promise inherited;
    private PromiseForm form = new PromiseForm();
    private List<CalendarInfo> choices = List.of();

    void ofDesk(long desk) {
        read(desk, null);
    }

    void ofQueue(long desk, long queue) {
        read(desk, queue);
        inherited = promises.promise(desk, null).promise();
    }

    private void read(long desk, @Nullable Long queue) {
        deskId = desk;
        queueId = queue;
        PromiseInfo info = promises.promise(desk, queue);
        now = info;
        form = PromiseForm.of(begun.of(info.promise()), queue == null || info.own());
        choices = calendars.calendars().stream()
                .filter(one -> one.deskId() == desk)
                .toList();
    }

    /**
     * Stores what is filled in, if that is something else than before.
     *
     * @param keepMine whether the caller's wish counts where others have changed the same meanwhile
     */
    void store(boolean keepMine) {
        Long queue = queueId;
        if (queue != null && !form.isOwn()) {
            promises.inherit(deskId, queue);
            return;
        }
        Promise is = getNow().promise();
        Promise base = begun.of(is);
        Promise wish = form.promise();
        boolean begins = queue != null && !getNow().own();
        if (begins || !wish.equals(base)) {
            promises.change(
                    keepMine
                            ? new ChangePromise(deskId, queue, is, Fields.joined(base, wish, is))
                            : new ChangePromise(deskId, queue, base, wish));
        }
    }

    public PromiseInfo getNow() {
        if (now == null) {
            throw new NotFoundException();
        }
        return now;
    }

    /** Returns by what the history knows what is promised here. */
    public String getThing() {
        return queueId == null ? "desk-" + deskId : "queue-" + queueId;
    }

    public boolean isOfQueue() {
        return queueId != null;
    }

    /** Returns what a queue promises that says nothing of its own. */
    public @Nullable Promise getInherited() {
        return inherited;
    }

    public String amount(Target target) {
        return Amounts.text(target);
    }

    public PromiseForm getForm() {
        return form;
    }

    /** Returns the calendars of the desk. */
    public List<CalendarInfo> getChoices() {
        return choices;
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public ClockKind[] getKinds() {
        return ClockKind.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }
}
