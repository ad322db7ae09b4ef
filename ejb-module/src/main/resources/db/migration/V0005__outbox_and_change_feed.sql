-- What must happen after a commit (mail to send) and what every open page must learn: rows of the same transaction.
create table outbox (
    id              bigint       not null auto_increment,
    ticket_id       bigint       not null,
    article_id      bigint       not null,
    recipient       varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
    message_id      varchar(255) character set ascii collate ascii_bin not null comment 'the same at each attempt',
    state           varchar(12)  character set ascii collate ascii_bin not null default 'WAITING' comment 'WAITING, SENT, FAILED or CANCELLED',
    is_automatic    boolean      not null,
    attempts        int          not null default 0,
    next_attempt_at datetime(6)  not null,
    claimed_by      varchar(64)  character set ascii collate ascii_bin null,
    claimed_until   datetime(6)  null,
    fence           int          not null default 0,
    last_error      varchar(500) null,
    created_at      datetime(6)  not null,
    sent_at         datetime(6)  null,
    primary key (id),
    constraint uq_outbox_message_id unique (message_id),
    constraint uq_outbox_article_recipient unique (article_id, recipient),
    constraint fk_outbox_ticket foreign key (ticket_id) references ticket (id),
    constraint fk_outbox_article foreign key (article_id) references article (id),
    index ix_outbox_due (state, next_attempt_at, id),
    index ix_outbox_ticket (ticket_id),
    index ix_outbox_recipient (recipient, is_automatic, created_at),
    index ix_outbox_automatic (is_automatic, created_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table change_feed (
    id        bigint      not null auto_increment,
    at        datetime(6) not null,
    ticket_id bigint      not null,
    queue_id  bigint      not null,
    kind      varchar(40) character set ascii collate ascii_bin not null,
    primary key (id),
    index ix_change_feed_at (at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
