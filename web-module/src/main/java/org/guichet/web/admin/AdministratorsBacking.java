package org.guichet.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.desk.DeskInfo;
import org.guichet.directory.AdministratorGrant;
import org.guichet.directory.GrantService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.RightsAdministration;
import org.guichet.web.faces.Onward;
import org.jspecify.annotations.Nullable;

/** The groups whose people administer the installation or a desk of it. */
@Named("administrators")
@RequestScoped
public class AdministratorsBacking {

    private static final String PAGE = "/admin/administrators";

    @EJB
    private RightsAdministration rights;

    @EJB
    private GrantService grants;

    @EJB
    private PeopleService people;

    @Inject
    private AdministeredDesks administered;

    @Inject
    private Onward onward;

    private List<AdministratorGrant> all = List.of();
    private String group = "";
    private @Nullable Long deskId;

    @PostConstruct
    void read() {
        all = rights.administrators();
    }

    public void add() {
        grants.grantAdministration(group, deskId);
        people.refreshAgents();
        onward.to(PAGE, "administrators.added");
    }

    public void remove(AdministratorGrant grant) {
        grants.revokeAdministration(grant.group().key(), grant.deskId());
        onward.to(PAGE, "administrators.removed");
    }

    /** Returns the name of the desk that a group administers; none for the whole installation. */
    public @Nullable String desk(AdministratorGrant grant) {
        return administered.getDesks().stream()
                .filter(desk -> grant.deskId() != null && desk.id() == grant.deskId())
                .map(DeskInfo::name)
                .map(administered::name)
                .findFirst()
                .orElse(null);
    }

    public List<AdministratorGrant> getAll() {
        return all;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public @Nullable Long getDeskId() {
        return deskId;
    }

    public void setDeskId(@Nullable Long deskId) {
        this.deskId = deskId;
    }
}
