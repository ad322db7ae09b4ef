-- What requesters do not see: an answer as long as it can be taken back, and what was done and taken back.
alter table ticket_undo
    add column version_before int not null default 0 comment 'of the ticket before the wish',
    add column hidden_until datetime(6) null comment 'those who asked do not see the answer while this row is there; a sweep deletes it then',
    add index ix_ticket_undo_hidden (hidden_until, ticket_id, state);

alter table ticket_event add column is_taken_back boolean not null default false comment 'the desk''s own business since';
