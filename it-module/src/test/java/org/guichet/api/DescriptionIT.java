package org.guichet.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.guichet.it.TestDesk;
import org.guichet.it.WithDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The description of the API, as programs fetch it. */
@ExtendWith(WithDesk.class)
class DescriptionIT {

    private final TestDesk desk;

    DescriptionIT(TestDesk desk) {
        this.desk = desk;
    }

    @Test
    void everybodyReadsTheDescriptionAndItIsOneOfOpenApi() {
        assertThat(new Program(desk, "").get("/openapi.json").body()).isEqualTo(Description.TEXT);
        assertThat(Description.READ.getMessages()).isEmpty();
        assertThat(Description.API.getOpenapi()).isEqualTo("3.0.3");
    }
}
