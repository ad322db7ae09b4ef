-- What programs asked for under a key of theirs, so that asking again after a lost answer does nothing twice.
create table api_request (
    person_id  bigint      not null,
    key_hash   binary(32)  not null comment 'SHA-256 of the key',
    body_hash  binary(32)  not null comment 'SHA-256 of what was asked',
    result     bigint      null comment 'what was made; none only while it is being made',
    asked_at   datetime(6) not null,
    primary key (person_id, key_hash),
    constraint fk_api_request_person foreign key (person_id) references person (id),
    index ix_api_request_asked_at (asked_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
