package org.guichet.web.catalog;

import jakarta.servlet.http.Part;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.guichet.ticket.TicketType;
import org.guichet.web.upload.Once;
import org.jspecify.annotations.Nullable;

/** What the requester writes about a new request. */
public class NewRequestForm {

    /** The kinds of matter that a requester tells apart; problems are the desk's to find. */
    private static final List<TicketType> TYPES = List.of(TicketType.INCIDENT, TicketType.SERVICE_REQUEST);

    @NotNull private TicketType type = TicketType.INCIDENT;

    @NotBlank @Size(max = 200) private String title = "";

    @NotBlank @Size(max = 100_000) private String text = "";

    /** A mail address, alone or after a name; empty for oneself. */
    @Size(max = 400) private String beneficiary = "";

    @Size(max = 120) private String office = "";

    @Size(max = 60) private String phone = "";

    @Size(max = 200) private String equipment = "";

    private List<Part> files = List.of();
    private String token = Once.token();

    public List<TicketType> getTypes() {
        return TYPES;
    }

    public TicketType getType() {
        return type;
    }

    public void setType(TicketType type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office == null ? "" : office;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone == null ? "" : phone;
    }

    public String getBeneficiary() {
        return beneficiary;
    }

    public void setBeneficiary(@Nullable String beneficiary) {
        this.beneficiary = beneficiary == null ? "" : beneficiary;
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(@Nullable String equipment) {
        this.equipment = equipment == null ? "" : equipment;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files == null ? List.of() : files;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
