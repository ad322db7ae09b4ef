package org.guichet.web.preferences;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.guichet.program.CreateToken;
import org.guichet.program.TokenScope;
import org.jspecify.annotations.Nullable;

/** A token as it is asked for. */
public class TokenForm {

    private static final int USUAL_DAYS = 90;

    private @Nullable String name;
    private List<String> scopes = List.of(TokenScope.READ.name());
    private int days = USUAL_DAYS;

    /** Makes of it what is asked for; its required fields are filled in. */
    CreateToken command() {
        return new CreateToken(
                Objects.requireNonNull(name),
                scopes.stream().map(TokenScope::valueOf).collect(Collectors.toSet()),
                days);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
