-- What open pages live on: whom a change concerns, who is at a ticket, and what somebody has begun to write.
alter table change_feed
    add column version         int    not null default 0 comment 'of the ticket after it',
    add column article_version int    not null default 0 comment 'of the ticket after it',
    add column requester_id    bigint null comment 'who else than agents of the queue may learn of it',
    add column beneficiary_id  bigint null;

create table presence (
    page_id   char(36)    character set ascii collate ascii_bin not null comment 'one open page',
    node      varchar(64) character set ascii collate ascii_bin not null comment 'the server that holds its connection',
    person_id bigint      not null,
    ticket_id bigint      not null,
    doing     varchar(12) character set ascii collate ascii_bin not null comment 'READING, REPLY or NOTE',
    until     datetime(6) not null comment 'renewed while the connection stands; a lost server renews nothing',
    primary key (page_id),
    constraint fk_presence_person foreign key (person_id) references person (id),
    constraint fk_presence_ticket foreign key (ticket_id) references ticket (id) on delete cascade,
    index ix_presence_ticket (ticket_id),
    index ix_presence_until (until),
    index ix_presence_node (node)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table draft (
    person_id bigint       not null,
    place     varchar(80)  character set ascii collate ascii_bin not null comment 'the form: reply/48213',
    fields    mediumtext   not null comment 'JSON: what is typed, by the name of its field',
    saved_at  datetime(6)  not null,
    primary key (person_id, place),
    constraint fk_draft_person foreign key (person_id) references person (id),
    index ix_draft_saved_at (saved_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
