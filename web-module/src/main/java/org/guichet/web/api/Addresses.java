package org.guichet.web.api;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import org.guichet.web.rest.Body;

/** Mail addresses that a program names: each alone, without a name, so that nothing else comes into a header with it. */
final class Addresses {

    private static final int MOST = 50;

    private Addresses() {}

    /** Reads a field that lists some. */
    static List<String> in(Body body, String field) {
        List<String> texts = body.texts(field, MOST);
        if (!texts.stream().allMatch(Addresses::isOne)) {
            body.wrong(field, "must list mail addresses, such as name@example.org");
            return List.of();
        }
        return texts.stream().distinct().toList();
    }

    private static boolean isOne(String text) {
        try {
            InternetAddress address = new InternetAddress(text, true);
            return text.length() <= Limits.ADDRESS
                    && text.contains("@")
                    && !address.isGroup()
                    && text.equals(address.getAddress());
        } catch (AddressException notOne) {
            return false;
        }
    }
}
