package org.guichet.web.agent;

import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.util.List;
import org.guichet.ticket.AfterAnswer;
import org.guichet.web.upload.Once;
import org.jspecify.annotations.Nullable;

/** A public reply as it is written. */
public class AnswerForm {

    private String token = Once.token();
    private List<String> to;
    private List<String> cc = List.of();
    private @Nullable String text;
    private List<Part> files = List.of();
    private AfterAnswer after = AfterAnswer.STAY;
    private @Nullable LocalDate until;

    AnswerForm(String to) {
        this.to = to.isEmpty() ? List.of() : List.of(to);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public List<String> getTo() {
        return to;
    }

    public void setTo(List<String> to) {
        this.to = to;
    }

    public List<String> getCc() {
        return cc;
    }

    public void setCc(List<String> cc) {
        this.cc = cc;
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

    public AfterAnswer getAfter() {
        return after;
    }

    public void setAfter(AfterAnswer after) {
        this.after = after;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
