-- Up to where each agent has read a ticket, so that lists can tell them what is new (OT-79).
create table ticket_seen (
    person_id       bigint not null,
    ticket_id       bigint not null,
    article_version int    not null comment 'that of the ticket when its page was last shown to them',
    primary key (person_id, ticket_id),
    constraint fk_ticket_seen_person foreign key (person_id) references person (id) on delete cascade,
    constraint fk_ticket_seen_ticket foreign key (ticket_id) references ticket (id) on delete cascade
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- What is there already is not news to those who work on it.
insert into ticket_seen (person_id, ticket_id, article_version)
select owner_id, id, article_version from ticket where owner_id is not null and is_active
union
select lock_agent_id, id, article_version from ticket where lock_agent_id is not null and is_active;
