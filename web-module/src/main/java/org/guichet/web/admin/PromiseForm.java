package org.guichet.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.sla.ClockKind;
import org.guichet.sla.Promise;
import org.guichet.sla.PromiseTarget;
import org.guichet.ticket.Priority;
import org.guichet.web.faces.FieldReader;
import org.jspecify.annotations.Nullable;

/** What is promised, as it is filled in: a line for each kind of promise, and some for priorities that are promised something else. */
public class PromiseForm {

    private static final int MORE = 3;

    private boolean own;
    private @Nullable Long calendarId;
    private List<TargetForm> targets = List.of();
    private List<TargetForm> others = List.of();

    static PromiseForm of(Promise promise, boolean own) {
        PromiseForm form = new PromiseForm();
        form.own = own;
        form.calendarId = promise.calendarId();
        form.targets = Stream.of(ClockKind.values())
                .map(kind -> promise.targets().stream()
                        .filter(one -> one.kind() == kind && one.priority() == null)
                        .map(TargetForm::new)
                        .findFirst()
                        .orElseGet(() -> new TargetForm(kind, null)))
                .toList();
        List<TargetForm> others = new ArrayList<>(promise.targets().stream()
                .filter(one -> one.priority() != null)
                .map(TargetForm::new)
                .toList());
        for (int i = 0; i < MORE; i++) {
            others.add(new TargetForm(ClockKind.FIRST_ANSWER, Priority.CRITICAL));
        }
        form.others = others;
        return form;
    }

    Promise promise() {
        FieldReader reader = new FieldReader();
        List<PromiseTarget> all = new ArrayList<>(TargetForm.read(targets, "targets", reader));
        all.addAll(TargetForm.read(others, "others", reader));
        return reader.whole(() -> new Promise(calendarId, all));
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public @Nullable Long getCalendarId() {
        return calendarId;
    }

    public void setCalendarId(@Nullable Long calendarId) {
        this.calendarId = calendarId;
    }

    public List<TargetForm> getTargets() {
        return targets;
    }

    public List<TargetForm> getOthers() {
        return others;
    }
}
