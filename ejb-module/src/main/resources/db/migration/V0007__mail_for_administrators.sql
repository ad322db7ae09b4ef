-- What administrators ask of the mail: a week's counts, a page of one fate, and which mails they sent anew.
alter table mail_ledger
    add index ix_mail_ledger_week (fetched_at, verdict, article_id),
    add index ix_mail_ledger_fate (verdict, id);

alter table outbox
    add column retried_at datetime(6) null comment 'when an administrator sent it anew; the time until it is given up counts from then' after created_at,
    add index ix_outbox_sent (sent_at);
