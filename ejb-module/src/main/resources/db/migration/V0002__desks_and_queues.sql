-- Desks, their queues and services, and what directory groups may do there: nothing of it is in code.
create table desk (
    id        bigint       not null auto_increment,
    code      varchar(40)  character set ascii collate ascii_bin not null,
    name_fr   varchar(120) not null,
    name_en   varchar(120) not null,
    zone      varchar(64)  character set ascii collate ascii_bin not null default 'Europe/Zurich',
    phone     varchar(60)  null,
    hours_fr  varchar(200) null,
    hours_en  varchar(200) null,
    is_active boolean      not null default true,
    primary key (id),
    constraint uq_desk_code unique (code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table queue (
    id             bigint       not null auto_increment,
    desk_id        bigint       not null,
    code           varchar(40)  character set ascii collate ascii_bin not null,
    name_fr        varchar(120) not null,
    name_en        varchar(120) not null,
    icon           varchar(40)  character set ascii collate ascii_bin not null default 'inbox',
    tier           tinyint      not null default 1 comment 'support tier, 1 to 3',
    address        varchar(320) character set utf8mb4 collate utf8mb4_bin not null comment 'Reply-To of its mail',
    acknowledge_at varchar(12)  character set ascii collate ascii_bin not null default 'ARRIVAL' comment 'ARRIVAL or VALIDATION',
    position       int          not null default 0,
    is_active      boolean      not null default true,
    primary key (id),
    constraint uq_queue_code unique (code),
    constraint uq_queue_address unique (address),
    constraint fk_queue_desk foreign key (desk_id) references desk (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table service (
    id           bigint       not null auto_increment,
    queue_id     bigint       not null,
    code         varchar(40)  character set ascii collate ascii_bin not null,
    name_fr      varchar(120) not null,
    name_en      varchar(120) not null,
    summary_fr   varchar(300) not null,
    summary_en   varchar(300) not null,
    icon         varchar(40)  character set ascii collate ascii_bin not null,
    default_type varchar(16)  character set ascii collate ascii_bin not null default 'INCIDENT',
    position     int          not null default 0,
    is_active    boolean      not null default true,
    primary key (id),
    constraint uq_service_code unique (code),
    constraint fk_service_queue foreign key (queue_id) references queue (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table queue_grant (
    group_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    queue_id  bigint       not null,
    rights    set ('READ', 'CREATE', 'NOTE', 'REPLY', 'MOVE_INTO', 'OWNER', 'PRIORITY', 'ALL', 'ADVISE') not null,
    primary key (group_key, queue_id),
    constraint fk_queue_grant_queue foreign key (queue_id) references queue (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table administrator_grant (
    group_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
    desk_id   bigint       null comment 'none: administrator of the whole installation',
    id        bigint       not null auto_increment,
    primary key (id),
    constraint uq_administrator_grant unique (group_key, desk_id),
    constraint fk_administrator_grant_desk foreign key (desk_id) references desk (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
