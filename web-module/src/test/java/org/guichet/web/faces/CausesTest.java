package org.guichet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void aRefusalIsFoundInsideAllThatIsPutAroundIt() {
        DomainException refusal = new DomainException("ticket.locked");
        Throwable thrown = new ServletException(new FacesException(new ELException(new EJBException(refusal))));
        assertThat(Causes.of(thrown)).isSameAs(refusal);
    }

    @Test
    void aWrapperAroundNothingIsTheFaultItself() {
        EJBException alone = new EJBException("no connection");
        assertThat(Causes.of(alone)).isSameAs(alone);
    }

    @Test
    void theForbiddenAndTheAbsentAreTheSame() {
        assertThat(Causes.isAbsence(Causes.of(new FacesException(new EJBAccessException()))))
                .isTrue();
        assertThat(Causes.isAbsence(new NotFoundException())).isTrue();
        assertThat(Causes.isAbsence(new DomainException("ticket.locked"))).isFalse();
    }
}
