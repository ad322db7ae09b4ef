package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.guichet.directory.Roles;
import org.guichet.mail.store.Ledger;
import org.guichet.mail.store.LedgerPages;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Shows administrators what became of each mail that was ever fetched. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class LedgerQueries {

    /** How far back the counts reach. */
    public static final Duration WEEK = Duration.ofDays(7);

    private static final int PAGE = 50;
    private static final int START = 4096;

    @Inject
    private LedgerPages ledger;

    @Inject
    private Ledger bytes;

    @Inject
    private Clock clock;

    /** Counts the mails fetched in the last seven days, by fate. */
    public LedgerCounts counts() {
        return ledger.counts(clock.instant().minus(WEEK));
    }

    /**
     * Returns a page of fifty lines, the newest first.
     *
     * @param fate only mails of this fate
     * @param before only mails below this identifier: where the page before said that this one begins
     */
    public Slice<LedgerRow> page(@Nullable Fate fate, @Nullable Long before) {
        List<LedgerRow> found = ledger.page(fate, before == null ? Long.MAX_VALUE : before, PAGE + 1);
        return Slice.of(found, PAGE, row -> Long.toString(row.id()));
    }

    /**
     * Returns one mail with the first 4 kB of what was received.
     *
     * @throws NotFoundException if the ledger has no such line
     */
    public LedgerMail mail(long id) {
        LedgerRow row = ledger.row(id).orElseThrow(NotFoundException::new);
        byte[] start = ledger.start(id, START + 1);
        return start == null
                ? new LedgerMail(row, ledger.origin(id), null, false)
                : new LedgerMail(row, ledger.origin(id), text(start), start.length <= START);
    }

    /**
     * Opens a mail as it was received.
     *
     * @throws NotFoundException if the ledger has no such line, or its bytes are kept no longer
     */
    public InputStream raw(long id) {
        if (ledger.start(id, 1) == null) {
            throw new NotFoundException();
        }
        try {
            return new GZIPInputStream(bytes.compressed(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] start) {
        return RawText.of(Arrays.copyOf(start, Math.min(start.length, START)));
    }
}
