-- Mailboxes that administrators open, change and remove: where each begins, and what becomes there of mail that is filed.
alter table mailbox
    add column generation   int          not null default 0 comment 'moves with server, account and folder: identifiers of mails say something within one only' after folder,
    add column start_from   varchar(8)   character set ascii collate ascii_bin not null default 'ALL' comment 'NEW, DATE or ALL' after generation,
    add column start_at     datetime(6)  null comment 'what the server received before is left alone; none: nothing is' after start_from,
    add column left_alone   bigint       not null default 0 comment 'how many mails were' after start_at,
    add column after_filing varchar(12)  character set ascii collate ascii_bin not null default 'LEAVE' comment 'LEAVE, MARK_READ or MOVE' after left_alone,
    add column filed_folder varchar(255) null after after_filing,
    add column tidy_from    datetime(6)  null comment 'mail decided before stays where it lies' after filed_folder,
    add column removed_as   bigint       not null default 0 comment 'its own identifier once it is removed: its name is free again' after tidy_from,
    drop index uq_mailbox_name,
    add constraint uq_mailbox_name unique (name, removed_as);

alter table mail_ledger
    add column generation int         not null default 0 comment 'that of the mailbox when it was fetched' after mailbox_id,
    add column tidied_at  datetime(6) null comment 'when it was marked or moved in its mailbox',
    drop index uq_mail_ledger_uid,
    add constraint uq_mail_ledger_uid unique (mailbox_id, generation, uid_validity, uid),
    add index ix_mail_ledger_tidy (mailbox_id, tidied_at, decided_at);
