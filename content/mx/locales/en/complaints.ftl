# Complaints: agencies, lists, terms, remedies, the rule that finds the forum.

## Agencies and purposes

agency-anticorrupcion = Ministry against Corruption and for Good Government
purpose-complaint = Hearing a complaint
instrument-loapf = Organic Law of the Federal Administration

## Lists

complaint-matter-discrimination = Discrimination
complaint-matter-rights_violation = An authority violated rights
complaint-matter-officer_misconduct = An official behaved badly or asked for money
complaint-matter-crime = A crime
complaint-matter-abuse_abroad = An abuse abroad
accused-office-inm = National Institute of Migration
accused-office-comar = COMAR
accused-office-sre_consulates = A consulate of Mexico
accused-office-dif = DIF
accused-office-pfpnna = Child protection office
accused-office-segob = Secretariat of the Interior
accused-office-sep = Education ministry or a school
accused-office-salud = Health ministry or a hospital
accused-office-stps = Labour ministry
accused-office-fgr = Office of the Attorney General
accused-office-cndh = Human rights commission
accused-office-conapred = Council against discrimination
accused-office-anticorrupcion = Ministry against corruption
accused-office-national_guard = National Guard
accused-office-local_police = Police of a state or municipality
accused-office-other_federal_office = Another federal office
accused-office-bank = A bank
accused-office-employer = An employer
accused-office-private_person = A private person or company
accused-office-not_known = It is not known
identity-shown-signed = Signed with my name
identity-shown-named = My name, without signature
identity-shown-reserved = My name, to be kept secret
identity-shown-anonymous = No name

## The rule

rule-complaint-forum = Where a complaint belongs
    .assumptions = It orders what five laws say; nobody is bound by it, and the person chooses.
rule-complaint-forum-fact-matter = the matter of the complaint
rule-complaint-forum-fact-accused = the office or person complained of
rule-complaint-forum-value-conapred = council against discrimination
rule-complaint-forum-value-cndh = human rights commission
rule-complaint-forum-value-control_body = control body
rule-complaint-forum-value-prosecutor = prosecutor
rule-complaint-forum-value-consulate = consulate

## Terms

parameter-conapred_clarification_term = the term to clarify a complaint to the council against discrimination
parameter-cndh_report_term = the term for an authority to report to the human rights commission
parameter-cndh_settlement_term = the term to say that a settlement before the commission was not kept
parameter-cndh_reopening_term = the term for the commission to decide on reopening
parameter-recommendation_answer_term = the term to say whether a recommendation is accepted
parameter-recommendation_proof_term = the term to prove that a recommendation was carried out
parameter-complaint_feedback_term = the term to tell a person what became of a complaint
parameter-retention_complaint_file = how long the file of a complaint is kept
parameter-reminder_last_day = the reminder a day before a short term ends

## Remedies

remedy-reserve-the-name = Ask that your name be kept secret
    .do = Say that you fear reprisals. Your name is used only to find you.
remedy-choose-the-forum = Choose another forum
    .do = Ask where it belongs; every forum must tell you.
remedy-ask-for-a-longer-term = Ask for a longer term
    .do = Say why it is grave and why you could not come before.
remedy-review-by-conapred = Appeal for review before the council
    .do = Hand in a letter to the council within fifteen working days from the day after notice.
remedy-other-means-of-defence = Other means of defence
    .do = Complaining took nothing from you: courts and appeals stay open, within their terms.
remedy-complain-again = Complain again
    .do = File the complaint again, within a year.
remedy-go-on-with-the-admitted-complaint = Go on with the admitted complaint
    .do = Ask the commission how it stands.
remedy-ask-for-the-investigation = Ask for the investigation
    .do = Ask the council to investigate instead of conciliating.

## Tables

table-complaints-by-office = Complaints by forum and office complained of
    .about = Complaints filed, by the office or person complained of. It counts complaints, not people.
table-complaint-outcomes = What became of complaints
    .about = Decisions on complaints by month. It counts decisions.
table-complaint-clocks = Terms of forums and people, met and missed
    .about = Each forum's terms towards people who complained, and theirs.
table-complaint-breaches = Wrongs towards people who complained
    .about = Complaints kept back, leaked, punished or charged for.
