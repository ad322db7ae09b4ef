-- Each queue says what becomes of a reply to a ticket that is closed; until now all did as the house does.
alter table queue
    add column after_closing varchar(12) character set ascii collate ascii_bin not null default 'REOPEN' comment 'REOPEN, NEW_TICKET or REFUSE',
    add column reopen_days   smallint    null comment 'for how long a reply reopens; none for as long as the house says';
