package org.guichet.web.agent;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;

/** What the command palette finds on the server: tickets and people, as the services allow, for {@code palette.js}. */
@WebServlet("/agent/palette")
public class PaletteServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PaletteFinder finder;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        JsonArrayBuilder found = JSON.createArrayBuilder();
        for (PaletteEntry entry : finder.find(text)) {
            found.add(JSON.createObjectBuilder()
                    .add("group", entry.group())
                    .add("icon", entry.icon())
                    .add("title", entry.title())
                    .add("detail", entry.detail())
                    .add("href", request.getContextPath() + entry.href()));
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try (JsonWriter writer = JSON.createWriter(response.getWriter())) {
            writer.writeArray(found.build());
        }
    }
}
