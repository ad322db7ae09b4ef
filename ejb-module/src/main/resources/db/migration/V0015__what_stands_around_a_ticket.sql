-- What stands around a ticket: its ties to others, who watches it, and what it was before a wish that can still be taken back.
create table ticket_link (
    id         bigint      not null auto_increment,
    kind       varchar(12) character set ascii collate ascii_bin not null comment 'CAUSED_BY, BLOCKS or RELATED; RELATED goes from the lower number to the higher',
    from_id    bigint      not null,
    to_id      bigint      not null,
    created_at datetime(6) not null,
    primary key (id),
    constraint uq_ticket_link unique (from_id, to_id, kind),
    constraint fk_ticket_link_from foreign key (from_id) references ticket (id),
    constraint fk_ticket_link_to foreign key (to_id) references ticket (id),
    index ix_ticket_link_to (to_id, kind, from_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ticket_watcher (
    ticket_id bigint      not null,
    person_id bigint      not null,
    is_active boolean     not null comment 'as its ticket is: a list of what is watched reads nothing of what is over',
    since     datetime(6) not null,
    primary key (ticket_id, person_id),
    constraint fk_ticket_watcher_ticket foreign key (ticket_id) references ticket (id),
    constraint fk_ticket_watcher_person foreign key (person_id) references person (id),
    index ix_ticket_watcher_person (person_id, is_active, ticket_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ticket_undo (
    id              bigint       not null auto_increment,
    ticket_id       bigint       not null,
    actor_id        bigint       not null comment 'whose wish it was, and who alone may take it back',
    version         int          not null comment 'of the ticket once the wish was done',
    open_until      datetime(6)  not null,
    article_id      bigint       null comment 'the answer that came with it',
    article_version int          not null comment 'of the ticket once the wish was done',
    participants    text         not null comment 'addresses that the answer made known, a line each',
    queue_id        bigint       not null,
    service_id      bigint       null,
    type            varchar(16)  character set ascii collate ascii_bin not null,
    state           varchar(24)  character set ascii collate ascii_bin not null,
    title           varchar(255) not null,
    excerpt         varchar(200) not null,
    impact          varchar(12)  character set ascii collate ascii_bin not null,
    urgency         varchar(12)  character set ascii collate ascii_bin not null,
    priority        tinyint      not null,
    priority_reason varchar(500) null,
    owner_id        bigint       null,
    lock_agent_id   bigint       null,
    locked_at       datetime(6)  null,
    awaits          varchar(12)  character set ascii collate ascii_bin not null,
    last_article_at datetime(6)  not null,
    first_answer_at datetime(6)  null,
    pending_until   datetime(6)  null,
    resolved_at     datetime(6)  null,
    closed_at       datetime(6)  null,
    primary key (id),
    constraint fk_ticket_undo_ticket foreign key (ticket_id) references ticket (id),
    index ix_ticket_undo_ticket (ticket_id, actor_id, id),
    index ix_ticket_undo_until (open_until)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
