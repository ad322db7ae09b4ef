package org.guichet.desk.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.CreateQueue;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfiguredThing;

/** Where tickets of one service wait for one group of specialists (OT-24). */
@Entity
@Table(name = "queue")
public class Queue {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "desk_id")
    private long deskId;

    @Column(name = "code")
    private String code;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "icon")
    private String icon;

    @Column(name = "tier")
    private int tier;

    @Column(name = "address")
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "acknowledge_at")
    private AcknowledgeAt acknowledgeAt;

    @Column(name = "position")
    private int position;

    @Column(name = "is_active")
    private boolean active = true;

    protected Queue() {}

    public Queue(CreateQueue command, int position) {
        deskId = command.deskId();
        code = command.code();
        nameFr = command.name().fr();
        nameEn = command.name().en();
        icon = command.icon();
        tier = command.tier();
        address = command.address().toLowerCase(Locale.ROOT);
        acknowledgeAt = command.acknowledgeAt();
        this.position = position;
    }

    public QueueInfo info() {
        return new QueueInfo(id, deskId, code, new Name(nameFr, nameEn), icon, tier, address, acknowledgeAt, active);
    }

    /** Returns it as the history of the configuration names it. */
    public ConfiguredThing thing() {
        return new ConfiguredThing(ConfigurationKind.QUEUE, code, nameFr, deskId);
    }

    public long deskId() {
        return deskId;
    }
}
