# Rights over data: agencies, lists, terms, remedies.

## Agencies and purposes

agency-inm-transparency = Transparency unit of the National Institute of Migration
purpose-data-rights = A person's rights over their data
instrument-lgpdppso = General Law on the Protection of Personal Data Held by Obliged Subjects

## Lists

data-right-access = See them
data-right-rectification = Have them corrected
data-right-cancellation = Have them erased
data-right-opposition = Object to their use
data-right-portability = Carry them over
acting-for-oneself = For myself
acting-for-child_or_ward = For a child or somebody in my care
acting-for-as_representative = As a representative
acting-for-deceased_person = For a deceased person
data-breach-kind-loss_or_destruction = Lost or destroyed
data-breach-kind-theft_or_copy = Stolen, mislaid or copied
data-breach-kind-unauthorised_use = Used or seen without permission
data-breach-kind-damage_or_alteration = Damaged or altered

## Terms

parameter-data_answer_term = the term to answer a request for data
parameter-data_answer_extension = the extension of that term
parameter-data_execution_term = the term to carry out what was granted
parameter-data_prevention_window = the time in which a person can be asked to complete a request for data
parameter-data_cure_term = the term to complete a request for data
parameter-data_competence_term = the term to say that another office has the data
parameter-data_review_term = the term to ask for review of an answer on data
parameter-data_review_after_silence = the term to ask for review when nobody answered
parameter-data_review_decision_term = the term to decide a review on data
parameter-data_review_extension = the extension of the term of a review on data
parameter-data_review_cure_term = the term to complete a review on data
parameter-data_breach_notice = the term to tell a person of a breach of their data
parameter-data_breach_alarm = the alarm for telling a person of a breach of their data
parameter-impact_assessment_lead = how long before it begins a system is presented with its impact assessment
parameter-impact_assessment_opinion_term = the term of the guarantor to comment on an impact assessment
parameter-retention_data_request = how long the file of a data request is kept

## Remedies

remedy-data-review = Review by the guarantor of data protection
    .do = Hand in a letter to the guarantor or to the unit within fifteen working days. It costs nothing.
remedy-ask-for-data-again = Ask again
    .do = You can ask for your data at any time.
remedy-prove-identity-in-person = Come in person
    .do = Go to an office. Without papers, the register or witnesses will do.
remedy-show-the-representation = Show the representation
    .do = Show the paper that says so, or say it together with the person.
remedy-writ-of-amparo = Writ of amparo
    .do = Ask a lawyer or the public defender within the term of the law.

## Tables

table-data-requests = Requests for one's own data
    .about = Requests by right and month. It counts requests.
table-data-answers = Answers to requests for data
    .about = What was answered, by right. It counts acts.
table-data-clocks = Terms over data, met and missed
    .about = Answers, executions, reviews and notices of breaches, in time or not.
table-data-breaches = Breaches of data security
    .about = Breaches found, told and mended, by what happened. It counts acts.

# What asks for each part of the security document.
security-basis-inventory = General Law on the Protection of Personal Data Held by Obliged Subjects, articles 27, section III, and 29, section I.
security-basis-duties = General Law on the Protection of Personal Data Held by Obliged Subjects, articles 27, section II, and 29, section II.
security-basis-risks = General Law on the Protection of Personal Data Held by Obliged Subjects, articles 26, 27, section IV, and 29, section III.
security-basis-gaps = General Law on the Protection of Personal Data Held by Obliged Subjects, articles 27, section V, and 29, section IV.
security-basis-plan = General Law on the Protection of Personal Data Held by Obliged Subjects, articles 27, section VI, and 29, section V.
security-basis-monitoring = General Law on the Protection of Personal Data Held by Obliged Subjects, articles 27, section VII, and 29, section VI.
security-basis-training = General Law on the Protection of Personal Data Held by Obliged Subjects, articles 27, section VIII, and 29, section VII.
security-basis-renewal = General Law on the Protection of Personal Data Held by Obliged Subjects, article 30.
