# People who return: agencies, lists, terms and remedies.

## Agencies and purposes

agency-renapo = National registry of population (RENAPO)
agency-sep = Ministry of Education (SEP)
agency-salud = Ministry of Health
agency-economia = Ministry of Economy
agency-stps = Ministry of Labour (STPS)
agency-condusef = Commission that protects users of banks (CONDUSEF)
agency-conapred = National Council to Prevent Discrimination (CONAPRED)
purpose-reintegration = Receiving and accompanying who returns

## Instruments

instrument-families-strategy = Strategy for repatriated and returning families, as reported

## Papers that are given

permit-temporary-curp = Temporary CURP with photograph
permit-reception-certificate = Reception certificate

## Lists

care-group-elderly = Older person
care-group-child = Child or adolescent
care-group-disabled = Person with a disability
care-group-infirm = Ill or infirm person
care-group-pregnant = Pregnant woman
care-group-rescued_in_desert = Rescued in the desert
care-group-trafficking_victim = Victim of trafficking
care-group-no_special_care = No special care
handover-exception-medical_care = Medical care does not wait
handover-exception-family_together = To keep a family together
handover-exception-delayed_transport = The transport was late
handover-exception-asked_by_the_person = The person asked for it
identity-evidence-documents = Papers
identity-evidence-register_match = Found in the register
identity-evidence-witnesses = Witnesses
identity-evidence-declared_only = Only said
returnee-document-birth_certificate = Birth certificate
returnee-document-consular_card = Consular card
returnee-document-passport = Passport
returnee-document-temporary_curp = Temporary CURP
returnee-document-reception_certificate = Reception certificate
returnee-document-school_record_abroad = School record from abroad

## Terms

parameter-handover_opens = the hour from which hand-overs are by daylight
parameter-handover_closes = the hour from which hand-overs are no longer by daylight
parameter-arrival_alarm = the time after which somebody asks where an announced person is
parameter-returned_child_alarm = the alarm for telling the child protection office of a child who returned
parameter-referral_answer_term = the term to answer a hand-over
parameter-follow_up_first = the time to the first visit
parameter-follow_up_second = the time to the second visit
parameter-follow_up_third = the time to the third visit
parameter-retention_return_file = how long the file of a return is kept

## Remedies

remedy-ask-another-hour = Ask for another hour or place
    .do = The consulate asks the other country for an hour or place of the arrangement.
remedy-give-both-consents = Be heard by the consul
    .do = Say to the consul yourself whether you want the flight. Saying no has no cost.
remedy-ask-for-reception-rights = Ask for the rights at the reception
    .do = Ask the officer for what is missing; if it is not given, complain to the human rights commission.
remedy-agree-to-referrals = Say that you agree
    .do = Say to whoever makes the plan which help you want.
remedy-search-birth-record = Search of the birth record
    .do = Ask for your record to be searched with your name, place and date of birth and those of your parents.
remedy-go-on-with-the-open-return = Go on with the open return
    .do = Show your reception certificate or say your folio.
remedy-complaint-conapred = Complaint to the council against discrimination
    .do = Complain free of charge in writing, in person, by telephone or on its page, within a year.

## Tables

table-repatriations-by-month = Repatriations of Mexicans by month and sex
    .about = Receptions by month. It counts receptions: who comes back twice counts twice.
table-repatriations-by-port = Repatriations of Mexicans by port and sex
    .about = Receptions by the place of the hand-over. It counts receptions, not people.
table-repatriations-by-age = Repatriations of Mexicans by age group and sex
    .about = Receptions by age group. It counts receptions, not people.
table-returnees-by-age = Repatriated Mexicans by age group and sex
    .about = People who were received, each counted once.
table-returnee-papers-refused = Papers of returning people that were refused
    .about = Reports of refusals by schools, banks and offices, by state. It counts reports.
table-returnee-plan = Plans, hand-overs and visits
    .about = What was done for people who returned. It counts acts.
table-returnee-skills-certified = Certificates of skills delivered to people who returned
    .about = Certificates, by month and sex. It counts certificates, not people.
table-returnee-clocks = Terms towards people who returned, met and missed
    .about = Arrivals, notices of children and visits, in time or not.
