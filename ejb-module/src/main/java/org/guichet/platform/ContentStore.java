package org.guichet.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.guichet.platform.store.Contents;
import org.jspecify.annotations.Nullable;

/**
 * Files, each stored once for each content, in pieces of 512 KiB: neither the server nor the driver ever holds one as a
 * whole. Whoever may see a file is decided by what it is attached to, not here.
 */
@Stateless
@PermitAll
public class ContentStore {

    /** Bytes of one stored piece: small enough for {@code max_allowed_packet}, large enough for few reads. */
    public static final int CHUNK = 512 * 1024;

    @Resource
    private SessionContext context;

    @Inject
    private Contents contents;

    @Inject
    private VirusScanner scanner;

    /**
     * Stores a file, in a transaction of its own, unless its content is there already. One that is attached to nothing is
     * deleted after a day.
     *
     * @param file is read to its end, by way of the disk, before the transaction begins
     * @return the identifier of its content
     * @throws ThreatException if there is something harmful in it
     * @throws IOException if the file cannot be read, or an {@link UncheckedFileException} if nobody knows whether it is harmful
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long save(InputStream file) throws IOException {
        MessageDigest digest = Hashes.sha256();
        try (TemporaryFile copy = TemporaryFile.of(new DigestInputStream(file, digest))) {
            scanner.mustBeHarmless(copy.path());
            return context.getBusinessObject(ContentStore.class).insert(digest.digest(), copy.path());
        }
    }

    /** Stores a file with its hash, unless its content is there already. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long insert(byte[] sha256, Path file) throws IOException {
        Long known = contents.find(sha256);
        if (known != null) {
            return known;
        }
        long id = contents.insert(sha256, Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
            int seq = 0;
            for (byte[] piece = in.readNBytes(CHUNK); piece.length > 0; piece = in.readNBytes(CHUNK)) {
                contents.insertChunk(id, seq++, piece);
            }
        }
        return id;
    }

    /**
     * Opens a stored content; each piece is read when the reader comes to it, in one short statement.
     *
     * @param contentId what {@link #save} answered
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public InputStream open(long contentId) {
        // Each piece through the bean: who reads may stand in a page, where no persistence unit is known.
        ContentStore self = context.getBusinessObject(ContentStore.class);
        return new ChunkStream(seq -> self.chunk(contentId, seq));
    }

    /** Returns one stored piece, or none after the last. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public byte @Nullable [] chunk(long contentId, int seq) {
        return contents.chunk(contentId, seq);
    }

    /** Where a {@link ChunkStream} finds its pieces. */
    @FunctionalInterface
    public interface Chunks {

        /** Returns the piece of that place, or none after the last. */
        byte @Nullable [] at(int seq);
    }
}
