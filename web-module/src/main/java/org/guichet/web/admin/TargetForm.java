package org.guichet.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guichet.sla.ClockKind;
import org.guichet.sla.Measure;
import org.guichet.sla.PromiseTarget;
import org.guichet.sla.Target;
import org.guichet.ticket.Priority;
import org.guichet.web.faces.FieldReader;
import org.jspecify.annotations.Nullable;

/** How soon something is promised, as it is filled in; nothing where there is no amount. */
public class TargetForm {

    private ClockKind kind;
    private @Nullable Priority priority;
    private @Nullable String amount;
    private Measure measure = Measure.WORKING_MINUTES;

    TargetForm(ClockKind kind, @Nullable Priority priority) {
        this.kind = kind;
        this.priority = priority;
    }

    TargetForm(PromiseTarget one) {
        this(one.kind(), one.priority());
        measure = one.target().measure();
        amount = Amounts.text(one.target());
    }

    /** Reads those that are filled in; they stand in fields {@code targets:0:amount} and so on, where the list is called so. */
    static List<PromiseTarget> read(List<TargetForm> forms, String list, FieldReader reader) {
        List<PromiseTarget> targets = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < forms.size(); i++) {
            TargetForm form = forms.get(i);
            String field = list + ":" + i + ":amount";
            Target target = form.isEmpty() ? null : reader.read(field, form::target);
            if (target != null) {
                PromiseTarget one = new PromiseTarget(form.kind, form.priority, target);
                if (!keys.add(one.key())) {
                    reader.mistake(field, "promise.twice");
                }
                targets.add(one);
            }
        }
        return targets;
    }

    private boolean isEmpty() {
        return amount == null || amount.isBlank();
    }

    private Target target() {
        return Amounts.target(measure, amount);
    }

    public ClockKind getKind() {
        return kind;
    }

    public void setKind(ClockKind kind) {
        this.kind = kind;
    }

    public @Nullable Priority getPriority() {
        return priority;
    }

    public void setPriority(@Nullable Priority priority) {
        this.priority = priority;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }
}
