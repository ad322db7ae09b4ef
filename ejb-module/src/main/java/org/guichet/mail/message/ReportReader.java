package org.guichet.mail.message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guichet.mail.message.DeliveryReport.Kind;
import org.jspecify.annotations.Nullable;

/** Recognises what mail servers and mail programs report about mails of ours, in the standard form and in that of old servers. */
final class ReportReader {

    private final HeaderFields headers;
    private @Nullable String messageId;
    private final List<HeaderFields> details = new ArrayList<>();

    private ReportReader(HeaderFields headers) {
        this.headers = headers;
    }

    static @Nullable DeliveryReport read(Part root, Participants people, String text) throws IOException {
        ReportReader reader = new ReportReader(root.headers());
        if (root.content().mediaType().equals("multipart/report")) {
            reader.collect(root);
            return reader.details.isEmpty() ? null : reader.standard();
        }
        return reader.isBounce(people) ? reader.informal(root, text) : null;
    }

    private void collect(Part part) throws IOException {
        switch (part.content().mediaType()) {
            case "message/delivery-status", "message/disposition-notification", "message/global-delivery-status" ->
                details.addAll(ForwardedMail.blocks(part));
            case "message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global-headers" -> {
                List<HeaderFields> blocks = ForwardedMail.blocks(part);
                messageId = blocks.isEmpty()
                        ? messageId
                        : MessageIdReader.first(blocks.get(0).first("message-id"));
            }
            default -> {}
        }
        for (Part child : part.children()) {
            collect(child);
        }
    }

    private DeliveryReport standard() {
        String original = MessageIdReader.first(detail("original-message-id"));
        String action = detail("action");
        Kind kind = detail("disposition") == null ? kind(action) : Kind.READ;
        String recipient = detail("final-recipient");
        return new DeliveryReport(
                kind,
                known(original == null ? messageId : original),
                address(recipient == null ? detail("original-recipient") : recipient),
                line(detail("status")),
                line(detail("diagnostic-code")));
    }

    private DeliveryReport informal(Part root, String text) throws IOException {
        collect(root);
        for (HeaderFields block : ForwardedMail.blocks(text.substring(0, Math.min(text.length(), MailLimits.REPORT)))) {
            String found = MessageIdReader.first(block.first("message-id"));
            messageId = messageId == null ? found : messageId;
        }
        return new DeliveryReport(
                Kind.FAILED, known(messageId), address(headers.first("x-failed-recipients")), null, null);
    }

    private boolean isBounce(Participants people) {
        if (headers.has("x-failed-recipients")) {
            return true;
        }
        String returnPath = headers.first("return-path");
        MailAddress author = people.author();
        String local = author == null
                ? ""
                : author.normalised().substring(0, author.normalised().lastIndexOf('@'));
        boolean isNobody = returnPath != null && returnPath.replace(" ", "").equals("<>");
        return local.equals("mailer-daemon") || (isNobody && local.equals("postmaster"));
    }

    private @Nullable String known(@Nullable String found) {
        return found == null ? MessageIdReader.first(headers.first("in-reply-to")) : found;
    }

    private @Nullable String detail(String name) {
        for (HeaderFields block : details) {
            String value = block.first(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static Kind kind(@Nullable String action) {
        return switch (action == null ? "" : action.toLowerCase(Locale.ROOT)) {
            case "failed" -> Kind.FAILED;
            case "delayed" -> Kind.DELAYED;
            case "delivered", "relayed", "expanded" -> Kind.DELIVERED;
            default -> Kind.UNKNOWN;
        };
    }

    /** A recipient stands behind its type: {@code rfc822; name@host}. */
    private static @Nullable String address(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        List<MailAddress> list =
                AddressReader.read(raw.substring(raw.indexOf(';') + 1), 1).list();
        return list.isEmpty() ? null : list.get(0).normalised();
    }

    private static @Nullable String line(@Nullable String raw) {
        return raw == null ? null : CleanText.line(EncodedWords.decode(raw), MailLimits.SUBJECT);
    }
}
