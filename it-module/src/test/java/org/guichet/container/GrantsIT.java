package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.ActorService;
import org.guichet.directory.AdministratorGrant;
import org.guichet.directory.ConfigurationFilter;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationQueries;
import org.guichet.directory.GrantService;
import org.guichet.directory.GroupGrants;
import org.guichet.directory.GroupRef;
import org.guichet.directory.HeldRight;
import org.guichet.directory.QueueHolder;
import org.guichet.directory.Right;
import org.guichet.directory.RightLevel;
import org.guichet.directory.RightsAdministration;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldChange;
import org.guichet.platform.NotFoundException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rights are given to groups by those who administer the queue, and explained by what decides them. */
@ExtendWith(ArquillianExtension.class)
class GrantsIT {

    @Inject
    private Callers callers;

    @Inject
    private Scene scene;

    @Inject
    private Sql sql;

    @Inject
    private GrantService grants;

    @Inject
    private RightsAdministration rights;

    @Inject
    private ActorService actors;

    @Inject
    private ConfigurationQueries history;

    @Test
    void whatADeskAdministratorGivesAGroupHoldsAtOnceAndIsWrittenDown() {
        QueueInfo queue = scene.queue();
        long administrator = scene.administratorOf(queue.deskId());
        long person = scene.requester();
        String key = groupOf(person);

        callers.as(administrator, () -> grants.grantQueue(key, queue.id(), Set.of(Right.READ, Right.NOTE)));
        assertThat(actors.of(person).queues().get(queue.id())).containsExactlyInAnyOrder(Right.READ, Right.NOTE);
        callers.as(administrator, () -> grants.grantQueue(key, queue.id(), Set.of()));
        assertThat(actors.of(person).isAgent()).isFalse();

        var filter = new ConfigurationFilter(ConfigurationKind.RIGHTS, key, administrator, null);
        assertThat(callers.as(administrator, () -> history.page(filter, null)).rows())
                .extracting(row -> row.change())
                .containsExactly(
                        new FieldChange(queue.code(), "READ,NOTE", ""), new FieldChange(queue.code(), "", "READ,NOTE"));
    }

    @Test
    void whoeverAdministersAnotherDeskNeitherGivesNorSeesRightsThere() {
        QueueInfo queue = scene.queue();
        QueueInfo elsewhere = scene.lockingQueue();
        long agent = scene.agent(queue, Right.READ);
        long administrator = scene.administratorOf(elsewhere.deskId());
        String key = groupOf(agent);
        callers.as(administrator, () -> {
            assertThatThrownBy(() -> grants.grantQueue(key, queue.id(), Set.of(Right.ALL)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> rights.holders(queue.id())).isInstanceOf(NotFoundException.class);
            assertThat(rights.of(agent)).isEmpty();
            assertThat(rights.groups()).noneMatch(group -> group.queues().containsKey(queue.id()));
            assertThat(rights.administrators())
                    .extracting(AdministratorGrant::deskId)
                    .containsOnly(elsewhere.deskId());
            assertThatThrownBy(() -> grants.grantAdministration(key, elsewhere.deskId()))
                    .isInstanceOf(EJBAccessException.class);
        });
        callers.as(agent, () -> {
            assertThatThrownBy(() -> rights.groups()).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> grants.grantQueue(key, queue.id(), Set.of(Right.ALL)))
                    .isInstanceOf(EJBAccessException.class);
        });
        assertThat(actors.of(agent).may(Right.ALL, queue.id())).isFalse();
    }

    @Test
    void whoSeesAQueueAndWhyIsWhatEachClickIsJudgedBy() {
        QueueInfo queue = scene.queue();
        long administrator = scene.administrator();
        long reader = scene.agent(queue, Right.READ);
        long both = scene.agent(queue, Right.READ, Right.NOTE);
        scene.allow(both, queue, Right.REPLY, Right.CREATE);
        long nobody = scene.requester();

        List<QueueHolder> holders = callers.as(administrator, () -> rights.holders(queue.id()));
        assertThat(holders).extracting(one -> one.who().id()).containsExactlyInAnyOrder(reader, both);
        for (QueueHolder one : holders) {
            assertThat(one.who().rights())
                    .isEqualTo(actors.of(one.who().id()).queues().get(queue.id()));
        }
        assertThat(holders)
                .filteredOn(one -> one.who().id() == both)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.level()).isEqualTo(RightLevel.REPLY);
                    assertThat(one.groups()).hasSize(2);
                });
        assertThat(callers.as(administrator, () -> rights.of(both)))
                .allMatch(held -> Long.valueOf(queue.id()).equals(held.queueId()))
                .extracting(HeldRight::rights)
                .containsExactlyInAnyOrder(Set.of(Right.READ, Right.NOTE), Set.of(Right.REPLY, Right.CREATE));
        assertThat(callers.as(administrator, () -> rights.of(nobody))).isEmpty();
        assertThat(callers.as(administrator, () -> rights.groupsOf(nobody))).isEmpty();
    }

    @Test
    void theTableShowsEachGroupWithItsPeopleAndRights() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ADVISE);
        String group = String.valueOf(sql.column("select group_key from person_group where person_id = ?", agent)
                .get(0));
        assertThat(callers.as(scene.administrator(), () -> rights.groups()))
                .filteredOn(one -> one.group().key().equals(group))
                .singleElement()
                .satisfies((GroupGrants one) -> {
                    assertThat(one.people()).isEqualTo(1);
                    assertThat(one.level(queue.id())).isEqualTo(RightLevel.ADVISE);
                });
    }

    @Test
    void nobodyTakesTheLastAdministrationFromThemselves() {
        long administrator = scene.requester();
        String key = groupOf(administrator);
        callers.asSystem(() -> {
            grants.grantAdministration(key, null);
            return key;
        });
        callers.as(administrator, () -> {
            assertThatThrownBy(() -> grants.revokeAdministration(key, null))
                    .isInstanceOf(DomainException.class)
                    .hasMessage("grant.ownLast");
        });
        assertThat(actors.of(administrator).administrator()).isTrue();

        String second = groupOf(administrator);
        callers.as(administrator, () -> grants.grantAdministration(second, null));
        callers.as(administrator, () -> grants.revokeAdministration(key, null));
        assertThat(actors.of(administrator).administrator()).isTrue();
        callers.asSystem(() -> {
            grants.revokeAdministration(second, null);
            return second;
        });
        assertThat(actors.of(administrator).administrator()).isFalse();
    }

    /** Returns the key of a new group of the directory in which somebody is. */
    private String groupOf(long personId) {
        String key = "cn=" + scene.word() + ",ou=groupes,dc=univ-valmont,dc=example";
        sql.change("insert into person_group (person_id, group_key) values (?, ?)", personId, key);
        assertThat(GroupRef.of(key).name()).startsWith("t");
        return key;
    }
}
