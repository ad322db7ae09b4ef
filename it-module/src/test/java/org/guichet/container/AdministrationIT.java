package org.guichet.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.AfterClosing;
import org.guichet.desk.ChangeDesk;
import org.guichet.desk.ChangeQueue;
import org.guichet.desk.ChangeService;
import org.guichet.desk.CreateDesk;
import org.guichet.desk.CreateQueue;
import org.guichet.desk.CreateService;
import org.guichet.desk.DeskAdministration;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.DeskService;
import org.guichet.desk.DeskSettings;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.desk.QueueSettings;
import org.guichet.desk.ServiceInfo;
import org.guichet.desk.ServiceSettings;
import org.guichet.directory.ConfigurationConflict;
import org.guichet.directory.ConfigurationFilter;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationQueries;
import org.guichet.directory.Right;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Desks, queues and services are set up by those who administer them, each desk by its own. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    private static final Name NAME = new Name("Autre nom", "Another name");

    @Inject
    private Scene scene;

    @Inject
    private Callers callers;

    @Inject
    private DeskService desks;

    @Inject
    private DeskAdministration administration;

    @Inject
    private DeskQueries known;

    @Inject
    private ConfigurationQueries history;

    /** Several entities each have a desk with its own administration: what one may do in theirs is not there for the other. */
    @Test
    @Tag("OT-21")
    void eachEntitySetsUpItsOwnDeskAndNeitherSeesNorChangesThatOfAnother() {
        DeskInfo mine = desk();
        DeskInfo theirs = desk();
        long administrator = scene.administratorOf(mine.id());
        QueueInfo queue = callers.as(administrator, () -> desks.create(queueOf(mine.id())));
        QueueInfo other = callers.asSystem(() -> desks.create(queueOf(theirs.id())));
        ServiceInfo service = callers.as(administrator, () -> desks.create(serviceOf(queue.id())));
        ServiceInfo otherService = callers.asSystem(() -> desks.create(serviceOf(other.id())));

        callers.as(administrator, () -> change(queue.code(), settings -> renamed(settings, NAME)));
        assertThat(known.queue(queue.id()).name()).isEqualTo(NAME);
        callers.as(administrator, () -> {
            assertThat(administration.desks()).containsExactly(mine);
            assertThat(administration.queues()).extracting(QueueInfo::id).containsExactly(queue.id());
            assertThat(administration.services()).extracting(ServiceInfo::id).containsExactly(service.id());
        });

        var settings = callers.as(scene.administrator(), () -> administration.queue(other.code()));
        var serviceSettings = callers.as(scene.administrator(), () -> administration.service(otherService.code()));
        var deskSettings = callers.as(scene.administrator(), () -> administration.desk(theirs.code()));
        List<ThrowingCallable> forbidden = List.of(
                () -> administration.desk(theirs.code()),
                () -> administration.queue(other.code()),
                () -> administration.weight(other.code()),
                () -> administration.service(otherService.code()),
                () -> desks.create(queueOf(theirs.id())),
                () -> desks.create(serviceOf(other.id())),
                () -> desks.create(new CreateDesk(scene.word(), NAME, "Europe/Paris", null, null)),
                () -> desks.change(new ChangeDesk(theirs.code(), deskSettings, deskSettings)),
                () -> desks.change(new ChangeQueue(other.code(), settings, renamed(settings, NAME))),
                () -> desks.change(new ChangeService(otherService.code(), serviceSettings, serviceSettings)),
                () -> change(queue.code(), own -> movedTo(own, theirs.id())),
                () -> desks.change(givenTo(service.code(), other.id())));
        for (ThrowingCallable deed : forbidden) {
            callers.as(administrator, () -> {
                assertThatThrownBy(deed).isInstanceOf(NotFoundException.class);
            });
        }
        assertThat(known.queue(other.id())).isEqualTo(other);
    }

    @Test
    void whoeverOnlyWorksOnAQueueSetsNothingUp() {
        QueueInfo queue = scene.queue();
        long agent = scene.agent(queue, Right.ALL);
        callers.as(agent, () -> {
            assertThatThrownBy(() -> administration.queue(queue.code())).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> desks.create(queueOf(queue.deskId()))).isInstanceOf(EJBAccessException.class);
        });
    }

    @Test
    void whatTwoAdministratorsChangeInDifferentFieldsIsJoinedAndWrittenDown() {
        QueueInfo queue = scene.queue();
        long one = scene.administrator();
        long other = scene.administrator();
        QueueSettings begun = callers.as(one, () -> administration.queue(queue.code()));
        callers.as(one, () -> desks.change(new ChangeQueue(queue.code(), begun, renamed(begun, NAME))));
        callers.as(other, () -> desks.change(new ChangeQueue(queue.code(), begun, tier(begun, 3))));
        assertThat(known.queue(queue.id()).name()).isEqualTo(NAME);
        assertThat(known.queue(queue.id()).tier()).isEqualTo(3);
        var filter = new ConfigurationFilter(ConfigurationKind.QUEUE, queue.code(), other, null);
        assertThat(callers.as(one, () -> history.page(filter, null)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.change().field()).isEqualTo("tier"));
    }

    @Test
    void whoeverChangesTheSameFieldLaterLearnsWhoDidSoBefore() {
        QueueInfo queue = scene.queue();
        long one = scene.administrator();
        QueueSettings begun = callers.as(one, () -> administration.queue(queue.code()));
        callers.as(one, () -> desks.change(new ChangeQueue(queue.code(), begun, tier(begun, 2))));
        callers.as(
                scene.administrator(),
                () -> assertThatThrownBy(() -> desks.change(new ChangeQueue(queue.code(), begun, tier(begun, 3))))
                        .isInstanceOfSatisfying(ConfigurationConflict.class, conflict -> {
                            assertThat(Objects.requireNonNull(
                                                    conflict.meanwhile().who())
                                            .id())
                                    .isEqualTo(one);
                            assertThat(conflict.meanwhile().fields())
                                    .singleElement()
                                    .satisfies(change -> assertThat(change.to()).isEqualTo("2"));
                        }));
        assertThat(known.queue(queue.id()).tier()).isEqualTo(2);
    }

    @Test
    void aQueueTakesNoAddressThatIsNoneOrSomebodyElses() {
        QueueInfo queue = scene.queue();
        QueueInfo other = scene.queue();
        long administrator = scene.administrator();
        long agent = scene.agent(queue, Right.READ);
        for (String address : List.of(
                other.address(),
                " " + other.address().toUpperCase(Locale.ROOT),
                scene.address(agent),
                "personne",
                "a b@univ-valmont.example",
                "Nom <a@univ-valmont.example>")) {
            callers.as(administrator, () -> {
                assertThatThrownBy(() -> change(queue.code(), own -> at(own, address)))
                        .as(address)
                        .isInstanceOfSatisfying(
                                FieldException.class,
                                refusal -> assertThat(refusal.field()).isEqualTo("address"));
            });
        }
        assertThat(known.queue(queue.id()).address()).isEqualTo(queue.address());
    }

    @Test
    void aCodeIsTakenOnceAndStandsInAnAddress() {
        QueueInfo queue = scene.queue();
        callers.as(scene.administrator(), () -> {
            for (String code : List.of(queue.code(), "Réseau", "a b", "x")) {
                assertThatThrownBy(() -> desks.create(new CreateQueue(
                                queue.deskId(),
                                code,
                                NAME,
                                "inbox",
                                1,
                                scene.word() + "@univ-valmont.example",
                                AcknowledgeAt.ARRIVAL)))
                        .as(code)
                        .isInstanceOfSatisfying(
                                FieldException.class,
                                refusal -> assertThat(refusal.field()).isEqualTo("code"));
            }
        });
    }

    @Test
    void whatHangsOnAQueueIsCountedBeforeItIsClosed() {
        QueueInfo queue = scene.queue();
        scene.agent(queue, Right.READ);
        scene.service(queue);
        scene.request(scene.requester(), queue);
        assertThat(callers.as(scene.administrator(), () -> administration.weight(queue.code())))
                .containsEntry("tickets", 1L)
                .containsEntry("agents", 1L)
                .containsEntry("services", 1L)
                .containsEntry("drafts", 0L)
                .containsEntry("mailboxes", 0L);
    }

    @Test
    void aDeskClosesOnceItsQueuesAreClosed() {
        DeskInfo desk = desk();
        QueueInfo queue = callers.asSystem(() -> desks.create(queueOf(desk.id())));
        long administrator = scene.administrator();
        callers.as(administrator, () -> {
            var open = administration.desk(desk.code());
            var closed = new DeskSettings(open.name(), open.zone(), null, null, false);
            var command = new ChangeDesk(desk.code(), open, closed);
            assertThatThrownBy(() -> desks.change(command)).isInstanceOf(FieldException.class);
            change(queue.code(), own -> active(own, false));
            desks.change(command);
            assertThat(known.desks()).extracting(DeskInfo::id).doesNotContain(desk.id());
            assertThatThrownBy(() -> change(queue.code(), own -> active(own, true)))
                    .isInstanceOf(FieldException.class);
        });
    }

    private DeskInfo desk() {
        return callers.asSystem(() -> desks.create(new CreateDesk(scene.word(), NAME, "Europe/Paris", null, null)));
    }

    private CreateQueue queueOf(long deskId) {
        String code = scene.word();
        return new CreateQueue(deskId, code, NAME, "inbox", 1, code + "@univ-valmont.example", AcknowledgeAt.ARRIVAL);
    }

    private CreateService serviceOf(long queueId) {
        return new CreateService(queueId, scene.word(), NAME, NAME, "box", "INCIDENT");
    }

    private ChangeService givenTo(String code, long queueId) {
        ServiceSettings own = administration.service(code);
        return new ChangeService(
                code,
                own,
                new ServiceSettings(
                        queueId, own.name(), own.summary(), own.icon(), own.defaultType(), own.position(), true));
    }

    private void change(String code, UnaryOperator<QueueSettings> wish) {
        QueueSettings own = administration.queue(code);
        desks.change(new ChangeQueue(code, own, wish.apply(own)));
    }

    private static QueueSettings renamed(QueueSettings own, Name name) {
        return queue(own.deskId(), name, own.tier(), own.address(), own.active(), own);
    }

    private static QueueSettings movedTo(QueueSettings own, long deskId) {
        return queue(deskId, own.name(), own.tier(), own.address(), own.active(), own);
    }

    private static QueueSettings tier(QueueSettings own, int tier) {
        return queue(own.deskId(), own.name(), tier, own.address(), own.active(), own);
    }

    private static QueueSettings at(QueueSettings own, String address) {
        return queue(own.deskId(), own.name(), own.tier(), address, own.active(), own);
    }

    private static QueueSettings active(QueueSettings own, boolean active) {
        return queue(own.deskId(), own.name(), own.tier(), own.address(), active, own);
    }

    private static QueueSettings queue(
            long deskId, Name name, int tier, String address, boolean active, QueueSettings own) {
        return new QueueSettings(
                deskId,
                name,
                own.icon(),
                tier,
                address,
                own.acknowledgeAt(),
                AfterClosing.REOPEN,
                null,
                own.position(),
                active);
    }
}
