package org.guichet.desk.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.guichet.desk.CreateService;
import org.guichet.desk.Name;
import org.guichet.desk.ServiceInfo;
import org.guichet.desk.ServiceSettings;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfiguredThing;

/** An entry of the service catalogue; by default one service is one queue (OT-25). */
@Entity
@Table(name = "service")
public class Service {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "queue_id")
    private long queueId;

    @Column(name = "code")
    private String code;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "summary_fr")
    private String summaryFr;

    @Column(name = "summary_en")
    private String summaryEn;

    @Column(name = "icon")
    private String icon;

    @Column(name = "default_type")
    private String defaultType;

    @Column(name = "position")
    private int position;

    @Column(name = "is_active")
    private boolean active = true;

    protected Service() {}

    public Service(CreateService command, int position) {
        queueId = command.queueId();
        code = command.code();
        nameFr = command.name().fr();
        nameEn = command.name().en();
        summaryFr = command.summary().fr();
        summaryEn = command.summary().en();
        icon = command.icon();
        defaultType = command.defaultType();
        this.position = position;
    }

    public void change(ServiceSettings wish) {
        queueId = wish.queueId();
        nameFr = wish.name().fr();
        nameEn = wish.name().en();
        summaryFr = wish.summary().fr();
        summaryEn = wish.summary().en();
        icon = wish.icon();
        defaultType = wish.defaultType();
        position = wish.position();
        active = wish.active();
    }

    public ServiceSettings settings() {
        return new ServiceSettings(
                queueId, new Name(nameFr, nameEn), new Name(summaryFr, summaryEn), icon, defaultType, position, active);
    }

    public ServiceInfo info() {
        return new ServiceInfo(
                id, queueId, code, new Name(nameFr, nameEn), new Name(summaryFr, summaryEn), icon, defaultType, active);
    }

    /** Returns it as the history of the configuration names it. */
    public ConfiguredThing thing(long deskId) {
        return new ConfiguredThing(ConfigurationKind.SERVICE, code, nameFr, deskId);
    }

    public long queueId() {
        return queueId;
    }
}
