-- Where the requester is reached and which equipment it is about, as they said it for this ticket: the directory may change.
alter table ticket
    add column contact_office varchar(120) null,
    add column contact_phone  varchar(60)  null,
    add column equipment      varchar(200) null,
    add index ix_ticket_equipment (requester_id, equipment, id);
