package org.guichet.mail;

import java.io.Serializable;

/**
 * A text in both languages, with the names of its variables in braces.
 *
 * @param subjectEn may be empty: the mail then has the French subject alone
 */
public record TextWords(String subjectFr, String bodyFr, String subjectEn, String bodyEn) implements Serializable {}
