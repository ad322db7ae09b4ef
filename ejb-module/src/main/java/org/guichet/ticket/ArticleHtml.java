package org.guichet.ticket;

import java.util.Map;

/**
 * The HTML of an article, as it was stored: to be cleaned again before it is shown.
 *
 * @param images the public identifier of each inline image by its Content-ID
 */
public record ArticleHtml(String html, Map<String, String> images) {}
