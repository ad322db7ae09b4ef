-- Who is signed in, beyond the life of one server: whoever meets another node goes on without their password.
create table sign_in (
    token_hash binary(32)  not null comment 'SHA-256 of what the browser holds',
    person_id  bigint      not null,
    begun_at   datetime(6) not null,
    used_at    datetime(6) not null,
    primary key (token_hash),
    constraint fk_sign_in_person foreign key (person_id) references person (id),
    index ix_sign_in_begun_at (begun_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_unicode_520_ci;
