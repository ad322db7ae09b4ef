-- People and groups as the directory told them last, kept here so that tickets outlive accounts and rights join in queries.
create table person (
    id           bigint       not null auto_increment,
    login        varchar(100) character set utf8mb4 collate utf8mb4_bin null comment 'lower case; none for people known by mail only',
    external_id  varchar(255) character set utf8mb4 collate utf8mb4_bin null comment 'entryUUID or objectGUID',
    display_name varchar(200) not null,
    given_name   varchar(100) null,
    surname      varchar(100) null,
    email        varchar(320) character set utf8mb4 collate utf8mb4_bin null comment 'where mail is sent',
    phone        varchar(60)  null,
    office       varchar(120) null,
    unit         varchar(200) null,
    job_title    varchar(200) null,
    language     char(2)      character set ascii collate ascii_bin not null default 'fr',
    is_active    boolean      not null default true,
    read_at      datetime(6)  null comment 'last read from the directory',
    created_at   datetime(6)  not null,
    primary key (id),
    constraint uq_person_login unique (login),
    constraint uq_person_external_id unique (external_id),
    index ix_person_display_name (display_name),
    index ix_person_surname (surname)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table person_address (
    address   varchar(320) character set utf8mb4 collate utf8mb4_bin not null comment 'lower case',
    person_id bigint       not null,
    primary key (address),
    constraint fk_person_address_person foreign key (person_id) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table person_group (
    person_id bigint       not null,
    group_key varchar(255) character set utf8mb4 collate utf8mb4_bin not null comment 'distinguished name of a directory group in lower case, nested groups resolved',
    primary key (person_id, group_key),
    index ix_person_group_key (group_key),
    constraint fk_person_group_person foreign key (person_id) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table sign_in_failure (
    subject       binary(32)  not null comment 'SHA-256 of account and address, or of the address alone',
    failures      int         not null,
    last_at       datetime(6) not null,
    blocked_until datetime(6) not null,
    primary key (subject),
    index ix_sign_in_failure_last (last_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
