-- What lists ask that would else cost more the older the desk gets: a page of one state of the outbox, the counts beside an agent's lists.
alter table outbox
    add index ix_outbox_state (state, id);

alter table ticket
    add index ix_ticket_count (is_active, queue_id, owner_id, lock_agent_id, state);
