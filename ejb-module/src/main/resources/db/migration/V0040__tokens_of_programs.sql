-- What people let programs do in their place: of the secret that the program holds only a hash is kept.
create table api_token (
    id         bigint       not null auto_increment,
    person_id  bigint       not null,
    name       varchar(80)  not null,
    token_hash binary(32)   not null comment 'SHA-256 of what the program holds',
    scopes     set('READ', 'CREATE', 'CHANGE', 'FILES') not null,
    created_at datetime(6)  not null,
    expires_at datetime(6)  not null,
    used_at    datetime(6)  null,
    used_from  varchar(45)  null comment 'address from which it was used last',
    primary key (id),
    constraint uq_api_token_hash unique (token_hash),
    constraint fk_api_token_person foreign key (person_id) references person (id),
    index ix_api_token_person_id (person_id, id),
    index ix_api_token_expires_at (expires_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
