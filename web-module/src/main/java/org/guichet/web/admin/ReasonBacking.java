package org.guichet.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.mail.QuarantineService;
import org.guichet.web.faces.Words;
import org.jspecify.annotations.Nullable;

/** Why a mail has the fate that it has, in words: the ledger keeps keys, names of losses and names of faults. */
@Named("reasons")
@RequestScoped
public class ReasonBacking {

    private static final Pattern LOSSES = Pattern.compile("[A-Z_]+( [A-Z_]+)*");

    @Inject
    private Words words;

    public String of(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            return "";
        }
        if (reason.startsWith(QuarantineService.BY_HAND)) {
            return words.of("mail.rejected.byHand", reason.substring(QuarantineService.BY_HAND.length()));
        }
        if (reason.startsWith("mail.")) {
            return words.of(reason);
        }
        return LOSSES.matcher(reason).matches()
                ? Stream.of(reason.split(" "))
                        .map(loss -> words.of("ledger.loss." + loss))
                        .collect(Collectors.joining(" "))
                : words.of("ledger.fault", reason);
    }
}
