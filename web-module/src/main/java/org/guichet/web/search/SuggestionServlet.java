package org.guichet.web.search;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Objects;
import org.guichet.web.faces.Words;

/**
 * What a field suggests while one types, as JSON for {@code suggest.js}: what the portal finds, or people of the university.
 * The services answer what the caller may know and no more.
 */
@WebServlet({"/suggestions", "/suggestions/people"})
public class SuggestionServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST = 5;

    @Inject
    private transient Finder finder;

    @Inject
    private transient PeopleFinder people;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = Objects.requireNonNullElse(request.getParameter("q"), "");
        boolean ofPeople = request.getServletPath().endsWith("/people");
        List<FoundGroup> groups = ofPeople ? people.find(text) : finder.find(text, MOST);
        int count = groups.stream().mapToInt(group -> group.items().size()).sum();
        response.setContentType("application/json;charset=UTF-8");
        try (JsonWriter writer = JSON.createWriter(response.getWriter())) {
            writer.writeObject(answer(groups, words.of(ofPeople ? "search.people.said" : "search.said", count)));
        }
    }

    private static JsonObject answer(List<FoundGroup> groups, String said) {
        JsonArrayBuilder kinds = JSON.createArrayBuilder();
        for (FoundGroup group : groups) {
            JsonArrayBuilder items = JSON.createArrayBuilder();
            group.items().forEach(item -> items.add(item(item)));
            kinds.add(JSON.createObjectBuilder().add("title", group.title()).add("items", items));
        }
        return JSON.createObjectBuilder().add("said", said).add("groups", kinds).build();
    }

    private static JsonObjectBuilder item(Found found) {
        return JSON.createObjectBuilder()
                .add("target", found.target())
                .add("icon", found.icon())
                .add("title", found.title())
                .add("detail", found.detail());
    }
}
