package org.guichet.web.admin;

import org.guichet.desk.CreateService;
import org.guichet.desk.Name;
import org.guichet.desk.ServiceSettings;

/** An entry of the catalogue as it is filled in. */
public class ServiceForm {

    private String code = "";
    private long queueId;
    private String nameFr = "";
    private String nameEn = "";
    private String summaryFr = "";
    private String summaryEn = "";
    private String icon = "box";
    private String defaultType = "INCIDENT";
    private int position;
    private boolean active = true;

    static ServiceForm of(ServiceSettings service) {
        ServiceForm form = new ServiceForm();
        form.queueId = service.queueId();
        form.nameFr = service.name().fr();
        form.nameEn = service.name().en();
        form.summaryFr = service.summary().fr();
        form.summaryEn = service.summary().en();
        form.icon = service.icon();
        form.defaultType = service.defaultType();
        form.position = service.position();
        form.active = service.active();
        return form;
    }

    ServiceSettings settings() {
        return new ServiceSettings(
                queueId, new Name(nameFr, nameEn), new Name(summaryFr, summaryEn), icon, defaultType, position, active);
    }

    CreateService command() {
        return new CreateService(
                queueId, code, new Name(nameFr, nameEn), new Name(summaryFr, summaryEn), icon, defaultType);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public long getQueueId() {
        return queueId;
    }

    public void setQueueId(long queueId) {
        this.queueId = queueId;
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

    public String getSummaryFr() {
        return summaryFr;
    }

    public void setSummaryFr(String summaryFr) {
        this.summaryFr = summaryFr;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public String getIcon() {
        return icon;
    }

    public void setIcon(String icon) {
        this.icon = icon;
    }

    public String getDefaultType() {
        return defaultType;
    }

    public void setDefaultType(String defaultType) {
        this.defaultType = defaultType;
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
