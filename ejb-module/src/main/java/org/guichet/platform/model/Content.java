package org.guichet.platform.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is known of a stored file without reading it; written in SQL, piece by piece. */
@Entity
@Table(name = "content")
public class Content {

    @Id
    private long id;

    @Column(name = "size")
    private long size;

    protected Content() {}

    public long id() {
        return id;
    }

    public long size() {
        return size;
    }
}
