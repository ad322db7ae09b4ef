package org.guichet.web.admin;

import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.AfterClosing;
import org.guichet.desk.CreateQueue;
import org.guichet.desk.Name;
import org.guichet.desk.QueueSettings;
import org.jspecify.annotations.Nullable;

/** A queue as it is filled in. */
public class QueueForm {

    private String code = "";
    private long deskId;
    private String nameFr = "";
    private String nameEn = "";
    private String icon = "inbox";
    private int tier = 2;
    private String address = "";
    private AcknowledgeAt acknowledgeAt = AcknowledgeAt.ARRIVAL;
    private AfterClosing afterClosing = AfterClosing.REOPEN;
    private @Nullable Integer reopenDays;
    private int position;
    private boolean active = true;

    static QueueForm of(QueueSettings queue) {
        QueueForm form = new QueueForm();
        form.deskId = queue.deskId();
        form.nameFr = queue.name().fr();
        form.nameEn = queue.name().en();
        form.icon = queue.icon();
        form.tier = queue.tier();
        form.address = queue.address();
        form.acknowledgeAt = queue.acknowledgeAt();
        form.afterClosing = queue.afterClosing();
        form.reopenDays = queue.reopenDays();
        form.position = queue.position();
        form.active = queue.active();
        return form;
    }

    QueueSettings settings() {
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

    CreateQueue command() {
        return new CreateQueue(deskId, code, new Name(nameFr, nameEn), icon, tier, address, acknowledgeAt);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public long getDeskId() {
        return deskId;
    }

    public void setDeskId(long deskId) {
        this.deskId = deskId;
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

    public String getIcon() {
        return icon;
    }

    public void setIcon(String icon) {
        this.icon = icon;
    }

    public int getTier() {
        return tier;
    }

    public void setTier(int tier) {
        this.tier = tier;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public AcknowledgeAt getAcknowledgeAt() {
        return acknowledgeAt;
    }

    public void setAcknowledgeAt(AcknowledgeAt acknowledgeAt) {
        this.acknowledgeAt = acknowledgeAt;
    }

    public AfterClosing getAfterClosing() {
        return afterClosing;
    }

    public void setAfterClosing(AfterClosing afterClosing) {
        this.afterClosing = afterClosing;
    }

    public @Nullable Integer getReopenDays() {
        return reopenDays;
    }

    public void setReopenDays(@Nullable Integer reopenDays) {
        this.reopenDays = reopenDays;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
