# Compelled disclosure: agencies, lists, terms, remedies.

## Agencies and purposes

agency-inm-legal = Legal area of the National Institute of Migration
purpose-disclosure-review = Reviewing what the law compels to disclose

## Lists

disclosure-asker-security_agency = Security agency
disclosure-asker-prosecutor = Prosecutor
disclosure-asker-court = Court
disclosure-asker-police = Police
disclosure-asker-foreign_authority = Foreign authority
disclosure-asker-other_authority = Another authority
disclosure-ground-security_request = Request of a national security institution
disclosure-ground-security_investigation = Investigation of national security
disclosure-ground-crime_investigation = Investigation of a crime
disclosure-ground-court_order = Order of a court
disclosure-data-identity = Identity
disclosure-data-movements = Border movements
disclosure-data-status = Condition of stay
disclosure-data-contact = Contact
disclosure-data-health = Health
disclosure-data-asylum_file = File of refuge or asylum
disclosure-data-child_file = File of a child
disclosure-data-complaint = Complaint
disclosure-data-shelter_place = Place in a shelter
disclosure-data-microdata = Data given for statistics
disclosure-extent-yes_or_no = Yes or no
disclosure-extent-one_fact = One fact
disclosure-extent-extract = An extract
disclosure-extent-whole_file = The whole file

## Terms

parameter-disclosure_review_term = the term of the legal review of a request for data
parameter-disclosure_telling_term = the term to tell a person of a disclosure
parameter-secrecy_review_period = the time after which the secrecy of a disclosure is looked at again
parameter-retention_disclosure = how long the record of a disclosure is kept

## Remedies

remedy-ask-in-writing-with-its-law = Ask in writing, with its law
    .do = Send a signed request with article, reason and what it is for.
remedy-ask-a-court = Ask a court
    .do = Bring the order of a competent court.
remedy-ask-the-refuge-commission = Ask the refuge commission
    .do = Ask it of the commission, in writing.
remedy-take-the-published-tables = Use the published tables
    .do = They count, and name nobody.
remedy-wait-for-the-review = Wait for the review
    .do = Nothing leaves before it.

## Tables

table-disclosures = Requests for data and what became of them
    .about = The public count of what authorities asked for, by ground. It counts acts.
table-disclosure-refusals = Requests for data that were refused
    .about = By the ground of the refusal. It counts refusals.
table-disclosure-breaches = Wrongs in disclosing
    .about = What was disclosed or delayed against the law, by month. It counts breaches.
