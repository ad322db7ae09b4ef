package org.guichet.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses that the product answers, as its sources say: pages, servlets, endpoints of sockets and of REST. */
final class Routes {

    private static final Path WEB = Path.of("..").resolve("web-module").resolve("src/main");
    private static final Path PAGES = WEB.resolve("webapp");
    private static final Pattern MAPPED =
            Pattern.compile("@(?:WebServlet|ServerEndpoint|ApplicationPath|Path)\\s*\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(/?[^\"]*)\"");
    private static final Pattern IN_XML = Pattern.compile(
            "<servlet-mapping>.*?<url-pattern>([^<]+)</url-pattern>.*?</servlet-mapping>", Pattern.DOTALL);

    private Routes() {}

    /** Returns the pattern of each address: {@code /requests/*}, {@code page /requests/one}. */
    static Set<String> all() {
        Set<String> routes = new TreeSet<>();
        routes.addAll(pages());
        routes.addAll(mapped());
        routes.addAll(IN_XML.matcher(read(PAGES.resolve("WEB-INF/web.xml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet()));
        return routes;
    }

    private static Set<String> pages() {
        return files(PAGES, ".xhtml").stream()
                .map(page -> PAGES.relativize(page).toString().replace('\\', '/'))
                .filter(page -> !page.startsWith("WEB-INF/"))
                .map(page -> "page /" + page.replaceFirst("\\.xhtml$", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> mapped() {
        return files(WEB.resolve("java"), ".java").stream()
                .flatMap(file -> MAPPED.matcher(read(file)).results())
                .flatMap(mapping -> QUOTED.matcher(mapping.group(1)).results())
                .map(quoted -> quoted.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
