-- Who is told by mail of what happens to tickets, who is not, and why; and what people chose for themselves.
alter table person
    add column chosen_language char(2) character set ascii collate ascii_bin null comment 'their own choice, which goes before that of the directory' after language,
    add column theme varchar(8) character set ascii collate ascii_bin null,
    add column density varchar(8) character set ascii collate ascii_bin null,
    add column zone varchar(64) character set ascii collate ascii_bin null comment 'in which they read times; none: that of the house',
    add column has_single_keys boolean not null default true comment 'whether a key alone does something';

-- A notice is a mail without an article: its words are its own.
alter table outbox
    modify column article_id bigint null comment 'none: a notice',
    add column event_id bigint null comment 'of which a notice tells',
    add column person_id bigint null comment 'whom a notice tells; it is sent only while they may read the ticket',
    add column subject varchar(255) null comment 'of a notice',
    add column body text null comment 'of a notice',
    add constraint uq_outbox_notice unique (event_id, person_id);

create table notice (
    event_id   bigint      not null,
    person_id  bigint      not null,
    ticket_id  bigint      not null,
    queue_id   bigint      not null comment 'where the ticket was then: whoever may not read there does not see whom it told',
    is_told    boolean     not null,
    reason     varchar(20) character set ascii collate ascii_bin not null,
    until_day  date        null comment 'last day of the absence that is the reason',
    at         datetime(6) not null,
    primary key (event_id, person_id),
    constraint fk_notice_event foreign key (event_id) references ticket_event (id),
    constraint fk_notice_person foreign key (person_id) references person (id),
    index ix_notice_ticket (ticket_id, event_id, is_told),
    index ix_notice_at (at, event_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Only what differs from what holds by itself.
create table notice_choice (
    person_id bigint      not null,
    queue_id  bigint      not null,
    topic     varchar(20) character set ascii collate ascii_bin not null,
    is_wanted boolean     not null,
    primary key (person_id, queue_id, topic),
    constraint fk_notice_choice_person foreign key (person_id) references person (id),
    constraint fk_notice_choice_queue foreign key (queue_id) references queue (id),
    index ix_notice_choice_queue (queue_id, person_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table absence (
    id            bigint      not null auto_increment,
    person_id     bigint      not null,
    from_day      date        not null,
    until_day     date        not null comment 'the last day, included',
    substitute_id bigint      null,
    entered_by    bigint      not null,
    entered_at    datetime(6) not null,
    primary key (id),
    constraint fk_absence_person foreign key (person_id) references person (id),
    constraint fk_absence_substitute foreign key (substitute_id) references person (id),
    constraint fk_absence_entered_by foreign key (entered_by) references person (id),
    index ix_absence_until (until_day, from_day),
    index ix_absence_person (person_id, until_day)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
