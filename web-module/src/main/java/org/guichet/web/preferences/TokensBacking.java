package org.guichet.web.preferences;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.guichet.program.CreateToken;
import org.guichet.program.TokenRow;
import org.guichet.program.TokenService;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The tokens of the person before the page; the secret of a new one is shown by the request that makes it, and never again. */
@Named("tokens")
@RequestScoped
public class TokensBacking {

    private static final long FEW_DAYS = 14;

    @EJB
    private TokenService tokens;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private TokenForm form = new TokenForm();
    private List<TokenLine> rows = List.of();
    private @Nullable String made;
    private @Nullable String secret;

    @PostConstruct
    void read() {
        Instant now = clock.instant();
        rows = tokens.mine().stream().map(row -> line(row, now)).toList();
    }

    public void create() {
        CreateToken command = form.command();
        secret = tokens.create(command);
        made = command.name();
        form = new TokenForm();
        read();
    }

    public void revoke(long id) {
        tokens.revoke(id);
        Messages.addGlobalInfo("{0}", words.of("preferences.tokens.revoked"));
        read();
    }

    private static TokenLine line(TokenRow row, Instant now) {
        return new TokenLine(
                row.id(),
                row.name(),
                row.scopes().stream()
                        .map(scope -> "preferences.tokens.scope." + scope)
                        .toList(),
                row.expiresAt(),
                daysLeft(row.expiresAt(), now),
                row.usedAt(),
                row.usedFrom());
    }

    private static @Nullable Long daysLeft(Instant until, Instant now) {
        Duration left = Duration.between(now, until);
        if (left.isNegative()) {
            return 0L;
        }
        long days = left.plusDays(1).minusSeconds(1).toDays();
        return days <= FEW_DAYS ? Long.valueOf(days) : null;
    }

    public TokenForm getForm() {
        return form;
    }

    public List<TokenLine> getRows() {
        return rows;
    }

    public boolean isCreated() {
        return secret != null;
    }

    /** Returns the name of the token that was just made. */
    public String getMade() {
        return Objects.requireNonNullElse(made, "");
    }

    /** Returns the secret of the token that was just made. */
    public String getSecret() {
        return Objects.requireNonNullElse(secret, "");
    }
}
