package org.guichet.web.catalog;

import java.util.List;

/**
 * A team and what can be asked of it (RT-39).
 *
 * @param icon a PrimeIcon, without its prefix
 */
public record CatalogSection(String code, String team, String icon, List<CatalogEntry> entries) {}
