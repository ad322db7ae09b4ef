package org.guichet.web.api;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.guichet.mail.Fate;
import org.guichet.mail.LedgerQueries;
import org.guichet.mail.LedgerRow;
import org.guichet.program.TokenScope;
import org.guichet.web.rest.Needs;
import org.guichet.web.rest.Problem;
import org.guichet.web.rest.ProblemException;
import org.jspecify.annotations.Nullable;

/** What became of each mail that was ever fetched, for administrators. */
@Path("/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @EJB
    private LedgerQueries ledger;

    @Context
    private UriInfo asked;

    /**
     * Returns a page, the newest first.
     *
     * @param fate only mails of this fate
     */
    @GET
    @Needs(TokenScope.READ)
    public Response list(@QueryParam("fate") @Nullable String fate, @QueryParam(Pages.CURSOR) @Nullable String cursor) {
        return Pages.answer(ledger.page(fate(fate), before(cursor)), LedgerResource::line, asked);
    }

    private static @Nullable Fate fate(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(Fate.values())
                .filter(fate -> fate.name().equals(word))
                .findFirst()
                .orElseThrow(() -> bad("fate", "one of " + Arrays.toString(Fate.values())));
    }

    private static @Nullable Long before(@Nullable String cursor) {
        if (cursor != null && !cursor.matches("[0-9]{1,18}")) {
            throw bad(Pages.CURSOR, "what the page before said");
        }
        return cursor == null ? null : Long.valueOf(cursor);
    }

    private static ProblemException bad(String parameter, String expectation) {
        return new ProblemException(Problem.of(400, "The parameter " + parameter + " must be " + expectation + "."));
    }

    private static JsonObject line(LedgerRow row) {
        return Json.object()
                .with("id", row.id())
                .with("fetchedAt", row.fetchedAt())
                .with("mailbox", row.mailbox())
                .with("sender", row.sender())
                .with("subject", row.subject())
                .with("size", row.size())
                .with("fate", row.fate())
                .with("reason", row.reason())
                .with("ticket", row.ticketNumber())
                .with("attempts", row.attempts())
                .build();
    }
}
