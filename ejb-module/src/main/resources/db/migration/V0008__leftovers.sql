-- What nothing refers to any more is found without reading all that is kept.
alter table content
    change created_at stored_at datetime(6) not null comment 'when it was handed in last',
    add index ix_content_stored (stored_at);
