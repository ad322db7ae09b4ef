-- Mailboxes, and the ledger: one line for each mail ever fetched, with its bytes until its fate is decided and some time after.
create table mailbox (
    id             bigint       not null auto_increment,
    queue_id       bigint       not null comment 'where its mail goes when no address of it says otherwise',
    name           varchar(120) not null,
    host           varchar(255) character set ascii collate ascii_bin not null,
    port           int          not null,
    security       varchar(12)  character set ascii collate ascii_bin not null comment 'NONE, STARTTLS or TLS',
    username       varchar(320) character set utf8mb4 collate utf8mb4_bin not null,
    sealed_password varchar(700) character set ascii collate ascii_bin not null comment 'AES-GCM under the key of the installation',
    folder         varchar(255) not null default 'INBOX',
    is_active      boolean      not null default true,
    uid_validity   bigint       null,
    last_uid       bigint       not null default 0,
    failures       int          not null default 0,
    last_error     varchar(500) null,
    last_polled_at datetime(6)  null,
    next_poll_at   datetime(6)  not null,
    claimed_by     varchar(64)  character set ascii collate ascii_bin null,
    claimed_until  datetime(6)  null,
    fence          int          not null default 0,
    primary key (id),
    constraint uq_mailbox_name unique (name),
    constraint fk_mailbox_queue foreign key (queue_id) references queue (id),
    index ix_mailbox_due (is_active, next_poll_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table mail_ledger (
    id              bigint       not null auto_increment,
    mailbox_id      bigint       not null,
    uid_validity    bigint       not null,
    uid             bigint       not null,
    content_hash    char(64)     character set ascii collate ascii_bin not null comment 'SHA-256 of what the sender wrote, whichever way it travelled',
    size            bigint       not null comment 'bytes',
    message_id      varchar(500) character set utf8mb4 collate utf8mb4_bin null,
    sender          varchar(320) null,
    subject         varchar(500) null,
    fetched_at      datetime(6)  not null,
    verdict         varchar(12)  character set ascii collate ascii_bin not null default 'WAITING' comment 'WAITING, FILED, DUPLICATE, REJECTED, REPORT or QUARANTINED',
    reason          varchar(500) null,
    attempts        int          not null default 0,
    next_attempt_at datetime(6)  not null,
    claimed_by      varchar(64)  character set ascii collate ascii_bin null,
    claimed_until   datetime(6)  null,
    fence           int          not null default 0,
    ticket_id       bigint       null,
    article_id      bigint       null,
    decided_at      datetime(6)  null,
    primary key (id),
    constraint uq_mail_ledger_uid unique (mailbox_id, uid_validity, uid),
    constraint uq_mail_ledger_article unique (article_id),
    constraint fk_mail_ledger_mailbox foreign key (mailbox_id) references mailbox (id),
    constraint fk_mail_ledger_ticket foreign key (ticket_id) references ticket (id),
    constraint fk_mail_ledger_article foreign key (article_id) references article (id),
    index ix_mail_ledger_due (verdict, next_attempt_at, id),
    index ix_mail_ledger_hash (content_hash),
    index ix_mail_ledger_message (message_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table mail_raw (
    ledger_id bigint     not null,
    seq       int        not null,
    bytes     mediumblob not null comment 'gzip of the raw bytes, in pieces',
    primary key (ledger_id, seq),
    constraint fk_mail_raw_ledger foreign key (ledger_id) references mail_ledger (id) on delete cascade
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table installation (
    id     tinyint     not null,
    secret binary(32)  not null comment 'signs the tokens of Message-IDs; the same on every node',
    primary key (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
