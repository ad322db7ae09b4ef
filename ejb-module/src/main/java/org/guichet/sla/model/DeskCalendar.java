package org.guichet.sla.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.guichet.desk.Name;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfiguredThing;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarSetup;
import org.jspecify.annotations.Nullable;

/** A calendar of a desk; what it says is kept in versions beside it, each in force from an instant on. */
@Entity
@Table(name = "calendar")
public class DeskCalendar {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "desk_id")
    private long deskId;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "name_en")
    private String nameEn;

    /** True for one calendar of the desk, nothing for the others: the database allows it once. */
    @Column(name = "is_default")
    private @Nullable Boolean standard;

    protected DeskCalendar() {}

    public DeskCalendar(long deskId, CalendarSetup setup) {
        this.deskId = deskId;
        follow(setup);
    }

    public void follow(CalendarSetup setup) {
        nameFr = setup.name().fr();
        nameEn = setup.name().en();
        standard = setup.standard() ? Boolean.TRUE : null;
    }

    /** Another one is the standard of the desk now. */
    public void stepBack() {
        standard = null;
    }

    public long id() {
        return id;
    }

    public long deskId() {
        return deskId;
    }

    public boolean isStandard() {
        return Boolean.TRUE.equals(standard);
    }

    public CalendarInfo info(CalendarDefinition definition) {
        return new CalendarInfo(id, deskId, new CalendarSetup(new Name(nameFr, nameEn), isStandard(), definition));
    }

    public ConfiguredThing thing() {
        return new ConfiguredThing(ConfigurationKind.CALENDAR, String.valueOf(id), nameFr, deskId);
    }
}
