package org.guichet.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.guichet.mail.message.HtmlCleaner;
import org.guichet.ticket.ArticleHtml;
import org.guichet.ticket.FileQueries;
import org.guichet.web.faces.Words;
import org.guichet.web.look.Look;

/**
 * The HTML of a mail, as a page for a sandboxed frame. It was cleaned when it was stored and is cleaned again; its policy
 * allows no script, form or frame, nor anything from elsewhere but images, and those only when asked for by
 * {@code ?images=remote}.
 */
@WebServlet("/articles/*")
public class ArticleFrameServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient FileQueries files;

    @Inject
    private transient Words words;

    @Inject
    private transient Look look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = PublicPath.idOf(request);
        boolean remote = "remote".equals(request.getParameter("images"));
        ArticleHtml article = files.html(id);
        String clean = HtmlCleaner.clean(article.html(), images(article, request.getContextPath(), remote));
        response.setHeader("Content-Security-Policy", policy(remote));
        // No address of a ticket goes to whoever keeps an image.
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page(clean, offer(clean)));
    }

    private static HtmlCleaner.Images images(ArticleHtml article, String contextPath, boolean remote) {
        return new HtmlCleaner.Images(
                contentId -> {
                    String file = article.images().get(contentId);
                    return file == null ? null : contextPath + "/attachments/" + file;
                },
                remote);
    }

    /** The frame is of our origin, or its own images would come without the session; without scripts that gives nothing away. */
    static String policy(boolean remote) {
        return "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"
                + (remote ? " https: http:" : "")
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self';"
                + " sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";
    }

    private String offer(String clean) {
        return HtmlCleaner.hasRemoteImages(clean)
                ? "<p class=\"offer\">" + words.of("frame.remote") + " <a href=\"?images=remote\">"
                        + words.of("frame.remote.show") + "</a></p>"
                : "";
    }

    private String page(String body, String offer) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="UTF-8"><title>%s</title><style>
                :root{color-scheme:light}
                body{margin:0;padding:.7rem .8rem;background:#fff;color:#16201f;font:14px/1.55 Inter,system-ui,sans-serif;overflow-wrap:anywhere}
                img{max-width:100%%;height:auto} table{max-width:100%%} pre{white-space:pre-wrap} a{color:#0b5d6d}
                blockquote{margin:.5rem 0 .5rem .2rem;padding-left:.8rem;border-left:3px solid #cfd8da;color:#45545a}
                .offer{margin:0 0 .7rem;padding:.4rem .6rem;border:1px solid #cfd8da;border-radius:6px;background:#f2f5f5;font-size:12px}
                </style></head><body>%s%s</body></html>
                """.formatted(look.getLanguage(), words.of("frame.title"), offer, body);
    }
}
