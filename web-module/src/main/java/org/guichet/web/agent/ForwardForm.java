package org.guichet.web.agent;

import java.util.List;
import org.guichet.web.upload.Once;
import org.jspecify.annotations.Nullable;

/** A message to someone outside as it is written, with the article of the ticket that goes along. */
public class ForwardForm {

    private String token = Once.token();
    private List<String> to = List.of();
    private @Nullable String text;
    private @Nullable Long articleId;

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

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable Long getArticleId() {
        return articleId;
    }

    public void setArticleId(@Nullable Long articleId) {
        this.articleId = articleId;
    }
}
