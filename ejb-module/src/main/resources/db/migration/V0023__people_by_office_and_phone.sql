-- People are found by how one sees or hears of them too: the end of a telephone number, and the office, by its beginning or its last
-- word (“Bâtiment C, C212”). Numbers are kept backwards without blanks and signs, so that their end is the beginning of an index.
alter table person
    add column phone_backwards varchar(60) as (reverse(regexp_replace(phone, '[^0-9]', ''))) persistent after phone,
    add column office_end varchar(120) as (substring_index(office, ' ', -1)) persistent after office,
    add index ix_person_phone_backwards (phone_backwards),
    add index ix_person_office (office),
    add index ix_person_office_end (office_end);
