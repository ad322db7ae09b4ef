-- Who changed what of how the desks are set up, and when: rows are added and never touched again.
create table configuration_change (
    id         bigint        not null auto_increment,
    changed_at datetime(6)   not null,
    person_id  bigint        null comment 'none: Guichet itself',
    desk_id    bigint        null comment 'none: the whole installation',
    kind       varchar(20)   character set ascii collate ascii_bin not null,
    thing      varchar(300)  character set utf8mb4 collate utf8mb4_bin not null comment 'what never changes of it: code, key, number',
    name       varchar(300)  not null comment 'what it was called at that moment',
    deed       varchar(10)   character set ascii collate ascii_bin not null comment 'CREATED, CHANGED or REMOVED',
    field      varchar(60)   character set ascii collate ascii_bin not null default '' comment 'of what was changed',
    value_from text          not null default '',
    value_to   text          not null default '',
    primary key (id),
    constraint fk_configuration_change_person foreign key (person_id) references person (id),
    index ix_configuration_change_thing (kind, thing, id),
    index ix_configuration_change_desk (desk_id, id),
    index ix_configuration_change_person (person_id, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
