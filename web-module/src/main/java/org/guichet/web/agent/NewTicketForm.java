package org.guichet.web.agent;

import jakarta.servlet.http.Part;
import java.time.Instant;
import java.util.List;
import org.guichet.ticket.Channel;
import org.guichet.ticket.Impact;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.guichet.web.upload.Once;
import org.jspecify.annotations.Nullable;

/** A ticket as an agent writes it down for someone on the phone or at the counter. */
public class NewTicketForm {

    private String token = Once.token();
    private Channel channel = Channel.PHONE;
    private @Nullable Asker person;
    private @Nullable Long queueId;
    private @Nullable Long serviceId;
    private @Nullable Instant received;
    private @Nullable TicketType type;
    private Impact impact = Impact.PERSON;
    private Urgency urgency = Urgency.NORMAL;
    private @Nullable String title;
    private @Nullable String text;
    private List<Part> files = List.of();

    /** Returns the priority that follows from impact and urgency (AP-30). */
    public Priority getPriority() {
        return Priority.of(impact, urgency);
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    /** Returns when a mail to the agent in person came. */
    public @Nullable Instant getReceived() {
        return received;
    }

    public void setReceived(@Nullable Instant received) {
        this.received = received;
    }

    public @Nullable Asker getPerson() {
        return person;
    }

    public void setPerson(@Nullable Asker person) {
        this.person = person;
    }

    public @Nullable Long getQueueId() {
        return queueId;
    }

    public void setQueueId(@Nullable Long queueId) {
        this.queueId = queueId;
    }

    public @Nullable Long getServiceId() {
        return serviceId;
    }

    public void setServiceId(@Nullable Long serviceId) {
        this.serviceId = serviceId;
    }

    public @Nullable TicketType getType() {
        return type;
    }

    public void setType(@Nullable TicketType type) {
        this.type = type;
    }

    public Impact getImpact() {
        return impact;
    }

    public void setImpact(Impact impact) {
        this.impact = impact;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files == null ? List.of() : files;
    }
}
