package org.guichet.web.requests;

import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guichet.web.upload.Once;
import org.jspecify.annotations.Nullable;

/** A message that the requester writes. */
public class ReplyForm {

    @NotBlank @Size(max = 100_000) private String text = "";

    private List<Part> files = List.of();
    private String token = Once.token();

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files == null ? List.of() : files;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
