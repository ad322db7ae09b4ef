package org.guichet.web.admin.calendars;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.guichet.desk.Name;
import org.guichet.platform.DomainException;
import org.jspecify.annotations.Nullable;

/** Something with a name in both languages; whoever writes it in one only means it for both. */
public class NamedForm {

    private @Nullable String nameFr;
    private @Nullable String nameEn;

    void name(Name name) {
        nameFr = name.fr();
        nameEn = name.en();
    }

    boolean nameless() {
        return isEmpty(nameFr) && isEmpty(nameEn);
    }

    Name name() {
        if (nameless()) {
            throw new DomainException("calendar.name.missing");
        }
        String french = Objects.toString(isEmpty(nameFr) ? nameEn : nameFr).strip();
        return new Name(
                french, isEmpty(nameEn) ? french : Objects.toString(nameEn).strip());
    }

    static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Reads a date as the browser's own field gives it. */
    static LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(Objects.toString(text, "").strip());
        } catch (DateTimeException notOne) {
            throw new DomainException("calendar.date.wrong");
        }
    }

    public @Nullable String getNameFr() {
        return nameFr;
    }

    public void setNameFr(@Nullable String nameFr) {
        this.nameFr = nameFr;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn;
    }
}
