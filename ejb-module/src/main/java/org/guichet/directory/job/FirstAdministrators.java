package org.guichet.directory.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.directory.GrantService;
import org.guichet.directory.Roles;
import org.guichet.platform.DomainException;

/**
 * Lets the members of one group of the directory administer a new installation, where nobody could give them that right.
 * A grant that is there is not made again, and another group in the setting is one more.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrator")
@RunAs(Roles.SYSTEM)
public class FirstAdministrators {

    private static final System.Logger LOG = System.getLogger(FirstAdministrators.class.getName());

    @Inject
    @ConfigProperty(name = "guichet.administrators")
    private Optional<String> group;

    @EJB
    private GrantService grants;

    @PostConstruct
    void grant() {
        try {
            group.ifPresent(name -> grants.grantAdministration(name, null));
        } catch (DomainException notAGroup) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "guichet.administrators is not the name of a group: nobody administers by it");
        }
    }
}
