-- The agent whom a request names, found once when it comes in: colleagues leave it to them, and nobody is given it by that.
alter table ticket
    add column named_agent_id bigint null comment 'named in the first words, among those who may own it' after owner_id,
    add constraint fk_ticket_named_agent foreign key (named_agent_id) references person (id);
