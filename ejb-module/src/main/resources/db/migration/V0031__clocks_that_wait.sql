-- When a ticket's clocks are tried again that could not be reckoned.
alter table ticket_reckoning
    add column next_at datetime(6) not null default current_timestamp(6) comment 'when the sweep has to look at it',
    add index ix_ticket_reckoning_next (next_at, ticket_id);
update ticket_reckoning set next_at = changed_at;
