package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.guichet.platform.PublicId;
import org.guichet.ticket.NewAttachment;
import org.jspecify.annotations.Nullable;

/** A file that came with an article. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "article_id")
    private long articleId;

    @Column(name = "content_id")
    private long contentId;

    @Column(name = "name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "content_key")
    private @Nullable String contentKey;

    @Column(name = "position")
    private int position;

    protected Attachment() {}

    public Attachment(long articleId, NewAttachment file, int position) {
        publicId = PublicId.next();
        this.articleId = articleId;
        contentId = file.contentId();
        name = file.name();
        mediaType = file.mediaType();
        contentKey = file.contentKey();
        this.position = position;
    }

    public String publicId() {
        return publicId;
    }

    public NewAttachment file() {
        return new NewAttachment(contentId, name, mediaType, contentKey);
    }
}
