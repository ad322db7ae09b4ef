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
import org.guichet.desk.AfterClosing;
import org.guichet.desk.CreateQueue;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.QueueSettings;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfiguredThing;
import org.jspecify.annotations.Nullable;

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

    @Enumerated(EnumType.STRING)
    @Column(name = "after_closing")
    private AfterClosing afterClosing = AfterClosing.REOPEN;

    @Column(name = "reopen_days")
    private @Nullable Integer reopenDays;

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
        address = command.address().strip().toLowerCase(Locale.ROOT);
        acknowledgeAt = command.acknowledgeAt();
        this.position = position;
    }

    public void change(QueueSettings wish) {
        deskId = wish.deskId();
        nameFr = wish.name().fr();
        nameEn = wish.name().en();
        icon = wish.icon();
        tier = wish.tier();
        address = wish.address().strip().toLowerCase(Locale.ROOT);
        acknowledgeAt = wish.acknowledgeAt();
        afterClosing = wish.afterClosing();
        reopenDays = wish.reopenDays();
        position = wish.position();
        active = wish.active();
    }

    public QueueSettings settings() {
        return new QueueSettings(
                deskId,
                new Name(nameFr, nameEn),
                icon,
                tier,
                address,
                acknowledgeAt,
                afterClosing,
                reopenDays,
                position,
                active);
    }

    public QueueInfo info() {
        return new QueueInfo(
                id,
                deskId,
                code,
                new Name(nameFr, nameEn),
                icon,
                tier,
                address,
                acknowledgeAt,
                afterClosing,
                reopenDays,
                active);
    }

    public long id() {
        return id;
    }

    public Name name() {
        return new Name(nameFr, nameEn);
    }

    /** Returns it as the history of the configuration names it. */
    public ConfiguredThing thing() {
        return new ConfiguredThing(ConfigurationKind.QUEUE, code, nameFr, deskId);
    }

    public long deskId() {
        return deskId;
    }
}
