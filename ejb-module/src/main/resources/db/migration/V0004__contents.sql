-- Files, stored once for each content and in pieces, so that one of 60 MB never lies in memory as a whole.
create table content (
    id         bigint      not null auto_increment,
    sha256     binary(32)  not null,
    size       bigint      not null comment 'bytes',
    created_at datetime(6) not null,
    primary key (id),
    constraint uq_content_sha256 unique (sha256)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table content_chunk (
    content_id bigint     not null,
    seq        int        not null,
    bytes      mediumblob not null,
    primary key (content_id, seq),
    constraint fk_content_chunk_content foreign key (content_id) references content (id) on delete cascade
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table attachment (
    id         bigint       not null auto_increment,
    public_id  char(32)     character set ascii collate ascii_bin not null,
    article_id bigint       not null,
    content_id bigint       not null,
    name       varchar(255) not null,
    media_type varchar(127) character set ascii collate ascii_bin not null,
    content_key varchar(255) character set utf8mb4 collate utf8mb4_bin null comment 'Content-ID, when the HTML of its article shows it',
    position   int          not null,
    primary key (id),
    constraint uq_attachment_public_id unique (public_id),
    constraint fk_attachment_article foreign key (article_id) references article (id),
    constraint fk_attachment_content foreign key (content_id) references content (id),
    index ix_attachment_article (article_id, position)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
