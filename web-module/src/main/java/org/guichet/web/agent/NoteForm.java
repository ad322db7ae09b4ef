package org.guichet.web.agent;

import jakarta.servlet.http.Part;
import java.util.List;
import org.guichet.ticket.TicketType;
import org.guichet.web.upload.Once;
import org.jspecify.annotations.Nullable;

/** An internal note as it is written. */
public class NoteForm {

    private String token = Once.token();
    private @Nullable String text;
    private List<Part> files = List.of();
    private @Nullable TicketType type;

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files == null ? List.of() : files;
    }

    public @Nullable TicketType getType() {
        return type;
    }

    public void setType(@Nullable TicketType type) {
        this.type = type;
    }
}
