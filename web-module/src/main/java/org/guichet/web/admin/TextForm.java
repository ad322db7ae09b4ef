package org.guichet.web.admin;

import org.guichet.mail.TextWords;
import org.jspecify.annotations.Nullable;

/** A text as it is written, and how it is looked at. */
public class TextForm {

    /** For whom the mail is shown: as the ticket says, or for somebody of the university or not. */
    public enum Reader {
        TICKET,
        INSIDE,
        OUTSIDE
    }

    private String subjectFr = "";
    private String bodyFr = "";
    private String subjectEn = "";
    private String bodyEn = "";
    private @Nullable Long ticket;
    private Reader reader = Reader.INSIDE;

    static TextForm of(TextWords words) {
        TextForm form = new TextForm();
        form.subjectFr = words.subjectFr();
        form.bodyFr = words.bodyFr();
        form.subjectEn = words.subjectEn();
        form.bodyEn = words.bodyEn();
        return form;
    }

    TextWords words() {
        return new TextWords(subjectFr.strip(), lines(bodyFr), subjectEn.strip(), lines(bodyEn));
    }

    /** Browsers end lines in their own way: that is no change. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    @Nullable Boolean inside() {
        return reader == Reader.TICKET ? null : Boolean.valueOf(reader == Reader.INSIDE);
    }

    public String getSubjectFr() {
        return subjectFr;
    }

    public void setSubjectFr(String subjectFr) {
        this.subjectFr = subjectFr;
    }

    public String getBodyFr() {
        return bodyFr;
    }

    public void setBodyFr(String bodyFr) {
        this.bodyFr = bodyFr;
    }

    public String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public String getBodyEn() {
        return bodyEn;
    }

    public void setBodyEn(String bodyEn) {
        this.bodyEn = bodyEn;
    }

    public @Nullable Long getTicket() {
        return ticket;
    }

    public void setTicket(@Nullable Long ticket) {
        this.ticket = ticket;
    }

    public Reader getReader() {
        return reader;
    }

    public void setReader(Reader reader) {
        this.reader = reader;
    }
}
