package org.guichet.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guichet.platform.DomainException;
import org.guichet.sla.Measure;
import org.guichet.sla.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"16:00,960", "0:30,30", "4,240", "4h,240", "4 h 05,245"})
    void workingTimeIsWrittenInHoursAndMinutes(String written, int minutes) {
        Target target = Amounts.target(Measure.WORKING_MINUTES, written);
        assertThat(target.amount()).isEqualTo(minutes);
        assertThat(Amounts.target(Measure.WORKING_MINUTES, Amounts.text(target)))
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({"24,HOURS_ON_WORKING_DAYS", "5,WORKING_DAYS"})
    void hoursAndDaysAreWholeNumbers(String written, Measure measure) {
        Target target = Amounts.target(measure, written);
        assertThat(Amounts.text(target)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"'',WORKING_DAYS", "0,WORKING_DAYS", "1:30,WORKING_DAYS", "soon,WORKING_MINUTES", "1:75,WORKING_MINUTES"
    })
    void anythingElseIsRefused(String written, Measure measure) {
        assertThatThrownBy(() -> Amounts.target(measure, written))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("target.amount");
    }
}
