package org.guichet.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guichet.demo.story.Sheet;
import org.guichet.desk.AcknowledgeAt;
import org.guichet.desk.CreateDesk;
import org.guichet.desk.CreateQueue;
import org.guichet.desk.CreateService;
import org.guichet.desk.DeskInfo;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.DeskService;
import org.guichet.desk.Name;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.GrantService;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;

/** Founds desks, queues, services, grants and mailboxes of the demonstration, all or nothing. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoFoundation {

    @EJB
    private DeskService desks;

    @EJB
    private DeskQueries existing;

    @EJB
    private GrantService grants;

    @Inject
    private DemoMailboxes mailboxes;

    @Inject
    private DemoPromises promises;

    /**
     * Founds the desks, unless there is one already.
     *
     * @return whether they were founded now
     */
    public boolean found() {
        if (!existing.desks().isEmpty()) {
            return false;
        }
        Sheet sheet = Sheet.read("desk.txt");
        Map<String, Long> deskIds = new HashMap<>();
        for (List<String> row : sheet.rows("desk")) {
            var desk = new CreateDesk(row.get(0), name(row, 1), row.get(3), row.get(4), name(row, 5));
            DeskInfo founded = desks.create(desk);
            deskIds.put(row.get(0), founded.id());
            promises.make(sheet, founded);
        }
        Map<String, Long> queueIds = new HashMap<>();
        for (List<String> row : sheet.rows("queue")) {
            QueueInfo queue = desks.create(queue(row, deskIds));
            queueIds.put(queue.code(), queue.id());
            mailboxes.open(queue);
        }
        for (List<String> row : sheet.rows("service")) {
            desks.create(new CreateService(
                    id(queueIds, row.get(0)), row.get(1), name(row, 4), name(row, 6), row.get(2), row.get(3)));
        }
        grant(sheet, deskIds, queueIds);
        return true;
    }

    private static CreateQueue queue(List<String> row, Map<String, Long> deskIds) {
        return new CreateQueue(
                id(deskIds, row.get(0)),
                row.get(1),
                name(row, 6),
                row.get(2),
                Integer.parseInt(row.get(3)),
                row.get(4),
                AcknowledgeAt.valueOf(row.get(5)));
    }

    /** Gives each group all rights on its queue; on the others its people read, note, open tickets and move some there. */
    private void grant(Sheet sheet, Map<String, Long> deskIds, Map<String, Long> queueIds) {
        for (List<String> row : sheet.rows("group")) {
            queueIds.forEach((queue, id) -> grants.grantQueue(
                    row.get(0),
                    id,
                    queue.equals(row.get(1))
                            ? EnumSet.of(Right.ALL)
                            : EnumSet.of(Right.READ, Right.CREATE, Right.NOTE, Right.MOVE_INTO)));
        }
        for (List<String> row : sheet.rows("administrators")) {
            grants.grantAdministration(row.get(0), deskIds.get(row.get(1)));
        }
    }

    private static long id(Map<String, Long> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }

    private static Name name(List<String> row, int at) {
        return new Name(row.get(at), row.get(at + 1));
    }
}
