package org.guichet.web.admin;

import org.guichet.desk.CreateDesk;
import org.guichet.desk.DeskSettings;
import org.guichet.desk.Name;
import org.jspecify.annotations.Nullable;

/** A desk as it is filled in. */
public class DeskForm {

    private String code = "";
    private String nameFr = "";
    private String nameEn = "";
    private String zone = "";
    private @Nullable String phone;
    private @Nullable String hoursFr;
    private @Nullable String hoursEn;
    private boolean active = true;

    static DeskForm of(DeskSettings desk) {
        DeskForm form = new DeskForm();
        Name hours = desk.hours();
        form.nameFr = desk.name().fr();
        form.nameEn = desk.name().en();
        form.zone = desk.zone();
        form.phone = desk.phone();
        form.hoursFr = hours == null ? null : hours.fr();
        form.hoursEn = hours == null ? null : hours.en();
        form.active = desk.active();
        return form;
    }

    DeskSettings settings() {
        return new DeskSettings(new Name(nameFr, nameEn), zone, given(phone), hours(), active);
    }

    CreateDesk command() {
        return new CreateDesk(code, new Name(nameFr, nameEn), zone, given(phone), hours());
    }

    /** Whoever writes them in one language only means them for both. */
    private @Nullable Name hours() {
        String french = given(hoursFr);
        String english = given(hoursEn);
        if (french == null) {
            return english == null ? null : new Name(english, english);
        }
        return new Name(french, english == null ? french : english);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getHoursFr() {
        return hoursFr;
    }

    public void setHoursFr(@Nullable String hoursFr) {
        this.hoursFr = hoursFr;
    }

    public @Nullable String getHoursEn() {
        return hoursEn;
    }

    public void setHoursEn(@Nullable String hoursEn) {
        this.hoursEn = hoursEn;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
