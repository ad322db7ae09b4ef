-- What programs ask for: what moved since they asked last, and one state over many queues, both without sorting what is not shown.
alter table ticket
    add column moved_at datetime(6) as (greatest(changed_at, last_article_at)) persistent
        comment 'when its properties or its conversation changed last' after last_article_at,
    add index ix_ticket_moved (moved_at, id, queue_id),
    add index ix_ticket_state_created (state, created_at, id, queue_id);
