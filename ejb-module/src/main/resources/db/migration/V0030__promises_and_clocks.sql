-- What desks promise, when they are open, and one clock for each promise of a ticket.
alter table ticket_event
    add column awaits varchar(12) character set ascii collate ascii_bin null comment 'whose turn it was since: DESK or REQUESTER';

alter table ticket
    add column due_state varchar(12) character set ascii collate ascii_bin not null default 'NONE' comment 'NONE, RUNNING, PAUSED or ESCALATED',
    add column due_promise varchar(16) character set ascii collate ascii_bin null comment 'what is owed next',
    add column due_at    datetime(6) not null default '4000-01-01 00:00:00' comment 'of what is owed next; the end of time if nothing is',
    add column warn_at   datetime(6) null comment 'from when on it is due soon',
    add index ix_ticket_due (is_active, due_at, id, queue_id, owner_id),
    add index ix_ticket_queue_due (queue_id, is_active, due_at, id),
    add index ix_ticket_owner_due (owner_id, is_active, due_at, id, queue_id),
    add index ix_ticket_due_state (due_state, queue_id, due_at, id);

alter table ticket_undo
    add column due_state varchar(12) character set ascii collate ascii_bin not null default 'NONE',
    add column due_promise varchar(16) character set ascii collate ascii_bin null,
    add column due_at    datetime(6) not null default '4000-01-01 00:00:00',
    add column warn_at   datetime(6) null;

create table calendar (
    id         bigint       not null auto_increment,
    desk_id    bigint       not null,
    name_fr    varchar(120) not null,
    name_en    varchar(120) not null,
    is_default boolean      null comment 'true for the one that a desk uses where nothing else is said; never false',
    primary key (id),
    constraint uq_calendar_default unique (desk_id, is_default),
    constraint fk_calendar_desk foreign key (desk_id) references desk (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table calendar_version (
    calendar_id bigint      not null,
    valid_from  datetime(6) not null,
    definition  mediumtext  not null comment 'JSON: zone, hours of the week, closed days, exceptions',
    primary key (calendar_id, valid_from),
    constraint fk_calendar_version_calendar foreign key (calendar_id) references calendar (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table promise (
    id       bigint not null auto_increment,
    desk_id  bigint not null,
    queue_id bigint null comment 'none: of every queue of the desk that has no promises of its own',
    scope    bigint as (coalesce(queue_id, 0)) persistent,
    primary key (id),
    constraint uq_promise_scope unique (desk_id, scope),
    constraint fk_promise_desk foreign key (desk_id) references desk (id),
    constraint fk_promise_queue foreign key (queue_id) references queue (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table promise_version (
    promise_id  bigint      not null,
    valid_from  datetime(6) not null,
    calendar_id bigint      null comment 'none: the default calendar of the desk',
    targets     text        not null comment 'JSON: of each clock, for each priority or for all',
    primary key (promise_id, valid_from),
    constraint fk_promise_version_promise foreign key (promise_id) references promise (id),
    constraint fk_promise_version_calendar foreign key (calendar_id) references calendar (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ticket_clock (
    id           bigint      not null auto_increment,
    ticket_id    bigint      not null,
    kind         varchar(16) character set ascii collate ascii_bin not null comment 'FIRST_ANSWER, TAKE_UP or RESOLUTION',
    round        int         not null comment '1, and one more each time the ticket is opened again',
    state        varchar(12) character set ascii collate ascii_bin not null,
    measure      varchar(24) character set ascii collate ascii_bin not null,
    amount       int         not null,
    started_at   datetime(6) not null,
    due_at       datetime(6) null comment 'none while it is paused, or if the desk is never open',
    warn_at      datetime(6) null,
    missed_at    datetime(6) null comment 'decided: never changes again',
    fulfilled_at datetime(6) null,
    next_at      datetime(6) null comment 'when the sweep has to look at it',
    primary key (id),
    constraint uq_ticket_clock unique (ticket_id, kind, round),
    constraint fk_ticket_clock_ticket foreign key (ticket_id) references ticket (id),
    index ix_ticket_clock_next (next_at, ticket_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ticket_reckoning (
    ticket_id  bigint      not null,
    changed_at datetime(6) not null comment 'since when something else is promised',
    primary key (ticket_id),
    constraint fk_ticket_reckoning_ticket foreign key (ticket_id) references ticket (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci comment 'tickets whose clocks are to be reckoned anew';

insert into ticket_reckoning (ticket_id, changed_at)
select id, utc_timestamp(6) from ticket where is_active;
