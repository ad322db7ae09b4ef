package org.guichet.local;

import java.util.List;
import org.guichet.local.peer.University;

/** What the person at the terminal needs to know once the desk is ready. */
final class Box {

    private static final int WIDTH = 76;

    private Box() {}

    static String of(LocalDesk desk) {
        StringBuilder text = new StringBuilder().append('\n').append(edge());
        lines(desk)
                .forEach(line -> text.append("|  ")
                        .append(line)
                        .append(" ".repeat(Math.max(0, WIDTH - line.length())))
                        .append("|\n"));
        return text.append(edge()).append(belowTheBox(desk)).toString();
    }

    private static List<String> lines(LocalDesk desk) {
        return List.of(
                "Guichet is ready:  " + desk.httpUrl() + "/",
                "",
                "requester      croussel   Camille Roussel    password " + University.PASSWORD,
                "agent          nferrand   Nadia Ferrand      password " + University.PASSWORD,
                "administrator  hmaret     Hélène Maret       password " + University.PASSWORD,
                "",
                "Mail: SMTP 127.0.0.1:" + desk.smtpPort() + ", IMAP 127.0.0.1:" + desk.imapPort()
                        + " (login: the address,",
                "password " + University.PASSWORD + "), for everybody and for the queues.",
                "The mail server forgets its mail when the desk stops; all else lasts",
                "in the data folder, until a start with -Dguichet.reset.",
                "",
                "Ctrl-C stops everything.");
    }

    /** Outside the frame, so that it can be copied. */
    private static String belowTheBox(LocalDesk desk) {
        return """

                To send a mail to the desk:
                  printf 'From: Camille Roussel <camille.roussel@%1$s>\\nTo: hotline@%1$s\\nSubject: Imprimante en panne\\n\\nBonjour, elle clignote rouge.\\n' | curl --url smtp://127.0.0.1:%2$d --mail-from camille.roussel@%1$s --mail-rcpt hotline@%1$s --upload-file -
                To read what the desk answered:
                  curl --url 'imap://127.0.0.1:%3$d/INBOX;MAILINDEX=1' --user camille.roussel@%1$s:%4$s

                Data folder: %5$s
                Server log:  %6$s
                """.formatted(
                        University.DOMAIN,
                        desk.smtpPort(),
                        desk.imapPort(),
                        University.PASSWORD,
                        desk.data(),
                        desk.serverLog());
    }

    private static String edge() {
        return "+" + "-".repeat(WIDTH + 2) + "+\n";
    }
}
