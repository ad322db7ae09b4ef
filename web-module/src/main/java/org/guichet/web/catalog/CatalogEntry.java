package org.guichet.web.catalog;

import java.util.Locale;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.ServiceInfo;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked for: a service, or a team that offers none by name.
 *
 * @param code by which its address names it
 * @param serviceId none for a team as such
 * @param usualType what a request for it mostly is
 */
public record CatalogEntry(
        String code,
        String name,
        String summary,
        String icon,
        QueueInfo queue,
        @Nullable Long serviceId,
        TicketType usualType) {

    static CatalogEntry of(ServiceInfo service, QueueInfo queue, Locale locale) {
        return new CatalogEntry(
                service.code(),
                service.name().in(locale),
                service.summary().in(locale),
                service.icon(),
                queue,
                service.id(),
                TicketType.valueOf(service.defaultType()));
    }

    static CatalogEntry of(QueueInfo queue, Locale locale) {
        return new CatalogEntry(
                queue.code(), queue.name().in(locale), "", queue.icon(), queue, null, TicketType.INCIDENT);
    }
}
