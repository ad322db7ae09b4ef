-- An answer that was taken back is to be written on: its files wait here for its author, as its words wait in the draft.
create table returned_file (
    id          bigint       not null auto_increment,
    ticket_id   bigint       not null,
    person_id   bigint       not null comment 'who had answered, and who alone may send it',
    content_id  bigint       not null,
    name        varchar(255) not null,
    media_type  varchar(127) not null,
    returned_at datetime(6)  not null,
    primary key (id),
    constraint fk_returned_file_ticket foreign key (ticket_id) references ticket (id),
    constraint fk_returned_file_person foreign key (person_id) references person (id),
    constraint fk_returned_file_content foreign key (content_id) references content (id),
    index ix_returned_file_ticket (ticket_id, person_id, id),
    index ix_returned_file_returned_at (returned_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
