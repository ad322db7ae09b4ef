-- The most urgent first, in one queue, over all of an agent, or among those they locked, without sorting what is not shown.
alter table ticket
    add index ix_ticket_priority (is_active, priority, created_at, id, queue_id, owner_id),
    add index ix_ticket_queue_priority (queue_id, is_active, priority, created_at, id),
    add index ix_ticket_lock_priority (lock_agent_id, is_active, priority, created_at, id);
