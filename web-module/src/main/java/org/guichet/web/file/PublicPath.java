package org.guichet.web.file;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.guichet.platform.NotFoundException;

/** The identifier that stands alone behind a servlet's path: {@code /attachments/0f3a…}. */
final class PublicPath {

    private static final Pattern ONE_IDENTIFIER = Pattern.compile("/[0-9a-f]{32}");

    private PublicPath() {}

    /**
     * Returns the identifier.
     *
     * @throws NotFoundException if what stands there cannot be one
     */
    static String idOf(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || !ONE_IDENTIFIER.matcher(path).matches()) {
            throw new NotFoundException();
        }
        return path.substring(1);
    }
}
