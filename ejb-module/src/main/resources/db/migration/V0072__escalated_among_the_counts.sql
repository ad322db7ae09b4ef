-- What is escalated is counted beside the rest: the index holds all that the counts ask for again.
alter table ticket
    drop index ix_ticket_count,
    add index ix_ticket_count (is_active, queue_id, owner_id, lock_agent_id, state, due_state);
