package org.guichet.mail.message;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a part says about its content.
 *
 * @param mediaType such as {@code text/plain}, in lower case, always well formed
 * @param fileName as the sender wrote it, decoded, not yet clean
 */
record PartContent(
        String mediaType,
        @Nullable String charset,
        @Nullable String boundary,
        boolean isFlowed,
        boolean dropsSpaces,
        @Nullable String disposition,
        @Nullable String fileName,
        String encoding,
        @Nullable String contentId) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,60}+/[a-z0-9!#$&^_.+-]{1,66}+");

    static PartContent of(HeaderFields headers, String defaultType) {
        String rawType = headers.first("content-type");
        HeaderParameters type = HeaderParameters.read(rawType == null ? "" : rawType);
        String rawDisposition = headers.first("content-disposition");
        HeaderParameters disposition = HeaderParameters.read(rawDisposition == null ? "" : rawDisposition);
        String encoding = headers.first("content-transfer-encoding");
        String fileName = disposition.get("filename");
        return new PartContent(
                mediaType(type.value(), rawType == null, defaultType),
                type.get("charset"),
                type.get("boundary"),
                "flowed".equalsIgnoreCase(type.get("format")),
                "yes".equalsIgnoreCase(type.get("delsp")),
                rawDisposition == null ? null : disposition.value(),
                fileName == null ? type.get("name") : fileName,
                encoding == null ? "" : withoutComment(encoding),
                contentId(headers.first("content-id")));
    }

    boolean isMultipart() {
        return mediaType.startsWith("multipart/");
    }

    boolean isAttachment() {
        return "attachment".equals(disposition);
    }

    private static String mediaType(String written, boolean isMissing, String defaultType) {
        if (isMissing) {
            return defaultType;
        }
        String type = withoutComment(written);
        if (MEDIA_TYPE.matcher(type).matches()) {
            return type;
        }
        return switch (type) {
            case "text", "plain", "" -> "text/plain";
            case "html" -> "text/html";
            case "multipart" -> "multipart/mixed";
            default -> "application/octet-stream";
        };
    }

    private static String withoutComment(String value) {
        int end = value.length();
        for (char c : new char[] {'(', ' ', ';', '\t'}) {
            int at = value.indexOf(c);
            end = at >= 0 && at < end ? at : end;
        }
        return value.substring(0, end);
    }

    private static @Nullable String contentId(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String id = raw.startsWith("<") && raw.endsWith(">") ? raw.substring(1, raw.length() - 1) : raw;
        String clean = CleanText.line(TextDecoder.fromBytes(id), MailLimits.FILE_NAME);
        return clean.isEmpty() ? null : clean;
    }
}
