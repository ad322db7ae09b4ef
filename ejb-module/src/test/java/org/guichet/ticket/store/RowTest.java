package org.guichet.ticket.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void namesOfColumnsAreForUsAndNotForTheReaderOfQueries() {
        assertThat(Row.nameless("select t.id as number, case when t.owner is null then 0 else 1 end as owned"
                        + " from Ticket as t where t.title = :title"))
                .isEqualTo(
                        "select t.id, case when t.owner is null then 0 else 1 end from Ticket as t where t.title = :title");
    }
}
