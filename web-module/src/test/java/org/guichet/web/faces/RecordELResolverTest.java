package org.guichet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    /** A row of a table. */
    public record Row(String subject, int priority) {

        public boolean isUrgent() {
            return priority == 1;
        }
    }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new PlainContext();

    @Test
    void aComponentIsReadByItsName() {
        assertThat(resolver.getValue(context, new Row("VPN", 2), "subject")).isEqualTo("VPN");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void itsTypeIsKnownForColumnsThatSort() {
        assertThat(resolver.getType(context, new Row("VPN", 2), "priority")).isEqualTo(int.class);
    }

    @Test
    void whatFollowsFromItsComponentsIsReadByItsGetter() {
        assertThat(resolver.getValue(context, new Row("VPN", 1), "urgent")).isEqualTo(true);
        assertThat(resolver.getType(context, new Row("VPN", 1), "subject")).isEqualTo(String.class);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void whatIsNoRecordIsLeftToOthers() {
        assertThat(resolver.getValue(context, "no record", "subject")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordDoesNotChange() {
        Row row = new Row("VPN", 2);
        assertThat(resolver.isReadOnly(context, row, "subject")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "subject", "other"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class PlainContext extends ELContext {

        @Override
        public @Nullable ELResolver getELResolver() {
            return null;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    }
}
