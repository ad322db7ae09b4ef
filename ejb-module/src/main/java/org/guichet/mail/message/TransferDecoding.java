package org.guichet.mail.message;

import java.io.InputStream;
import java.util.Locale;
import org.eclipse.angus.mail.util.BASE64DecoderStream;

/** Content-Transfer-Encoding, undone as a stream. An encoding that nobody knows leaves the bytes as they are. */
final class TransferDecoding {

    private TransferDecoding() {}

    static InputStream decode(InputStream in, String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64" -> new BASE64DecoderStream(in, true);
            case "quoted-printable" -> new QuotedPrintableStream(in);
            case "uuencode", "x-uuencode", "x-uue" -> new UuencodeStream(in);
            default -> in;
        };
    }

    /** Whether the bytes in the mail are those of the content, so that its size is known without reading it. */
    static boolean isIdentity(String encoding) {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "base64", "quoted-printable", "uuencode", "x-uuencode", "x-uue" -> false;
            default -> true;
        };
    }
}
