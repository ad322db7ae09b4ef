package org.guichet.web.agent;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.BulkOutcome;
import org.guichet.ticket.TicketBulk;
import org.guichet.ticket.TicketRef;
import org.guichet.web.faces.Words;

/**
 * Does one thing to the tickets that were selected in a list, for {@code list.js}, and tells what became of each. It answers
 * in JSON: a list has no form of which a view would have to be kept.
 */
@WebServlet("/agent/bulk")
public class BulkServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern TICKET = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,9})(\\.[0-9]{1,9})?");

    @Inject
    private transient TicketBulk bulk;

    @Inject
    private transient Words words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BulkDeed deed = BulkDeed.of(request.getParameter("do"));
        String value = Objects.requireNonNullElse(request.getParameter("value"), "");
        List<TicketRef> tickets = Stream.of(Objects.requireNonNullElse(request.getParameterValues("t"), new String[0]))
                .map(BulkServlet::ticket)
                .toList();
        List<BulkOutcome> outcomes = bulk.run(tickets, deed.with(value));
        response.setContentType("application/json;charset=UTF-8");
        try (JsonWriter writer = JSON.createWriter(response.getWriter())) {
            writer.writeObject(answer(deed, outcomes));
        }
    }

    private static TicketRef ticket(String word) {
        Matcher matcher = TICKET.matcher(word);
        if (!matcher.matches()) {
            throw new NotFoundException();
        }
        return new TicketRef(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    private JsonObject answer(BulkDeed deed, List<BulkOutcome> outcomes) {
        long done =
                outcomes.stream().filter(outcome -> outcome.refusal().isEmpty()).count();
        JsonArrayBuilder failed = JSON.createArrayBuilder();
        for (BulkOutcome outcome : outcomes) {
            outcome.refusal()
                    .ifPresent(refusal -> failed.add(JSON.createObjectBuilder()
                            .add("number", outcome.number())
                            .add("why", why(refusal))));
        }
        return JSON.createObjectBuilder()
                .add("done", done)
                .add("said", words.of("bulk.done." + deed, done))
                .add("failed", failed)
                .build();
    }

    private String why(DomainException refusal) {
        return words.of(refusal.key(), refusal.arguments());
    }
}
