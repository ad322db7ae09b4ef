-- The words of automatic mail, where somebody has changed them: of the house, of a desk, of a queue. What is not here stands in the application.
create table automatic_text (
    id         bigint       not null auto_increment,
    kind       varchar(20)  character set ascii collate ascii_bin not null comment 'ACKNOWLEDGEMENT',
    scope      varchar(30)  character set ascii collate ascii_bin not null comment 'house, desk-1 or queue-5',
    desk_id    bigint       null,
    queue_id   bigint       null,
    subject_fr varchar(200) not null,
    body_fr    text         not null,
    subject_en varchar(200) not null,
    body_en    text         not null,
    primary key (id),
    constraint uq_automatic_text_scope unique (kind, scope),
    constraint fk_automatic_text_desk foreign key (desk_id) references desk (id),
    constraint fk_automatic_text_queue foreign key (queue_id) references queue (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
