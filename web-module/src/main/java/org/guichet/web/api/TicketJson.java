package org.guichet.web.api;

import jakarta.json.JsonObject;
import java.util.Objects;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.AttachmentView;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.RequestView;
import org.guichet.ticket.TicketContact;
import org.guichet.ticket.TicketPeople;
import org.guichet.ticket.TicketProperties;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketTimes;
import org.guichet.ticket.TicketView;
import org.jspecify.annotations.Nullable;

/** Tickets and what is in them as programs read them: all of it for agents, for requesters what the portal shows. */
final class TicketJson {

    private TicketJson() {}

    static JsonObject row(TicketRow row, QueueCodes queues) {
        return Json.object()
                .with("number", row.number())
                .with("version", row.mark().version())
                .with("title", row.title())
                .with("type", row.type())
                .with("state", row.state())
                .with("priority", row.priority())
                .with("queue", queues.code(row.queueId()))
                .with("requester", Json.person(row.requester()))
                .with("owner", Json.person(row.owner()))
                .with("createdAt", row.createdAt())
                .with("lastArticleAt", row.lastArticleAt())
                .build();
    }

    static JsonObject ticket(TicketView view, QueueCodes queues) {
        TicketProperties is = view.properties();
        TicketPeople people = view.people();
        TicketTimes times = view.times();
        Json json = Json.object()
                .with("number", view.number())
                .with("version", view.version())
                .with("title", is.title())
                .with("type", is.type())
                .with("state", is.state())
                .with("impact", is.impact())
                .with("urgency", is.urgency())
                .with("priority", is.priority())
                .with("priorityReason", is.priorityReason())
                .with("queue", queues.code(is.queueId()))
                .with("service", queues.service(is.serviceId()))
                .with("channel", is.channel())
                .with("mergedInto", is.mergedInto())
                .with("requester", Json.person(people.requester()))
                .with("beneficiary", Json.person(people.beneficiary()))
                .with("owner", Json.person(people.owner()))
                .with("lockedBy", Json.person(people.lockedBy()));
        contact(json, view.contact());
        return json.with("createdAt", times.createdAt())
                .with("changedAt", times.changedAt())
                .with("lastArticleAt", times.lastArticleAt())
                .with("firstAnswerAt", times.firstAnswerAt())
                .with("pendingUntil", times.pendingUntil())
                .with("resolvedAt", times.resolvedAt())
                .with("closedAt", times.closedAt())
                .build();
    }

    static JsonObject article(ArticleView article) {
        Long authorId = article.author().personId();
        return Json.object()
                .with("id", article.publicId())
                .with("kind", article.kind())
                .with("visibility", article.visibility())
                .with(
                        "author",
                        Json.object()
                                .with("id", authorId)
                                .with("name", article.author().name())
                                .with("address", article.author().address())
                                .build())
                .with("to", Json.texts(article.to()))
                .with("cc", Json.texts(article.cc()))
                .with("subject", article.subject())
                .with("text", article.text())
                .with("at", article.at())
                .with("attachments", Json.array(article.attachments(), TicketJson::attachment))
                .build();
    }

    static JsonObject requestRow(RequestRow row, QueueCodes queues) {
        return request(row, queues).build();
    }

    static JsonObject request(RequestView view, QueueCodes queues) {
        Json json = request(view.row(), queues)
                .with("type", view.type())
                .with("service", queues.service(view.serviceId()))
                .with("beneficiary", Json.person(view.people().beneficiary()))
                .with("closedAt", view.closedAt());
        contact(json, view.contact());
        return json.build();
    }

    /** A message of the portal: who wrote it by name only, and nobody's address. */
    static JsonObject message(ArticleView article, long reader) {
        Long authorId = article.author().personId();
        return Json.object()
                .with("id", article.publicId())
                .with("kind", article.kind())
                .with("author", article.author().name())
                .with("mine", Objects.equals(authorId, reader))
                .with("text", article.text())
                .with("at", article.at())
                .with("attachments", Json.array(article.attachments(), TicketJson::attachment))
                .build();
    }

    private static Json request(RequestRow row, QueueCodes queues) {
        return Json.object()
                .with("number", row.number())
                .with("title", row.title())
                .with("state", row.state())
                .with("awaits", row.awaits())
                .with("queue", queues.code(row.queueId()))
                .with("requester", Json.person(row.requester()))
                .with("owner", name(row.owner()))
                .with("createdAt", row.createdAt())
                .with("lastArticleAt", row.lastArticleAt())
                .with("resolvedAt", row.resolvedAt())
                .with("reopenUntil", row.reopenUntil());
    }

    /** Requesters know their agents by name. */
    private static @Nullable String name(@Nullable PersonRef agent) {
        return agent == null ? null : agent.displayName();
    }

    private static void contact(Json json, TicketContact contact) {
        json.with("office", contact.office()).with("phone", contact.phone()).with("equipment", contact.equipment());
    }

    private static JsonObject attachment(AttachmentView file) {
        return Json.object()
                .with("id", file.publicId())
                .with("name", file.name())
                .with("mediaType", file.mediaType())
                .with("size", file.size())
                .build();
    }
}
