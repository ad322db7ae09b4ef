package org.guichet.desk.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.guichet.desk.CreateDesk;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskSettings;
import org.guichet.desk.Name;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfiguredThing;
import org.jspecify.annotations.Nullable;

/** One entity's service desk: own queues, addresses and administrators (OT-21). */
@Entity
@Table(name = "desk")
public class Desk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "code")
    private String code;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "zone")
    private String zone;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "hours_fr")
    private @Nullable String hoursFr;

    @Column(name = "hours_en")
    private @Nullable String hoursEn;

    @Column(name = "is_active")
    private boolean active = true;

    protected Desk() {}

    public Desk(CreateDesk command) {
        code = command.code();
        nameFr = command.name().fr();
        nameEn = command.name().en();
        zone = command.zone();
        phone = command.phone();
        Name hours = command.hours();
        hoursFr = hours == null ? null : hours.fr();
        hoursEn = hours == null ? null : hours.en();
    }

    public void change(DeskSettings wish) {
        nameFr = wish.name().fr();
        nameEn = wish.name().en();
        zone = wish.zone();
        phone = wish.phone();
        Name hours = wish.hours();
        hoursFr = hours == null ? null : hours.fr();
        hoursEn = hours == null ? null : hours.en();
        active = wish.active();
    }

    public DeskSettings settings() {
        return new DeskSettings(new Name(nameFr, nameEn), zone, phone, hours(), active);
    }

    public DeskInfo info() {
        return new DeskInfo(id, code, new Name(nameFr, nameEn), zone, phone, hours(), active);
    }

    public long id() {
        return id;
    }

    private @Nullable Name hours() {
        return hoursFr == null || hoursEn == null ? null : new Name(hoursFr, hoursEn);
    }

    /** Returns it as the history of the configuration names it. */
    public ConfiguredThing thing() {
        return new ConfiguredThing(ConfigurationKind.DESK, code, nameFr, id);
    }
}
