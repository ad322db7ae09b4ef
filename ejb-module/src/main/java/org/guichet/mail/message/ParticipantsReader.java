package org.guichet.mail.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who wrote to whom. */
final class ParticipantsReader {

    private static final List<String> DELIVERY = List.of("delivered-to", "x-original-to", "envelope-to");

    private final HeaderFields headers;
    private final Set<MailProblem> problems;

    ParticipantsReader(HeaderFields headers, Set<MailProblem> problems) {
        this.headers = headers;
        this.problems = problems;
    }

    Participants read() {
        List<MailAddress> from = addresses("from");
        Participants people = new Participants(
                first(from),
                first(addresses("sender")),
                addresses("reply-to"),
                addresses("to"),
                addresses("cc"),
                deliveredTo(),
                first(addresses("return-path")));
        if (people.author() == null) {
            problems.add(MailProblem.NO_SENDER);
        }
        if (from.stream().map(MailAddress::normalised).distinct().count() > 1) {
            problems.add(MailProblem.SEVERAL_SENDERS);
        }
        return people;
    }

    private List<MailAddress> addresses(String name) {
        List<MailAddress> all = new ArrayList<>();
        for (String raw : headers.all(name)) {
            AddressReader.Addresses read = AddressReader.read(raw, MailLimits.RECIPIENTS - all.size());
            all.addAll(read.list());
            if (read.isCut()) {
                problems.add(MailProblem.TOO_MANY_RECIPIENTS);
            }
        }
        return all;
    }

    private List<String> deliveredTo() {
        Set<String> all = new LinkedHashSet<>();
        for (String name : DELIVERY) {
            addresses(name).stream().map(MailAddress::normalised).forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static @Nullable MailAddress first(List<MailAddress> list) {
        return list.isEmpty() ? null : list.get(0);
    }
}
