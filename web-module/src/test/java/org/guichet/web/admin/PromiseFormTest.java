package org.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.guichet.platform.FieldException;
import org.guichet.sla.ClockKind;
import org.guichet.sla.Measure;
import org.guichet.sla.Promise;
import org.guichet.sla.PromiseTarget;
import org.guichet.sla.Target;
import org.guichet.ticket.Priority;
import org.junit.jupiter.api.Test;

class PromiseFormTest {

    private static final PromiseTarget ANSWER =
            new PromiseTarget(ClockKind.FIRST_ANSWER, null, new Target(Measure.WORKING_MINUTES, 240));
    private static final PromiseTarget SOON =
            new PromiseTarget(ClockKind.FIRST_ANSWER, Priority.CRITICAL, new Target(Measure.WORKING_MINUTES, 30));
    private static final Promise PROMISE = new Promise(7L, List.of(ANSWER, SOON));

    @Test
    void whatIsFilledInIsWhatWasPromised() {
        assertThat(PromiseForm.of(PROMISE, true).promise()).isEqualTo(PROMISE);
    }

    @Test
    void whatHasNoAmountIsNotPromisedAndWhatHasOneIs() {
        PromiseForm form = PromiseForm.of(PROMISE, true);
        form.getTargets().get(0).setAmount(" ");
        form.getTargets().get(1).setAmount("5");
        form.getTargets().get(1).setMeasure(Measure.WORKING_DAYS);

        PromiseTarget takeUp = new PromiseTarget(ClockKind.TAKE_UP, null, new Target(Measure.WORKING_DAYS, 5));
        assertThat(form.promise().targets()).containsExactly(SOON, takeUp);
    }

    @Test
    void aMistakeIsSaidAtItsLineAndWhatIsPromisedTwiceAtTheSecond() {
        PromiseForm form = PromiseForm.of(PROMISE, true);
        form.getTargets().get(2).setAmount("soon");
        form.getOthers().get(1).setAmount("1:00");

        FieldException first = catchThrowableOfType(FieldException.class, form::promise);

        assertThat(first.field()).isEqualTo("targets:2:amount");
        assertThat(first.getSuppressed())
                .singleElement()
                .extracting(second -> ((FieldException) second).field())
                .isEqualTo("others:1:amount");
    }
}
