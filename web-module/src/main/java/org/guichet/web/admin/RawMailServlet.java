package org.guichet.web.admin;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.util.regex.Pattern;
import org.guichet.mail.LedgerQueries;
import org.guichet.platform.NotFoundException;
import org.omnifaces.util.Servlets;

/** Hands out a mail of the ledger as it was received, and only ever as a download that nothing runs. */
@WebServlet("/admin/mail/raw/*")
public class RawMailServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})");

    @EJB
    private transient LedgerQueries ledger;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFoundException();
        }
        long id = Long.parseLong(path.group(1));
        try (InputStream raw = ledger.raw(id)) {
            response.setContentType("application/octet-stream");
            response.setHeader("Content-Disposition", Servlets.formatContentDispositionHeader(id + ".eml", true));
            raw.transferTo(response.getOutputStream());
        }
    }
}
