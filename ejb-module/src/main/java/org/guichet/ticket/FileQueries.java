package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.directory.ActorService;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.store.Files;

/** Finds files and HTML of articles for those who may read the article, agents and requesters alike. */
@Stateless
@RolesAllowed("REQUESTER")
public class FileQueries {

    @Inject
    private Files files;

    @EJB
    private ActorService actors;

    /**
     * Returns a file by its public identifier.
     *
     * @throws NotFoundException if there is none that the caller may fetch
     */
    public AttachmentFile attachment(String publicId) {
        return files.attachment(publicId, actors.current());
    }

    /**
     * Returns the HTML of an article by its public identifier.
     *
     * @throws NotFoundException if there is none that the caller may read
     */
    public ArticleHtml html(String publicId) {
        return files.html(publicId, actors.current());
    }
}
