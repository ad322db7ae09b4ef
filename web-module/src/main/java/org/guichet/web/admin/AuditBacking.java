package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guichet.desk.DeskInfo;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationQueries;
import org.guichet.directory.ConfigurationRow;
import org.guichet.directory.PersonRef;
import org.guichet.platform.Slice;
import org.guichet.web.agent.ListChoice;
import org.guichet.web.faces.Words;
import org.guichet.web.look.Look;
import org.jspecify.annotations.Nullable;

/** The history of the configuration: a page of it, and what else it could show. */
@Named("audit")
@RequestScoped
public class AuditBacking {

    @EJB
    private ConfigurationQueries history;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    @Inject
    private Look look;

    private AuditPlace place = new AuditPlace(null, null, null, null, null);
    private Slice<ConfigurationRow> page = new Slice<>(List.of(), null);

    @PostConstruct
    void read() {
        place = AuditPlace.of(request);
        page = history.page(place.filter(), place.before());
    }

    /** Reads it before the first byte of the page is written, so that the absent is told in time. */
    public void open() {
        getPage();
    }

    public List<ListChoice> getKinds() {
        return Stream.concat(
                        Stream.of(choice(words.of("audit.kind.any"), place.ofKind(null), place.kind() == null)),
                        Stream.of(ConfigurationKind.values()).map(this::kind))
                .toList();
    }

    private ListChoice kind(ConfigurationKind kind) {
        return choice(words.of("audit.kind." + kind), place.ofKind(kind), kind == place.kind());
    }

    public List<ListChoice> getPeople() {
        return Stream.concat(
                        Stream.of(choice(words.of("audit.who.any"), place.by(null), place.who() == null)),
                        history.people().stream().map(this::person))
                .toList();
    }

    private ListChoice person(PersonRef one) {
        return choice(one.displayName(), place.by(one.id()), is(one.id(), place.who()));
    }

    /** Returns nothing for those who administer one desk only. */
    public List<ListChoice> getDesks() {
        List<DeskInfo> desks = administered.getDesks();
        return desks.size() < 2
                ? List.of()
                : Stream.concat(
                                Stream.of(choice(words.of("audit.desk.any"), place.at(null), place.desk() == null)),
                                desks.stream().map(this::desk))
                        .toList();
    }

    private ListChoice desk(DeskInfo desk) {
        return choice(desk.name().in(look.getLocale()), place.at(desk.id()), is(desk.id(), place.desk()));
    }

    private static boolean is(long id, @Nullable Long chosen) {
        return Objects.equals(id, chosen);
    }

    private static ListChoice choice(String label, AuditPlace to, boolean current) {
        return new ListChoice(label, to.href(), current);
    }

    public AuditPlace getPlace() {
        return place;
    }

    public Slice<ConfigurationRow> getPage() {
        return page;
    }
}
