package org.guichet.mail.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.guichet.mail.AutomaticText;
import org.guichet.mail.TextScope;
import org.guichet.mail.TextWords;
import org.jspecify.annotations.Nullable;

/** The words of one automatic mail as somebody wrote them for the house, a desk or a queue. */
@Entity
@Table(name = "automatic_text")
public class TextEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AutomaticText kind;

    @Column(name = "scope")
    private String scope;

    @Column(name = "desk_id")
    private @Nullable Long deskId;

    @Column(name = "queue_id")
    private @Nullable Long queueId;

    @Column(name = "subject_fr")
    private String subjectFr = "";

    @Column(name = "body_fr")
    private String bodyFr = "";

    @Column(name = "subject_en")
    private String subjectEn = "";

    @Column(name = "body_en")
    private String bodyEn = "";

    protected TextEntry() {}

    public TextEntry(AutomaticText kind, TextScope scope) {
        this.kind = kind;
        this.scope = scope.code();
        deskId = scope.deskId();
        queueId = scope.queueId();
    }

    public void say(TextWords words) {
        subjectFr = words.subjectFr();
        bodyFr = words.bodyFr();
        subjectEn = words.subjectEn();
        bodyEn = words.bodyEn();
    }

    public String scope() {
        return scope;
    }

    public TextWords words() {
        return new TextWords(subjectFr, bodyFr, subjectEn, bodyEn);
    }
}
