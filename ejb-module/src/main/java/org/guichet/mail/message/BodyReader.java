package org.guichet.mail.message;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what of a mail is its body and what came with it. A forwarded mail, a signature and what nobody knows stay what they
 * are: attachments.
 */
final class BodyReader {

    private final Set<MailProblem> problems;
    private final List<ParsedAttachment> attachments = new ArrayList<>();
    private int textLeft = MailLimits.TEXT;
    private int htmlLeft = MailLimits.TEXT;
    private boolean anyLeafBefore;

    BodyReader(Set<MailProblem> problems) {
        this.problems = problems;
    }

    /** Reads all parts; afterwards the attachments are known. */
    MailBody read(Part root) throws IOException {
        Body body = read(root, 0);
        String html = body.html;
        String text = body.text;
        if (text == null || text.isBlank()) {
            text = html == null ? "" : HtmlText.of(html);
        }
        if (text.isBlank()) {
            problems.add(MailProblem.EMPTY_BODY);
        }
        return new MailBody(text, html == null || html.isBlank() ? null : html);
    }

    List<ParsedAttachment> attachments(MailBody body) {
        String html = body.html();
        Set<String> shown = html == null ? Set.of() : ContentIds.in(html);
        return attachments.stream().map(attachment -> attachment.shownBy(shown)).toList();
    }

    private Body read(Part part, int depth) throws IOException {
        if (part.children().isEmpty()) {
            return readLeaf(part, depth);
        }
        boolean isChoice = part.content().mediaType().equals("multipart/alternative");
        Body body = Body.NONE;
        for (Part child : part.children()) {
            Body next = read(child, depth + 1);
            body = isChoice ? body.or(next) : body.and(next);
        }
        return isChoice ? body.settled() : body;
    }

    private Body readLeaf(Part part, int depth) throws IOException {
        PartContent content = part.content();
        boolean isFirst = !anyLeafBefore;
        anyLeafBefore = true;
        if (content.isMultipart()) {
            return depth >= MailLimits.DEPTH ? Body.NONE : new Body(readText(part), null);
        }
        boolean isNamed = content.fileName() != null && !(isFirst && content.disposition() == null);
        if (!content.isAttachment() && !isNamed) {
            if (content.mediaType().equals("text/html")) {
                return new Body(null, readHtml(part));
            }
            boolean isOnlyText = depth == 0 && content.mediaType().startsWith("text/");
            if (content.mediaType().equals("text/plain")
                    || (isOnlyText && !content.mediaType().endsWith("/calendar"))) {
                return new Body(readText(part), null);
            }
        }
        attach(part);
        return Body.NONE;
    }

    private void attach(Part part) throws IOException {
        PartContent content = part.content();
        String foreign = content.fileName();
        if (foreign == null && content.mediaType().equals("message/rfc822")) {
            foreign = ForwardedMail.name(part);
        }
        attach(foreign, content.mediaType(), content.contentId(), part.body(), content.encoding());
    }

    private void attach(
            @Nullable String foreign, String type, @Nullable String contentId, FileSlice slice, String encoding) {
        String name = foreign == null ? null : FileNames.clean(foreign);
        String shown = name == null ? FileNames.invent(attachments.size() + 1, type) : name;
        attachments.add(new ParsedAttachment(shown, type, contentId, false, slice, encoding));
    }

    private String readText(Part part) throws IOException {
        PartContent content = part.content();
        FileSlice slice = part.body();
        String text = decode(read(slice, content.encoding(), textLeft), content.charset());
        if (UuencodedFiles.mayBeIn(text) && TransferDecoding.isIdentity(content.encoding())) {
            text = withoutFiles(slice, content);
        }
        textLeft -= Math.min(textLeft, text.length());
        String clean = CleanText.block(text);
        return content.isFlowed() ? FlowedText.unwrap(clean, content.dropsSpaces()) : clean;
    }

    private String withoutFiles(FileSlice slice, PartContent content) throws IOException {
        UuencodedFiles uuencoded = UuencodedFiles.find(slice);
        for (UuencodedFiles.Found found : uuencoded.files()) {
            if (attachments.size() < MailLimits.PARTS) {
                attach(found.name(), "application/octet-stream", null, found.slice(), "uuencode");
            } else {
                problems.add(MailProblem.TOO_MANY_PARTS);
            }
        }
        StringBuilder text = new StringBuilder();
        for (FileSlice piece : uuencoded.text()) {
            int left = Math.max(0, textLeft - text.length());
            text.append(decode(read(piece, content.encoding(), left), content.charset()));
        }
        return text.toString();
    }

    private String readHtml(Part part) throws IOException {
        PartContent content = part.content();
        byte[] bytes = read(part.body(), content.encoding(), htmlLeft);
        String charset = content.charset();
        String html = CleanText.block(decode(bytes, charset == null ? metaCharset(bytes) : charset));
        htmlLeft -= Math.min(htmlLeft, html.length());
        return html;
    }

    private byte[] read(FileSlice slice, String encoding, int limit) throws IOException {
        try (InputStream in = TransferDecoding.decode(slice.open(), encoding)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return bytes;
            }
            problems.add(MailProblem.TEXT_CUT);
            return Arrays.copyOf(bytes, limit);
        }
    }

    private String decode(byte[] bytes, @Nullable String charset) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, charset);
        if (decoded.problem() != null) {
            problems.add(decoded.problem());
        }
        return decoded.text();
    }

    private static @Nullable String metaCharset(byte[] html) {
        String head = new String(html, 0, Math.min(html.length, 2_048), StandardCharsets.ISO_8859_1);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int begin = at + "charset=".length();
        begin += begin < head.length() && (head.charAt(begin) == '"' || head.charAt(begin) == '\'') ? 1 : 0;
        int end = begin;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return end == begin ? null : head.substring(begin, end);
    }

    /** What was read so far, in the two forms; none is not the same as empty. */
    private record Body(@Nullable String text, @Nullable String html) {

        static final Body NONE = new Body(null, null);

        /** The same said in another form. */
        Body or(Body other) {
            return new Body(
                    text != null && other.text != null && !text.strip().equals(other.text.strip())
                            ? join(text, other.text)
                            : text == null ? other.text : text,
                    html != null && other.html != null ? html + "\n" + other.html : html == null ? other.html : html);
        }

        /** Something more. */
        Body and(Body other) {
            if (isNothing() || other.isNothing()) {
                return isNothing() ? other : this;
            }
            boolean noHtml = html == null && other.html == null;
            return new Body(join(asText(), other.asText()), noHtml ? null : asHtml() + "\n" + other.asHtml());
        }

        /** An empty plain form beside an HTML one says nothing. */
        Body settled() {
            return text != null && text.isBlank() && html != null ? new Body(null, html) : this;
        }

        private boolean isNothing() {
            return text == null && html == null;
        }

        private String asText() {
            if (text != null) {
                return text;
            }
            return html == null ? "" : HtmlText.of(html);
        }

        private String asHtml() {
            if (html != null) {
                return html;
            }
            return text == null || text.isBlank() ? "" : HtmlText.toHtml(text);
        }

        private static String join(String first, String second) {
            if (first.isBlank() || second.isBlank()) {
                return first.isBlank() ? second : first;
            }
            return first.stripTrailing() + "\n\n" + second;
        }
    }
}
