package org.guichet.web.push;

import static org.guichet.platform.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guichet.live.Doing;
import org.guichet.live.FeedRow;
import org.guichet.live.Presence;

/** What pages are told: numbers and versions, and who else is at the ticket that they show. */
final class LiveMessages {

    private LiveMessages() {}

    /** Says which tickets changed. */
    static JsonObject changes(List<FeedRow> rows, long mark) {
        JsonArrayBuilder changes = JSON.createArrayBuilder();
        for (FeedRow row : rows) {
            changes.add(JSON.createObjectBuilder()
                    .add("ticket", row.ticket())
                    .add("queue", row.queueId())
                    .add("kind", row.kind())
                    .add("version", row.version() + "." + row.articleVersion()));
        }
        return JSON.createObjectBuilder()
                .add("mark", mark)
                .add("changes", changes)
                .build();
    }

    /** Says that a page is so old that it cannot be told what it missed. */
    static JsonObject tooOld(long mark) {
        return JSON.createObjectBuilder().add("mark", mark).add("tooOld", true).build();
    }

    /** Says who else is at a ticket; of somebody with several pages, what they do most. */
    static JsonObject presence(Collection<Presence> there, long ticket, long personId) {
        Map<Long, Presence> others = new LinkedHashMap<>();
        for (Presence one : there) {
            if (one.ticket() == ticket && one.personId() != personId) {
                others.merge(one.personId(), one, LiveMessages::busier);
            }
        }
        JsonArrayBuilder people = JSON.createArrayBuilder();
        for (Presence one : others.values()) {
            people.add(JSON.createObjectBuilder()
                    .add("id", one.personId())
                    .add("name", one.name())
                    .add("doing", one.doing().name()));
        }
        return JSON.createObjectBuilder().add("people", people).build();
    }

    private static Presence busier(Presence some, Presence other) {
        Doing doing = some.doing().compareTo(other.doing()) >= 0 ? some.doing() : other.doing();
        return new Presence(some.ticket(), some.personId(), some.name(), doing);
    }
}
