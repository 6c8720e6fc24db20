instrument-rlrpcap = Regulation of the Law on Refugees and Complementary Protection
instrument-lgp = General Population Law
instrument-lnac = Nationality Law
instrument-instructivo-curp = Normative Instruction on the Assignment of the CURP
instrument-lgmdfp = General Law on Forced Disappearance of Persons
instrument-lfped = Federal Law to Prevent and Eliminate Discrimination
instrument-lgtaip = General Law of Transparency and Access to Public Information
instrument-lgv = General Law of Victims
instrument-lgpsedmtp = General Law on Trafficking in Persons
instrument-lfcdo = Federal Law against Organised Crime
instrument-lsem = Law of the Mexican Foreign Service
instrument-repatriation-agreements = Repatriation agreements and arrangements, as reported
instrument-inm-programmes = Programmes of the National Migration Institute, as reported
instrument-governance-bodies = Bodies of migration policy, as reported
instrument-consular-practice = Consular practice, as reported
instrument-statistics-practice = Statistical publications, as reported
instrument-child-programmes = Programmes for migrant children, as reported
instrument-penal-df = Criminal Code of the Federal District, as a report tells it
instrument-funds-letter = Amendment to the Letter of Understanding against trafficking, as a report tells it
instrument-external-support = Agreements on the external support mechanism

child-company-accompanied = Accompanied
child-company-separated = Separated
child-company-unaccompanied = Unaccompanied

child-carer-nobody = No adult
child-carer-parent = A holder of parental authority
child-carer-custodian = Who has custody
child-carer-tutor = The tutor
child-carer-customary_carer = Who cares for the child by custom
child-carer-other_adult = Another adult

child-place-migration_station = Migration station
child-place-enabled_place = Place enabled for presentation
child-place-children_space = DIF space for children
child-place-family_space = Space with adults

act-on-child-presentation = Presentation
act-on-child-procedure = Start of the migration procedure
act-on-child-border_refusal = Refusal at the border
act-on-child-assisted_return = Assisted return
act-on-child-deportation = Deportation or expulsion

restitution-plan-pending = Not presented yet
restitution-plan-stay = Advises staying
restitution-plan-leave = Allows leaving the country

interview-subject-identity = Identity
interview-subject-country = Country of nationality or residence
interview-subject-migration_status = Migration status
interview-subject-family = Whereabouts of the family
interview-subject-needs = Needs of protection and of medical and psychological care
interview-subject-other_subject = Another subject

claim-filer-self = The person
claim-filer-legal_representative = Legal representative
claim-filer-third_person = A third person

extension-cause-no_cause = None
extension-cause-missing_information = Lack of information on the facts
extension-cause-no_interpreter = Lack of interpreter or specialists
extension-cause-health = Health of the person
extension-cause-applicant_asked = Request of the person to add evidence
extension-cause-force_majeure = Force majeure

refuge-procedure-recognition = Recognition of refugee status
refuge-procedure-status_end = Cessation, revocation or cancellation

protection-kind-refugee = Refugee status
protection-kind-complementary = Complementary protection
protection-kind-asylum = Political asylum
protection-kind-applicant = Applicant
protection-kind-no_protection = None

status-end-cause-own_country = Took the protection of the own country again
status-end-cause-nationality_regained = Regained the nationality
status-end-cause-new_nationality = Acquired another nationality and its protection
status-end-cause-settled_back = Settled again in the country left
status-end-cause-circumstances_gone = The circumstances of the recognition ceased
status-end-cause-can_return = Stateless, can return to the habitual residence
status-end-cause-excluded_conduct = Committed afterwards an act of exclusion (27.I or III)
status-end-cause-concealed_facts = Concealed or falsified the facts
status-end-cause-no_ground = No cause

data-asker-country_of_origin = Diplomatic or consular authority of the country of origin
data-asker-public_authority = Another Mexican authority
data-asker-anyone_else = Anybody else

asylum-end-cause-falsehood = Concealed or falsified information
asylum-end-cause-security_risk = Acts that are a risk to national security
asylum-end-cause-grave_crime = Grave international crime or terrorism
asylum-end-cause-circumstances_gone = The circumstances ceased
asylum-end-cause-renounced = Renounced in writing
asylum-end-cause-asked_elsewhere = Asked for protection or permanent residence elsewhere
asylum-end-cause-no_ground = No cause

curp-holder-resident = Temporary or permanent resident
curp-holder-refuge_applicant = Refuge applicant
curp-holder-asylum_applicant = Applicant for political asylum
curp-holder-visitor_applicant = Applicant for another visitor condition
curp-holder-repatriated_mexican = Repatriated Mexican without papers

service-area-health = Health care
service-area-education = Education
service-area-justice = Justice and complaints
service-area-search = Search for a missing person
service-area-other_service = Another procedure or service

register-event-naturalisation_letter = Letter of naturalisation issued or cancelled
register-event-nationality_certificate = Certificate of nationality issued or cancelled
register-event-renunciation = Renunciation of nationality
register-event-ruling_on_rights = Court ruling that affects citizens’ rights
register-event-ruling_on_data = Court ruling that changes registered data
register-event-other_event = Another event

linked-register-national_health = Register of the National Health System
linked-register-other_national = Another national register
linked-register-other_register = Another register

nationality-title-by_birth = Mexican by birth
nationality-title-by_naturalisation = Mexican by naturalisation
nationality-title-foreigner = Foreigner

naturalisation-route-ordinary = Ordinary route
naturalisation-route-descendant = Direct descendant of a Mexican by birth
naturalisation-route-second_degree_descendant = Descendant in the second degree, without another nationality or its rights
naturalisation-route-parent_of_mexican = Parent of a Mexican by birth
naturalisation-route-latin_american_or_iberian = Latin American or Iberian origin
naturalisation-route-outstanding_service = Outstanding service
naturalisation-route-spouse = Spouse of a Mexican
naturalisation-route-adopted_or_minor = Adopted, or minor descendant under parental authority of Mexicans

complaint-channel-signed_letter = Signed letter, or with a fingerprint
complaint-channel-in_person_oral = Orally in person
complaint-channel-phone = Phone or fax
complaint-channel-web = Institutional web page
complaint-channel-email = Institutional e-mail

officer-conduct-leak = Leaking confidential information
officer-conduct-delay = Delaying the procedure
officer-conduct-intermediation = Acting as intermediary or advising how to evade the provisions
officer-conduct-misuse_of_documents = Misuse of migration documents
officer-conduct-aiding_evasion = Aiding the evasion of the Law
officer-conduct-rights_violation = Proven violation of human rights
officer-conduct-other_conduct = Another conduct foreseen by law
officer-conduct-no_conduct = None

stps-opinion-favourable = Favourable
stps-opinion-unfavourable = Unfavourable
stps-opinion-not_given = Not given

answer-kind-full_answer = Complete
answer-kind-partial_answer = Partial
answer-kind-no_answer = None

report-channel-phone = Phone
report-channel-digital = Digital means
report-channel-in_person = In person, before a search commission or prosecutor
report-channel-consulate = Consulate or embassy abroad
report-channel-municipal = Police or municipal authority, because of the distance

victim-relation-victim = Victim
victim-relation-ascendant = Ascendant
victim-relation-descendant = Descendant
victim-relation-other_relation = Another relation

bound-least = Least
bound-most = Most

smuggling-conduct-takes_abroad = Takes persons into another country without papers
smuggling-conduct-brings_in = Brings foreigners without papers into Mexico
smuggling-conduct-shelters_or_transports = Shelters or transports foreigners to evade the review
smuggling-conduct-other_help = Other help

trafficking-conduct-exploitation = Recruiting, transporting, holding, receiving or lodging for exploitation
trafficking-conduct-slavery = Holding a person in slavery
trafficking-conduct-other_act = Another act

organised-offence-smuggling = Smuggling of persons (LM 159)
organised-offence-trafficking = Trafficking in persons
organised-offence-not_listed = One that article 2 does not list

carrier-breach-early_landing = Allowed landing before permission
carrier-breach-other_place = Landed persons elsewhere than at a place of international transit
carrier-breach-undocumented_passengers = Carried foreigners without valid papers
carrier-breach-disobeyed_return = Disobeyed the order to carry rejected or deported persons
carrier-breach-left_before_inspection = Left before the exit inspection
carrier-breach-no_breach = None

repatriation-agreement-interior_2004 = Voluntary repatriation to the interior (2004)
repatriation-agreement-el_salvador_2005 = Mexico and El Salvador (2005)
repatriation-agreement-guatemala_2005 = Mexico and Guatemala (2005)
repatriation-agreement-regional_2006 = Regional memorandum (2006)

repatriation-area-el_paso = El Paso
repatriation-area-brownsville = Brownsville
repatriation-area-del_rio = Del Rio
repatriation-area-laredo = Laredo
repatriation-area-mcallen = McAllen
repatriation-area-presidio = Presidio
repatriation-area-nogales = Nogales
repatriation-area-yuma = Yuma
repatriation-area-san_diego = San Diego
repatriation-area-elsewhere = Elsewhere

governance-body-advisory_council = Migration Policy Advisory Council
governance-body-intersecretariat_commission = Intersecretariat commission
governance-body-families_board = Returning families board

refuge-board-group-identity = Identity and documents
refuge-board-group-education = Education
refuge-board-group-health = Health
refuge-board-group-work = Work

abuse-accused-official = A public official
abuse-accused-private_person = A private person

report-receiver-beta_group = Beta group
report-receiver-paisano = Paisano programme

consular-act-protect = Protecting a Mexican
consular-act-civil_record = Issuing a civil record
consular-act-notarial_act = Notarial act
consular-act-judicial_errand = Errand of a Mexican court
consular-act-other_consular_act = Another act

cadence-monthly = Monthly
cadence-quarterly = Quarterly
cadence-yearly = Yearly

bulletin-section-entries = Entries
bulletin-section-documentation_and_stay = Documentation and stay
bulletin-section-irregular_and_return = Irregular persons and return
bulletin-section-protection_actions = Protection actions
bulletin-section-repatriated_from_us = Mexicans repatriated from the United States
bulletin-section-returned_from_canada = Mexicans returned from Canada

statistics-theme-control = Control and records
statistics-theme-regulation = Regulation
statistics-theme-verification = Rejections, apprehensions and returns
statistics-theme-protection = Protection
statistics-theme-repatriation = Repatriation

data-use-statistics = Statistics
data-use-fiscal = Tax
data-use-judicial = Justice
data-use-administrative = Administration
data-use-other_use = Another end

paisano-season-holy_week = Holy Week
paisano-season-summer = Summer
paisano-season-end_of_year = End of year

parameter-adolescence_age = the age at which childhood ends and adolescence begins
parameter-adulthood_age = the age at which adolescence ends
parameter-child_notice_term = the term to tell the Procuraduría de Protección that a child was found
parameter-urgent_measure_term = the term of the public prosecutor to order the urgent measure of protection
parameter-urgent_measure_review_term = the term of the judge to cancel, confirm or change the urgent measure
parameter-infants_per_carer = the children under one year for each carer
parameter-older_children_per_carer = the children over one year for each carer
parameter-centre_report_every = the interval between reports on the social assistance centres
parameter-ratification_term = the term to ratify a refuge claim that somebody else filed
parameter-refuge_claim_term = the term to claim refuge
parameter-refuge_fee = the fee of the refuge procedure
parameter-refuge_decision_term = the term to decide a refuge claim
parameter-refuge_decision_extension = the extension of the term to decide a refuge claim
parameter-country_opinion_term = the term for the opinion on the country of origin
parameter-refuge_review_term = the term of the review appeal in refuge matters
parameter-derived_blood_degree = the degree of blood kinship for derived status
parameter-derived_affinity_degree = the degree of kinship through the spouse or partner for derived status
parameter-status_end_decision_term = the term to decide on cessation, revocation or cancellation
parameter-status_end_decision_extension = the extension of the term on cessation, revocation or cancellation
parameter-dependant_claim_term = the term of dependants to claim refuge for themselves
parameter-refuge_wish_notice_term = the term of every authority to tell that a person wishes refuge
parameter-extradition_notice_term = the term to tell of a request for extradition
parameter-extradition_decision_term = the term to decide on refuge when extradition is asked for
parameter-asylum_interviews = the interviews of an asylum applicant
parameter-refuge_notice_to_inm_term = the term to tell the Institute of a refuge claim
parameter-refuge_attendance_interval = the interval at which a refuge applicant attends
parameter-curp_length = the characters of the CURP
parameter-curp_refuge_validity = the validity of the temporary CURP of refuge applicants
parameter-curp_refuge_extension = the one extension of the temporary CURP of refuge applicants
parameter-curp_visitor_validity = the validity of the temporary CURP with photograph
parameter-curp_asylum_validity = the validity of the temporary CURP of asylum applicants
parameter-naturalised_absence_term = the residence abroad that ends a nationality by naturalisation
parameter-naturalisation_residence = the residence for naturalisation
parameter-naturalisation_short_residence = the short residence for naturalisation
parameter-naturalisation_spouse_residence = the conjugal residence for naturalisation
parameter-naturalisation_adopted_residence = the residence of adopted persons and minors for naturalisation
parameter-naturalisation_absence_window = the period in which absences count for naturalisation
parameter-naturalisation_absence_max = the absences that do not break residence
parameter-conapred_complaint_term = the term for a complaint to the council against discrimination
parameter-conapred_ratification_term = the term to ratify a complaint to the council against discrimination
parameter-conapred_admission_term = the term to admit a complaint
parameter-conapred_notice_term = the term to tell the other side of a complaint
parameter-conapred_report_term = the term for the report of the other side
parameter-conapred_conciliation_term = the term for the conciliation hearing
parameter-cndh_ratification_term = the term to ratify a complaint to the human-rights commission
parameter-information_answer_term = the term to answer a request for information
parameter-information_answer_extension = the extension to answer a request for information
parameter-information_review_term = the term to decide the review appeal on information
parameter-information_review_extension = the extension to decide the review appeal on information
parameter-smuggling_fine_min = the lowest fine for smuggling
parameter-smuggling_fine_max = the highest fine for smuggling
parameter-corrupt_officer_fine_min = the lowest fine of the corrupt officer
parameter-corrupt_officer_fine_max = the highest fine of the corrupt officer
parameter-sham_marriage_fine_min = the lowest fine for a sham marriage
parameter-sham_marriage_fine_max = the highest fine for a sham marriage
parameter-lost_custody_fine_min = the lowest fine for letting a person in custody escape
parameter-lost_custody_fine_max = the highest fine for letting a person in custody escape
parameter-search_start_term = the term to begin search and investigation
parameter-consular_forwarding_term = the term of the consulate to forward a report
parameter-trafficking_kin_degree = the degree of kinship for the humanitarian visa after trafficking
parameter-smuggling_prison_years = the years of prison for smuggling
parameter-smuggling_aggravation = the aggravation of the penalty for smuggling
parameter-corrupt_officer_prison_years = the years of prison of the corrupt officer
parameter-trafficking_prison_years = the years of prison for trafficking in persons
parameter-trafficking_fine_days = the day-fines for trafficking in persons
parameter-slavery_prison_years = the years of prison for slavery
parameter-organised_members = the persons that make organised crime
parameter-organised_leader_years = the years of prison of who leads organised crime
parameter-organised_member_years = the years of prison of a member of organised crime
parameter-organised_leader_years_trafficking = the years of prison of who leads organised crime for trafficking
parameter-organised_member_years_trafficking = the years of prison of a member of organised crime for trafficking
parameter-organised_aggravation = the aggravation of the penalty for organised crime
parameter-repatriated_min_absence = the least time abroad to be a repatriated person
parameter-special_care_elder_age = the age of special treatment in repatriation
parameter-special_care_child_age = the age of minority in repatriation
parameter-validated_nationalities = the nationalities with prior consular validation
parameter-repatriation_areas = the areas with local repatriation arrangements
parameter-repatriation_modules = the repatriation modules
parameter-beta_groups = the Beta groups
parameter-paisano_seasons = the seasons of the Paisano programme
parameter-paisano_guides = the copies of the Paisano guide
parameter-sessions_a_year = the sessions a year of the bodies of migration policy
parameter-refuge_board_groups = the groups of the refuge board
parameter-conapred_board_members = the members of the board of the council against discrimination
parameter-discrimination_prison_years = the years of prison for discrimination in the Federal District
parameter-discrimination_fine_days = the day-fines for discrimination in the Federal District
parameter-consular_card_validity = the validity of the consular card
parameter-address_proof_age = the greatest age of the proof of address
parameter-consular_card_fee = the fee of the consular card
parameter-emergency_passport_share = the surcharge of an emergency passport
parameter-secure_card_from = the start of the high-security consular card
parameter-ime_council_members = the members of the advisory council of the Institute of Mexicans Abroad
parameter-remittance_exchange_discount = the discount on the FIX rate for remittances
parameter-remittance_item_fee = the charge for each remittance
parameter-remittance_cost_goal = the goal of reducing the cost of remittances
parameter-official_cadences = the cadences of the official migration statistics
parameter-bulletin_sections = the sections of the statistical bulletin
parameter-web_themes = the themes of the web statistics of 2007
parameter-labour_survey_interval = the interval of the labour survey
parameter-discrimination_survey_edition = the edition of the survey on discrimination
parameter-road_map_stages = the stages of the protection road map for migrant children
parameter-transition_shelters = the transition shelters on the northern border
parameter-anti_trafficking_funds = the funds against trafficking
parameter-external_support_created = the creation of the external support mechanism
parameter-external_support_guidelines = the guidelines in force of the external support mechanism

rule-child-age = Child, adolescent or adult
rule-child-age-fact-born_on = the day of birth
rule-child-age-fact-doubt_about_eighteen = there is doubt whether the person is over eighteen
rule-child-age-fact-doubt_about_twelve = there is doubt whether the person is over or under twelve
rule-child-age-value-child = is a child
rule-child-age-value-adolescent = is an adolescent
rule-child-age-value-adult = is an adult
rule-child-age-value-not_established = the age is not established: it must be

rule-child-company = Who a child travels with
rule-child-company-fact-accompanied_by = the adult who accompanies the child
rule-child-company-value-accompanied = is accompanied
rule-child-company-value-separated = is separated
rule-child-company-value-unaccompanied = is unaccompanied

rule-child-lodging = Where a migrant child may be lodged
rule-child-lodging-fact-place = the place of lodging
rule-child-lodging-fact-company = who the child travels with
rule-child-lodging-fact-interest_separates = the best interest advises separation from the family
rule-child-lodging-value-may_lodge = may be lodged there
rule-child-lodging-value-forbidden = must not be lodged there

rule-child-act = What may be done about a migrant child
rule-child-act-fact-act = the act of the migration authority
rule-child-act-fact-procuraduria_notified = the Procuraduría de Protección was notified
rule-child-act-fact-danger_assessed = the competent authority assessed danger to life, liberty or safety
rule-child-act-fact-in_danger = life, liberty or safety would be in danger, or torture or other cruel treatment is possible
rule-child-act-fact-best_interest_served = the best interest requires the return
rule-child-act-value-may_begin = may be done
rule-child-act-value-not_yet = may not be done yet
rule-child-act-value-never = is forbidden

rule-child-notices = Who is told at once about a migrant child
rule-child-notices-fact-minor = the person is, or is presumed to be, a child or adolescent
rule-child-notices-fact-foreign = the person is a foreigner
rule-child-notices-fact-protection_signs = asylum or refuge may apply, or there are signs of a need of international protection
rule-child-notices-value-procuraduria = Procuraduría de Protección
rule-child-notices-value-dif = DIF system, to which the child is referred by a record
rule-child-notices-value-comar = Commission for Refugees
rule-child-notices-value-consulate = consulate of the country
rule-child-notices-value-nobody = nobody on this ground

rule-child-humanitarian-card = Humanitarian stay of a migrant child
rule-child-humanitarian-card-fact-minor = the person is, or is presumed to be, a child or adolescent
rule-child-humanitarian-card-fact-foreign = the person is a foreigner
rule-child-humanitarian-card-fact-decision_carried_out = the migration act that the special protection measures order has been carried out
rule-child-humanitarian-card-value-documented_now = is documented at once, without papers or fee
rule-child-humanitarian-card-value-ended = ended with the act that carried out the decision
rule-child-humanitarian-card-value-other_rules = other rules govern

rule-carer-humanitarian-card = What the adult in charge of a child gains
rule-carer-humanitarian-card-fact-child_documented = the child is documented as humanitarian visitor
rule-carer-humanitarian-card-fact-company = who the child travels with
rule-carer-humanitarian-card-fact-contrary_to_interest = the Procuraduría found the adult contrary to the best interest
rule-carer-humanitarian-card-value-benefits = the adult in charge obtains the same condition
rule-carer-humanitarian-card-value-may_be_refused = the Institute may refuse it
rule-carer-humanitarian-card-value-no_benefit = the condition does not extend

rule-child-curp-request = Request of the CURP of a migrant child
rule-child-curp-request-fact-minor = the person is, or is presumed to be, a child or adolescent
rule-child-curp-request-fact-condition = the condition of stay granted
rule-child-curp-request-fact-has_curp = already has a CURP
rule-child-curp-request-value-must_request = the Institute must request it
rule-child-curp-request-value-nothing = nothing to request on this ground

rule-child-decision = The migration decision that follows the plan to restore rights
rule-child-decision-fact-plan = what the plan to restore rights says
rule-child-decision-fact-consulate_told_in_time = the consulate was told in time for the reception
rule-child-decision-fact-home_authority_takes_part = the competent authority of the country of destination takes part
rule-child-decision-fact-specialised_escort = staff specialised in childhood escort the child
rule-child-decision-value-wait_for_plan = waits for the plan: nothing is decided without it
rule-child-decision-value-may_regularise = the Institute may regularise the stay
rule-child-decision-value-assisted_return = the assisted return proceeds
rule-child-decision-value-return_not_yet = the return may not take place yet

rule-child-interview = The Institute’s interview with a child
rule-child-interview-fact-specialised_officer = the interviewer is specialised and trained in the rights of children
rule-child-interview-fact-subject = the subject of the question
rule-child-interview-value-may_ask = may be asked
rule-child-interview-value-may_not_ask = may not be asked

rule-restitution-step = The next step to restore the rights
rule-restitution-step-fact-case_received = the Procuraduría found or received the case
rule-restitution-step-fact-approached = it approached the family or the place
rule-restitution-step-fact-rights_determined = it determined which rights are restricted
rule-restitution-step-fact-plan_drawn = it drew up the diagnosis and the plan
rule-restitution-step-fact-agreed = it agreed and coordinated its fulfilment with the institutions
rule-restitution-step-fact-rights_guaranteed = all rights are guaranteed
rule-restitution-step-value-detect = find or receive the case
rule-restitution-step-value-approach = approach the family or the place
rule-restitution-step-value-determine = determine the rights affected
rule-restitution-step-value-plan = draw up the diagnosis and the plan
rule-restitution-step-value-coordinate = agree and coordinate the fulfilment
rule-restitution-step-value-follow_up = follow up
rule-restitution-step-value-close = close the case

rule-urgent-measure = Urgent measure of special protection
rule-urgent-measure-fact-imminent_risk = there is an imminent risk to life, integrity or liberty
rule-urgent-measure-fact-ordered_within = the time from receipt of the request to the order or, without one, until now
rule-urgent-measure-fact-ordered = the public prosecutor ordered the measure
rule-urgent-measure-fact-ruled_within = the time from the order to the ruling of the judge or, without one, until now
rule-urgent-measure-fact-ruled = the judge ruled
rule-urgent-measure-value-no_ground = there is no ground for the urgent measure
rule-urgent-measure-value-prosecutor_decides = the term of the prosecutor runs
rule-urgent-measure-value-prosecutor_late = the prosecutor is late
rule-urgent-measure-value-judge_decides = the measure stands and the term of the judge runs
rule-urgent-measure-value-judge_late = the judge is late
rule-urgent-measure-value-ruled_in_time = the ruling came in time

rule-centre-staff = Carers of a social assistance centre
rule-centre-staff-fact-under_one = the children under one year
rule-centre-staff-fact-older = the children over one year
rule-centre-staff-fact-carers = the carers
rule-centre-staff-let-carers_needed = the carers needed
rule-centre-staff-value-enough = there are enough carers
rule-centre-staff-value-too_few = there are too few carers
rule-centre-staff-output-needed = the carers needed

rule-centre-report = Half-yearly report on the social assistance centres
rule-centre-report-fact-last_reported_on = the day of the last report
rule-centre-report-value-in_time = the report is up to date
rule-centre-report-value-due = the report is overdue

rule-centre-register-entry = What is missing in the register of a social assistance centre
rule-centre-register-entry-fact-has_name = the name stands there
rule-centre-register-entry-fact-has_address = the address stands there
rule-centre-register-entry-fact-has_census = the census stands there with sex, age, legal situation and the return to the family
rule-centre-register-entry-fact-has_staff = the staff, the director and the legal form stand there
rule-centre-register-entry-fact-public = it can be consulted on the web page of the National DIF
rule-centre-register-entry-value-name = the name
rule-centre-register-entry-value-address = the address
rule-centre-register-entry-value-census = the census of those lodged
rule-centre-register-entry-value-staff = the list of staff
rule-centre-register-entry-value-publication = the publication
rule-centre-register-entry-value-complete = nothing: it is complete

rule-child-record = What is missing in the database of migrant children
rule-child-record-fact-has_causes = the causes of the migration stand there
rule-child-record-fact-has_transit = the conditions of transit stand there
rule-child-record-fact-has_family_ties = the family ties stand there
rule-child-record-fact-has_risks = the risk factors in origin and transit stand there
rule-child-record-fact-has_representatives = the legal representatives stand there
rule-child-record-fact-has_lodging = the lodging stands there
rule-child-record-fact-has_legal_situation = the legal situation stands there
rule-child-record-value-causes = the causes of the migration
rule-child-record-value-transit = the conditions of transit
rule-child-record-value-family_ties = the family ties
rule-child-record-value-risks = the risk factors in origin and transit
rule-child-record-value-representatives = the legal representatives
rule-child-record-value-lodging = the lodging
rule-child-record-value-legal_situation = the legal situation
rule-child-record-value-complete = nothing: it is complete

rule-child-due-process = Guarantees of due process that are missing
rule-child-due-process-fact-ok_notice = was notified of the procedure
rule-child-due-process-fact-ok_information = was informed of the rights
rule-child-due-process-fact-ok_specialist = a specialised officer is in charge
rule-child-due-process-fact-ok_hearing = was heard
rule-child-due-process-fact-ok_interpreter = has an interpreter or needs none
rule-child-due-process-fact-ok_consular = had access to consular assistance or it does not apply
rule-child-due-process-fact-ok_lawyer = is assisted by a lawyer
rule-child-due-process-fact-ok_representation = has substitute representation or it does not apply
rule-child-due-process-fact-ok_interest = the decision weighs the best interest and gives reasons
rule-child-due-process-fact-ok_appeal = can appeal
rule-child-due-process-fact-ok_duration = knows the duration
rule-child-due-process-value-notice = notice of the procedure and of the decision
rule-child-due-process-value-information = information about the rights
rule-child-due-process-value-specialist = a specialised officer in charge
rule-child-due-process-value-hearing = the hearing of the child
rule-child-due-process-value-interpreter = an interpreter free of charge
rule-child-due-process-value-consular = consular communication and assistance
rule-child-due-process-value-lawyer = a lawyer
rule-child-due-process-value-representation = substitute representation
rule-child-due-process-value-interest = a reasoned decision that weighs the best interest
rule-child-due-process-value-appeal = an appeal
rule-child-due-process-value-duration = knowledge of the duration
rule-child-due-process-value-complete = none: all are there

rule-refuge-claim-filing = Filing of a refuge claim
rule-refuge-claim-filing-fact-in_territory = the person is in the national territory
rule-refuge-claim-filing-fact-filed_by = who files the claim
rule-refuge-claim-filing-fact-ratified = the person ratified the claim
rule-refuge-claim-filing-fact-ratified_within = the working days from filing to ratification or, without one, to today
rule-refuge-claim-filing-value-filed = the claim is filed
rule-refuge-claim-filing-value-awaits_ratification = the ratification of the person is awaited
rule-refuge-claim-filing-value-not_filed = it counts as not filed
rule-refuge-claim-filing-value-no_claim = no claim lies: it is made in the national territory

rule-refuge-claim-time = Time to claim refuge
rule-refuge-claim-time-fact-facts_arose_later = the facts arose during the stay in Mexico (article 13.III)
rule-refuge-claim-time-fact-since_entry = the working days from entry to the claim
rule-refuge-claim-time-fact-was_impeded = it was not materially possible to file before
rule-refuge-claim-time-fact-since_possible = the working days from when it was possible to the claim
rule-refuge-claim-time-fact-since_knowledge = the working days from learning of the facts to the claim
rule-refuge-claim-time-value-in_time = is in time
rule-refuge-claim-time-value-late = is late: the reasons are asked

rule-refuge-notice-to-inm = Notice of a refuge claim to the Institute
rule-refuge-notice-to-inm-fact-told = the Institute was told
rule-refuge-notice-to-inm-fact-told_within = the hours from filing to the notice or, without one, until now
rule-refuge-notice-to-inm-value-in_time = in time
rule-refuge-notice-to-inm-value-due = the notice is pending
rule-refuge-notice-to-inm-value-late = late

rule-refuge-claim-form = Form of a refuge claim
rule-refuge-claim-form-fact-can_write = can file in writing
rule-refuge-claim-form-fact-can_speak = can communicate orally
rule-refuge-claim-form-fact-understands_spanish = understands Spanish
rule-refuge-claim-form-value-in_writing = is received in writing
rule-refuge-claim-form-value-oral_record = is received orally and put in a record
rule-refuge-claim-form-value-other_means = other means are found to put the statement in a record
rule-refuge-claim-form-value-interpreter = an interpreter is provided
rule-refuge-claim-form-output-fee = the fee

rule-refuge-certificate = Certificate of a refuge procedure
rule-refuge-certificate-fact-claim_filed = the claim is filed
rule-refuge-certificate-fact-is_applicant = is the applicant
rule-refuge-certificate-fact-is_dependant = is a dependant of the applicant
rule-refuge-certificate-fact-decided = there is a decision already
rule-refuge-certificate-value-issue = a certificate of its own must be issued
rule-refuge-certificate-value-none = none is due

rule-refuge-decision-time = Time to decide in refuge matters
rule-refuge-decision-time-fact-procedure = the procedure
rule-refuge-decision-time-fact-elapsed = the working days elapsed
rule-refuge-decision-time-fact-extension_cause = the cause of the extension
rule-refuge-decision-time-fact-since_extension = the working days since the extension began
rule-refuge-decision-time-value-in_time = the term runs
rule-refuge-decision-time-value-extended = the extension runs
rule-refuge-decision-time-value-late = the term ran out without a decision

rule-country-opinion = Opinion on the country of origin
rule-country-opinion-fact-received = the opinion was received
rule-country-opinion-fact-waited = the working days since the request for the opinion was received
rule-country-opinion-value-use_it = the opinion is taken into account
rule-country-opinion-value-wait = the term for the opinion runs
rule-country-opinion-value-no_opinion = there is no opinion: the decision is taken without it

rule-refuge-review-time = Time for the refuge review appeal
rule-refuge-review-time-fact-since_notice = the working days from notice to the appeal
rule-refuge-review-time-value-in_time = is in time
rule-refuge-review-time-value-late = is late; other means of defence remain

rule-refugee-status = Refugee status or complementary protection
rule-refugee-status-fact-in_territory = the person is in the national territory
rule-refugee-status-fact-feared_persecution = has a well-founded fear of persecution for race, religion, nationality, gender, social group or political opinion
rule-refugee-status-fact-fled_violence = fled because life, safety or liberty was threatened by generalised violence or other grave circumstances
rule-refugee-status-fact-risk_arose_later = the risk arose later, at home or by activities in Mexico
rule-refugee-status-fact-return_endangers = returned, life would be in danger or torture or other cruel treatment possible
rule-refugee-status-fact-international_crime = there are grounds for a crime against peace, genocide, against humanity or of war
rule-refugee-status-fact-grave_crime_before_entry = there are grounds for a grave crime committed abroad before entry
rule-refugee-status-fact-crime_punishable_in_both = that crime is punishable in Mexico and in the country of origin or of the act
rule-refugee-status-fact-against_un_purposes = there are grounds for acts against the purposes of the United Nations
rule-refugee-status-value-refugee = refugee status is recognised
rule-refugee-status-value-complementary = complementary protection may be granted
rule-refugee-status-value-excluded = is excluded
rule-refugee-status-value-no_ground = there is no ground of protection
rule-refugee-status-value-outside = it does not lie outside the national territory

rule-derived-status = Derived refugee status and family reunification
rule-derived-status-fact-relation = the kinship with the refugee
rule-derived-status-fact-degree = the degree of kinship
rule-derived-status-fact-depends_economically = depends economically on the refugee
rule-derived-status-fact-in_territory = is in the national territory with the refugee
rule-derived-status-fact-has_means = the refugee has the means to support the person
rule-derived-status-let-kin_within_degree = is kin within the degree of the law
rule-derived-status-value-derived = is recognised by derivation
rule-derived-status-value-entry_may_be_authorised = entry for family reunification may be authorised
rule-derived-status-value-officer_decides = the words allow two readings: the authority decides
rule-derived-status-value-no_derivation = there is no derivation

rule-protected-rights = Rights after protection is granted
rule-protected-rights-fact-protection = the protection granted
rule-protected-rights-value-permanent_residence = permanent residence
rule-protected-rights-value-no_migration_fees = exemption from migration fees
rule-protected-rights-value-lives_anywhere = living anywhere, reporting changes
rule-protected-rights-value-travel_document = identity and travel document
rule-protected-rights-value-family_reunification = asking for family reunification
rule-protected-rights-value-none_of_these = none of these

rule-residence-place = Place of residence of protected persons and applicants
rule-residence-place-fact-protection = the protection
rule-residence-place-fact-group_guidelines = group guidelines for a mass entry are in force
rule-residence-place-fact-change_reported = the change of residence was reported
rule-residence-place-value-free = lives where it pleases
rule-residence-place-value-must_report = lives where it pleases, and must report the change
rule-residence-place-value-may_be_set = the Secretariat may set it
rule-residence-place-value-other_rules = other rules govern

rule-mass-entry = Attention as a group in a mass entry
rule-mass-entry-fact-mass_entry = a group in a refuge situation entered in mass
rule-mass-entry-fact-substantial_increase = it raised the claims substantially
rule-mass-entry-fact-individual_reasons = there are reasons to attend to the person individually
rule-mass-entry-fact-influx_attended = the mass entry has been attended to
rule-mass-entry-value-group = group guidelines may be set
rule-mass-entry-value-individual = the determination is individual

rule-status-end = Cessation, revocation, cancellation or withdrawal of protection
rule-status-end-fact-protection = the protection
rule-status-end-fact-cause = the cause
rule-status-end-fact-compelling_reasons = there are grave reasons arising from the persecution, or a well-founded fear remains
rule-status-end-fact-proven = there is conclusive proof
rule-status-end-fact-decisive = known in time, the facts would have prevented the recognition
rule-status-end-fact-heard = the person was heard in a personal interview and could offer evidence
rule-status-end-value-ceases = ceases
rule-status-end-value-revoked = is revoked
rule-status-end-value-cancelled = is cancelled
rule-status-end-value-may_be_withdrawn = may be withdrawn
rule-status-end-value-keeps = is kept
rule-status-end-value-hear_first = the person must be heard first

rule-dependants-afterwards = Dependants when refugee status ends
rule-dependants-afterwards-fact-claimed = the dependant filed a claim of its own
rule-dependants-afterwards-fact-own_claim_final = that claim is finally decided
rule-dependants-afterwards-fact-since_determination = the working days since the determination on the principal refugee
rule-dependants-afterwards-value-keeps_until_own_decision = keeps the status until the own claim is decided
rule-dependants-afterwards-value-own_decision_governs = the decision on the own claim governs
rule-dependants-afterwards-value-may_still_claim = may still file a claim
rule-dependants-afterwards-value-ends = the derived status ends; another condition of stay may be asked for

rule-refuge-data = Disclosure of data of protected persons and applicants
rule-refuge-data-fact-asker = who asks for the data
rule-refuge-data-fact-express_consent = there is evidence of the express consent of the person
rule-refuge-data-fact-asked_through_segob = they were asked of the Interior Secretariat, for its powers
rule-refuge-data-value-forbidden = must not be disclosed
rule-refuge-data-value-ask_segob = must be asked of the Interior Secretariat
rule-refuge-data-value-confidentially = may be disclosed, and are kept as confidential

rule-refuge-wish-notice = Notice that a person wishes refuge
rule-refuge-wish-notice-fact-knows_of_wish = the authority knows that the person wishes refuge
rule-refuge-wish-notice-fact-told_segob = it told the Interior Secretariat
rule-refuge-wish-notice-fact-in_writing = the notice was in writing
rule-refuge-wish-notice-fact-at_once = the notice was, or would still be, immediate
rule-refuge-wish-notice-value-duty_met = has complied
rule-refuge-wish-notice-value-must_tell = must tell at once in writing
rule-refuge-wish-notice-value-breach = has not complied: it is answerable
rule-refuge-wish-notice-value-no_duty = has no such duty

rule-irregular-entry = Irregular entry of applicants and protected persons
rule-irregular-entry-fact-protection = the protection
rule-irregular-entry-fact-entered_irregularly = entered irregularly
rule-irregular-entry-fact-procedure_open = a migration procedure was opened for that entry
rule-irregular-entry-value-suspended = the procedure is suspended until the decision
rule-irregular-entry-value-no_sanction = no sanction is imposed
rule-irregular-entry-value-ordinary = the ordinary rules govern

rule-extradition-and-refuge = Refuge when extradition is asked for
rule-extradition-and-refuge-fact-extradition_asked = extradition is asked for
rule-extradition-and-refuge-fact-sre_told_within = the working days from when the Foreign Secretariat received the request to its notice or, without one, to today
rule-extradition-and-refuge-fact-claim_pending = the refuge claim is pending
rule-extradition-and-refuge-fact-decision_waited = the working days it has been pending since the notice
rule-extradition-and-refuge-value-ordinary = the ordinary terms govern
rule-extradition-and-refuge-value-notice_late = the Foreign Secretariat told late
rule-extradition-and-refuge-value-opinion = the Secretariat gives its opinion on non-refoulement
rule-extradition-and-refuge-value-decide_soon = the short term to decide runs
rule-extradition-and-refuge-value-decision_late = the short term ran out

rule-travel-to-origin = Travel to the country of origin
rule-travel-to-origin-fact-protection = the protection
rule-travel-to-origin-fact-intends_travel = intends to travel to the country of origin
rule-travel-to-origin-fact-reported = told the Secretariat
rule-travel-to-origin-value-must_report = must tell the Secretariat
rule-travel-to-origin-value-reported = has told: a procedure on the protection may begin
rule-travel-to-origin-value-no_duty = has no such duty

rule-asylum-request = Request for political asylum
rule-asylum-request-fact-political_danger = life, liberty or safety is in danger for political ideas or activities tied to the public profile
rule-asylum-request-fact-lacks_protection = lacks the protection of the own country
rule-asylum-request-fact-in_person = came in person
rule-asylum-request-fact-at_embassy = the request was made at an embassy or consulate
rule-asylum-request-fact-accredited_to_own_country = the mission is accredited to the country of nationality
rule-asylum-request-fact-interviews = the interviews held
rule-asylum-request-fact-segob_opinion = the opinion of the Interior Secretariat is there
rule-asylum-request-value-not_received = cannot be received like this
rule-asylum-request-value-no_ground = there is no ground of asylum; there may be one of refuge
rule-asylum-request-value-too_many_interviews = exceeds the interviews allowed
rule-asylum-request-value-ask_opinion = the opinion of the Interior Secretariat comes first
rule-asylum-request-value-sre_decides = the Foreign Secretariat decides

rule-asylum-end = End of political asylum
rule-asylum-end-fact-cause = the cause
rule-asylum-end-value-may_be_withdrawn = the Foreign Secretariat may withdraw it
rule-asylum-end-value-renounced = ends by renunciation
rule-asylum-end-value-keeps = is kept

rule-refuge-attendance = Weekly attendance of a refuge applicant
rule-refuge-attendance-fact-registered = the claim is registered
rule-refuge-attendance-fact-in_station = the person is held in a station
rule-refuge-attendance-fact-last_attended_on = the day of the last attendance or, without one, of the registration
rule-refuge-attendance-value-up_to_date = is up to date
rule-refuge-attendance-value-must_attend = must attend before the Commission for Refugees or the Institute
rule-refuge-attendance-value-not_asked = is not asked for

rule-curp-content = What is missing in a CURP
rule-curp-content-fact-characters = the characters of the key
rule-curp-content-fact-has_names = the names stand there
rule-curp-content-fact-has_birth_date = the birth date stands there
rule-curp-content-fact-has_sex_or_gender = the sex or gender stands there
rule-curp-content-fact-has_birthplace = the birthplace stands there
rule-curp-content-fact-has_nationality = the nationality stands there
rule-curp-content-value-characters_wrong = the number of characters
rule-curp-content-value-names = the names
rule-curp-content-value-birth_date = the birth date
rule-curp-content-value-sex_or_gender = the sex or gender
rule-curp-content-value-birthplace = the birthplace
rule-curp-content-value-nationality = the nationality
rule-curp-content-value-complete = nothing: it is complete

rule-curp-identity = The CURP as sole source of identity
rule-curp-identity-fact-title = the nationality
rule-curp-identity-fact-regular_stay = holds a regular condition of stay
rule-curp-identity-fact-holds_residence_card = obtained the residence card
rule-curp-identity-value-right_to_permanent = has a right to the permanent CURP, the sole source of identity
rule-curp-identity-value-identity_source = the CURP is the sole source of identity
rule-curp-identity-value-other_documents = is identified by other documents

rule-curp-biometric = CURP with biometric data
rule-curp-biometric-fact-has_fingerprints = holds fingerprints
rule-curp-biometric-fact-has_photograph = holds a photograph
rule-curp-biometric-fact-consented = the holder consented beforehand
rule-curp-biometric-value-national_document = is the national identity document
rule-curp-biometric-value-ordinary_key = is a CURP without the full biometrics
rule-curp-biometric-value-unlawful = the data were joined without consent

rule-curp-register-link = Link of the biometric CURP with other registers
rule-curp-register-link-fact-biometric = the CURP holds biometric data
rule-curp-register-link-fact-register = the register
rule-curp-register-link-fact-law_allows = a law allows joining it to that register
rule-curp-register-link-value-linked = is linked
rule-curp-register-link-value-may_be_joined = may be joined
rule-curp-register-link-value-not_linked = is not linked

rule-curp-at-the-counter = Asking for the CURP at the counter
rule-curp-at-the-counter-fact-has_curp = the person has a CURP
rule-curp-at-the-counter-fact-area = the service
rule-curp-at-the-counter-value-ask_and_use = is asked for and used
rule-curp-at-the-counter-value-serve_without_it = is asked for, and its lack does not stop the service
rule-curp-at-the-counter-value-ask_for_it = is asked for

rule-temporary-curp = Temporary CURP
rule-temporary-curp-fact-holder = the holder
rule-temporary-curp-fact-assigned_on = the day of assignment
rule-temporary-curp-fact-extended = it was extended
rule-temporary-curp-fact-suspended_for = the time for which the terms of the Commission for Refugees were suspended
rule-temporary-curp-value-valid = is valid
rule-temporary-curp-value-expired = has expired
rule-temporary-curp-value-permanent = the permanent one is due
rule-temporary-curp-value-term_not_known = its validity is not known

rule-register-report = Who reports to the population register
rule-register-report-fact-event = the event
rule-register-report-value-sre = the Foreign Secretariat reports
rule-register-report-value-court = the court reports
rule-register-report-value-nobody = there is no duty to report

rule-mexican-by-birth = Mexican nationality by birth
rule-mexican-by-birth-fact-born_in_mexico = was born in the territory of the Republic
rule-mexican-by-birth-fact-on_mexican_craft = was born on board a Mexican ship or aircraft
rule-mexican-by-birth-fact-mexican_parent = is the child of a Mexican mother or father
rule-mexican-by-birth-fact-naturalised_parent = is the child of a mother or father who is Mexican by naturalisation
rule-mexican-by-birth-value-by_birth = is Mexican by birth
rule-mexican-by-birth-value-not_by_birth = is not so by birth

rule-nationality-loss = Loss of Mexican nationality
rule-nationality-loss-fact-title = the nationality
rule-nationality-loss-fact-acquired_another = voluntarily acquired a foreign nationality, posed as a foreigner or used a foreign passport
rule-nationality-loss-fact-title_of_nobility = accepted titles of nobility that imply submission to another State
rule-nationality-loss-fact-abroad_since = the day since when the person lives abroad without a break
rule-nationality-loss-value-never = cannot be lost
rule-nationality-loss-value-lost = is lost
rule-nationality-loss-value-kept = is kept
rule-nationality-loss-value-not_mexican = has none

rule-mexican-at-the-border = In which nationality one enters and leaves
rule-mexican-at-the-border-fact-title = the nationality
rule-mexican-at-the-border-value-as_mexican = must do so as a Mexican, even holding another nationality
rule-mexican-at-the-border-value-own_papers = does so with the papers of the own nationality

rule-naturalisation-residence = Residence for naturalisation
rule-naturalisation-residence-fact-route = the route
rule-naturalisation-residence-fact-applied_on = the day of the request
rule-naturalisation-residence-fact-resident_since = the day since when the person lives in Mexico or, as a spouse, in the conjugal home
rule-naturalisation-residence-fact-last_absence_ended_on = the day on which the last absence ended
rule-naturalisation-residence-fact-absences = the absences, added up in months, within the period on which the law looks back
rule-naturalisation-residence-fact-executive_waiver = the head of the Executive waived the residence
rule-naturalisation-residence-value-met = is met
rule-naturalisation-residence-value-too_short = the residence is too short
rule-naturalisation-residence-value-interrupted = absences broke it
rule-naturalisation-residence-value-exempt = need not prove it

rule-naturalisation-request = Decision on a request for naturalisation
rule-naturalisation-request-fact-residence_proven = the residence is proven, or not asked for
rule-naturalisation-request-fact-knows_spanish_history = Spanish, history and integration into the national culture are proven
rule-naturalisation-request-fact-segob_opinion = the opinion of the Interior Secretariat is there
rule-naturalisation-request-fact-under_criminal_process = a criminal process was opened against the person
rule-naturalisation-request-fact-serving_sentence = serves a prison sentence for an intentional crime
rule-naturalisation-request-fact-not_convenient = the Secretariat gave reasons why it is not convenient
rule-naturalisation-request-fact-renounced = the renunciations and the oath were made
rule-naturalisation-request-value-suspended = the procedure is suspended
rule-naturalisation-request-value-refused = the letter is not issued
rule-naturalisation-request-value-ask_opinion = the opinion of the Interior Secretariat comes first
rule-naturalisation-request-value-ask_renunciations = it is granted: now the renunciations are asked for
rule-naturalisation-request-value-letter = the letter of naturalisation is issued

rule-conapred-complaint-time = Time for a complaint of discrimination
rule-conapred-complaint-time-fact-started_on = the day on which the act began
rule-conapred-complaint-time-fact-known_on = the day on which the person learnt of it, if later
rule-conapred-complaint-time-fact-complained_on = the day of the complaint
rule-conapred-complaint-time-fact-term_extended = the council extended the term for gravity, with reasons
rule-conapred-complaint-time-let-counted_from = the day from which the term runs
rule-conapred-complaint-time-value-in_time = is in time
rule-conapred-complaint-time-value-late = is late

rule-conapred-complaint-form = Form of a complaint of discrimination
rule-conapred-complaint-form-fact-channel = the channel
rule-conapred-complaint-form-fact-anonymous = is anonymous: the council does not know who complains
rule-conapred-complaint-form-fact-ratified = was ratified
rule-conapred-complaint-form-fact-ratified_within = the working days from the complaint to the ratification or, without one, to today
rule-conapred-complaint-form-value-received = is filed
rule-conapred-complaint-form-value-awaits_ratification = awaits ratification
rule-conapred-complaint-form-value-not_filed = counts as not filed
rule-conapred-complaint-form-value-not_admitted = is not admitted

rule-conapred-answer = Report of the other side of a complaint of discrimination
rule-conapred-answer-fact-answered = the answer
rule-conapred-answer-fact-answer_within = the working days from notice to the report or, without one, to today
rule-conapred-answer-fact-proof_to_the_contrary = there is proof to the contrary
rule-conapred-answer-value-report_considered = the report is considered
rule-conapred-answer-value-wait = the term to report runs
rule-conapred-answer-value-facts_presumed = the facts not answered are presumed true
rule-conapred-answer-value-presumption_rebutted = the proof to the contrary prevails

rule-conapred-step = The next step of a complaint of discrimination
rule-conapred-step-fact-cndh_admitted_same_facts = the human-rights commission admitted a complaint on the same facts
rule-conapred-step-fact-admitted = the complaint was admitted
rule-conapred-step-fact-grave_or_revictimising = the case is grave or there is a risk of new harm to the victim
rule-conapred-step-fact-conciliation_tried = the conciliation hearing was held
rule-conapred-step-fact-agreed = an agreement was reached
rule-conapred-step-fact-discrimination_proven = the investigation proved discrimination
rule-conapred-step-value-stop = the council may not go on
rule-conapred-step-value-decide_admission = decide on admission
rule-conapred-step-value-conciliate = conciliation hearing
rule-conapred-step-value-agreement = agreement with the force of a judgment
rule-conapred-step-value-investigate = investigate
rule-conapred-step-value-ruling = ruling with administrative measures and reparation
rule-conapred-step-value-no_discrimination = finding of no discrimination

rule-conapred-measures = Measures that a ruling on discrimination may impose
rule-conapred-measures-fact-discrimination_proven = discrimination is proven
rule-conapred-measures-fact-right_withheld = a right was withheld that can be restored
rule-conapred-measures-fact-damage = there was damage
rule-conapred-measures-fact-at_an_establishment = it happened in an establishment, association or institution
rule-conapred-measures-value-courses = courses or workshops
rule-conapred-measures-value-posters = posters on the spot
rule-conapred-measures-value-monitors = presence of the council’s staff
rule-conapred-measures-value-publication = publication of the ruling
rule-conapred-measures-value-restitution = restitution of the right
rule-conapred-measures-value-compensation = compensation of the damage
rule-conapred-measures-value-reprimand_and_apology = reprimand and apology
rule-conapred-measures-value-non_repetition = guarantee of non-repetition
rule-conapred-measures-value-none_of_these = none

rule-cndh-complaint = Complaint to the human-rights commission
rule-cndh-complaint-fact-counted_from = the day on which the act began or was learnt of
rule-cndh-complaint-fact-complained_on = the day of the complaint
rule-cndh-complaint-fact-against_humanity = it may be a violation against humanity
rule-cndh-complaint-fact-term_extended = the commission extended the term for grave violations
rule-cndh-complaint-fact-signed_with_name = the person gave the name and signed
rule-cndh-complaint-fact-ratified = was ratified
rule-cndh-complaint-value-admissible = is in time and form
rule-cndh-complaint-value-ask_ratification = must be ratified
rule-cndh-complaint-value-late = is late

rule-detainee-complaint = Complaint of a detained person
rule-detainee-complaint-fact-detained = the person is in a place of detention
rule-detainee-complaint-fact-handed_to_visitor = it was handed to an inspector of the commission
rule-detainee-complaint-fact-passed_on = the authority passed it on
rule-detainee-complaint-fact-at_once = it was, or would still be, passed on without delay
rule-detainee-complaint-value-received = the commission received it
rule-detainee-complaint-value-must_pass_on = must be passed on without delay
rule-detainee-complaint-value-breach = was not passed on without delay
rule-detainee-complaint-value-ordinary = is filed in the ordinary way

rule-officer-conduct = Sanction of officers of the Institute
rule-officer-conduct-fact-conduct = the conduct
rule-officer-conduct-fact-intentional_or_negligent = there was intent or negligence
rule-officer-conduct-fact-intentional = there was intent
rule-officer-conduct-fact-authorised = was authorised
rule-officer-conduct-value-sanction = a sanction follows
rule-officer-conduct-value-dismissal = grave offence: dismissal and disqualification
rule-officer-conduct-value-no_sanction = none on this ground

rule-officer-certification = Certification of officers of the Institute
rule-officer-certification-fact-personality_profile = the personality profile was met
rule-officer-certification-fact-ethical_profile = the ethical profile was met
rule-officer-certification-fact-socioeconomic_profile = the socioeconomic profile was met
rule-officer-certification-fact-medical_profile = the medical profile was met
rule-officer-certification-fact-trained = passed the training in migration rules and human rights
rule-officer-certification-value-may_serve = may enter, stay or be promoted
rule-officer-certification-value-train_first = certified: must pass the training
rule-officer-certification-value-may_not_serve = without certification may not enter, stay or be promoted

rule-information-request = Request for access to information
rule-information-request-fact-on_review = it is a review appeal that was admitted
rule-information-request-fact-elapsed = the days elapsed
rule-information-request-fact-extended = it was extended by a reasoned decision, told in time
rule-information-request-fact-since_extension = the days since the extension began
rule-information-request-value-in_time = the term runs
rule-information-request-value-extended = the extension runs
rule-information-request-value-late = the term ran out

rule-gender-perspective = Gender perspective in a migration decision
rule-gender-perspective-fact-migration_procedure = it is a migration procedure or decision of the Institute
rule-gender-perspective-fact-perspective_applied = it incorporates the gender perspective
rule-gender-perspective-fact-woman_adolescent_or_child = it concerns a woman, an adolescent or a child
rule-gender-perspective-fact-reinforced_protection = the reinforced duties of protection were met
rule-gender-perspective-value-complete = complies
rule-gender-perspective-value-must_be_completed = must be mended
rule-gender-perspective-value-other_rules = other rules govern

rule-work-quota = Quotas for visas and stays that allow work
rule-work-quota-fact-allows_paid_work = the visa or condition allows paid work
rule-work-quota-fact-opinion = the opinion of the Labour Secretariat
rule-work-quota-value-may_be_set = the Interior Secretariat may set them
rule-work-quota-value-opinion_first = the favourable opinion is needed first
rule-work-quota-value-may_not_be_set = may not be set
rule-work-quota-value-other_power = it is not this power

rule-missing-report = What follows at once from a report of a missing person
rule-missing-report-fact-reported = a report was made
rule-missing-report-fact-channel = the channel of the report
rule-missing-report-value-prosecutor_told = notice to the special prosecutor, who begins without delay
rule-missing-report-value-commission_told = forwarding to the National Search Commission
rule-missing-report-value-migrant_unit_told = forwarding to the unit for crimes against migrants
rule-missing-report-value-number_given = unique search number for whoever reports
rule-missing-report-value-written_certificate = written certificate with the number
rule-missing-report-value-no_report = nothing: there is no report

rule-external-support = Activation of the external support mechanism
rule-external-support-fact-needed_in_origin = steps are needed in the country of origin
rule-external-support-fact-needed_in_transit = steps are needed in a country of transit
rule-external-support-fact-needed_in_destination = steps are needed in the country of destination
rule-external-support-fact-family_abroad = the family is in another country and needs access to the Mexican institutions
rule-external-support-value-activate = must be activated
rule-external-support-value-not_needed = is not needed

rule-search-start = Beginning of search and investigation
rule-search-start-fact-reported = there is a notice, report or complaint
rule-search-start-fact-begun = search and investigation have begun
rule-search-start-fact-told_to_wait = the person was told to wait or to meet a requirement, as the CURP
rule-search-start-value-complies = complies
rule-search-start-value-begin_now = must begin now, without waiting
rule-search-start-value-breach = breach: no wait and no requirement can be opposed
rule-search-start-value-no_report = there is no report

rule-victim-aid = Aid and reparation for victims
rule-victim-aid-fact-registered = is entered in the National Registry of Victims
rule-victim-aid-fact-other_requirements_met = the other requirements of the law and its regulation are met
rule-victim-aid-fact-assessed = the Executive Commission made the full assessment
rule-victim-aid-value-register_first = must be registered first
rule-victim-aid-value-requirements_missing = other requirements are missing
rule-victim-aid-value-assess_first = the assessment comes first
rule-victim-aid-value-may_receive = may receive aid, assistance and reparation

rule-trafficking-visa = Humanitarian visa after trafficking in persons
rule-trafficking-visa-fact-trafficking_case = there is an offence of trafficking in persons
rule-trafficking-visa-fact-foreign = the person is a foreigner
rule-trafficking-visa-fact-relation = the relation to the victim
rule-trafficking-visa-fact-degree = the degree of kinship
rule-trafficking-visa-fact-proceedings_open = the waiting period or the criminal proceedings run
rule-trafficking-visa-value-issue = is granted
rule-trafficking-visa-value-ask_permanence = may ask for permanent residence
rule-trafficking-visa-value-no_visa = none on this ground

rule-trafficking-return = Repatriation of victims of trafficking
rule-trafficking-return-fact-victim = is a victim of trafficking
rule-trafficking-return-fact-wishes_return = wishes to return
rule-trafficking-return-fact-wishes_to_stay_for_trial = wishes to stay until the criminal proceedings end
rule-trafficking-return-fact-trial_over = the criminal proceedings are over
rule-trafficking-return-fact-safe = safety is guaranteed
rule-trafficking-return-value-forbidden = may not take place: it is always voluntary
rule-trafficking-return-value-stays_for_trial = stays until the criminal proceedings end
rule-trafficking-return-value-not_safe = not yet: safety must be guaranteed
rule-trafficking-return-value-return = takes place
rule-trafficking-return-value-other_rules = other rules govern

rule-crime-victim-care = Care for foreign victims of crime
rule-crime-victim-care-fact-victim = is a victim or witness of a crime committed in Mexico
rule-crime-victim-care-fact-regular = the migration status is regular or was regularised
rule-crime-victim-care-fact-cannot_decide = the emotional state does not allow deciding whether to return or stay
rule-crime-victim-care-fact-grave = the crime is grave
rule-crime-victim-care-value-refer = the Institute may refer the person to the specialised body
rule-crime-victim-care-value-specialised_stay = a stay in a specialised institution is preferred
rule-crime-victim-care-value-other_rules = other rules govern

rule-smuggling = Smuggling of persons
rule-smuggling-fact-conduct = the conduct
rule-smuggling-fact-profit_proven = the intent of a certain, present or imminent economic benefit is proven
rule-smuggling-fact-humanitarian_help = a person of recognised standing helped for strictly humanitarian reasons, seeking no benefit
rule-smuggling-fact-children_or_incapable = it concerned children, or used them or who cannot understand the act
rule-smuggling-fact-danger_or_degrading = it endangered life or health, or was degrading
rule-smuggling-fact-public_servant = the author is a public servant
rule-smuggling-value-offence = is smuggling of persons
rule-smuggling-value-aggravated = is aggravated smuggling of persons
rule-smuggling-value-no_penalty = no penalty is imposed
rule-smuggling-value-no_offence = is not this offence
rule-smuggling-output-prison_least = the least years of prison
rule-smuggling-output-prison_most = the most years of prison
rule-smuggling-output-prison_most_aggravated = the most years of prison, aggravated
rule-smuggling-output-fine_most = the highest fine

rule-corrupt-officer = Public servant who profits from a breach of the migration law
rule-corrupt-officer-fact-public_servant = is a public servant
rule-corrupt-officer-fact-helped_breach = helped, covered up or induced a breach of the Law
rule-corrupt-officer-fact-for_profit = did so for profit in money or in kind
rule-corrupt-officer-value-offence = is an offence
rule-corrupt-officer-value-no_offence = is not this offence
rule-corrupt-officer-output-prison_least = the least years of prison
rule-corrupt-officer-output-prison_most = the most years of prison
rule-corrupt-officer-output-fine_most = the highest fine

rule-organised-crime = Organised crime for smuggling or trafficking
rule-organised-crime-fact-members = the persons organised in fact
rule-organised-crime-fact-lasting = they are organised permanently or repeatedly
rule-organised-crime-fact-offence = the offence aimed at or resulting
rule-organised-crime-fact-leads = has functions of administration, direction or supervision
rule-organised-crime-value-leader = is organised crime: a leader
rule-organised-crime-value-member = is organised crime: a member
rule-organised-crime-value-not_organised = is not organised crime
rule-organised-crime-output-leader_smuggling_most = the most years of a leader, smuggling
rule-organised-crime-output-leader_trafficking_most = the most years of a leader, trafficking
rule-organised-crime-output-leader_trafficking_most_aggravated = the most years of a leader, trafficking, aggravated
rule-organised-crime-output-member_smuggling_most = the most years of a member, smuggling
rule-organised-crime-output-member_trafficking_most = the most years of a member, trafficking

rule-trafficking = Trafficking in persons
rule-trafficking-fact-conduct = the conduct
rule-trafficking-fact-intentional = there was intent
rule-trafficking-value-trafficking = is trafficking in persons
rule-trafficking-value-slavery = is slavery
rule-trafficking-value-no_offence = is not this offence
rule-trafficking-output-prison_most = the most years of prison for trafficking
rule-trafficking-output-slavery_prison_most = the most years of prison for slavery
rule-trafficking-output-fine_most = the most day-fines

rule-sham-marriage = Sham marriage for migration
rule-sham-marriage-fact-one_spouse_mexican = one spouse is Mexican and the other a foreigner
rule-sham-marriage-fact-only_for_stay = the only object was that the foreigner may live in the country
rule-sham-marriage-fact-benefits_used = the benefits of the Law were used
rule-sham-marriage-value-fine_for_each = a fine for each spouse
rule-sham-marriage-value-no_fine = none
rule-sham-marriage-output-fine_least = the lowest fine
rule-sham-marriage-output-fine_most = the highest fine

rule-carrier-fine = Fines of carriers
rule-carrier-fine-fact-breach = the breach
rule-carrier-fine-fact-mode = the mode of transport
rule-carrier-fine-value-fine = a fine follows
rule-carrier-fine-value-fine_and_return = a fine follows, and the carrier takes the person back at its own cost
rule-carrier-fine-value-no_fine = none
rule-carrier-fine-output-fine_least = the lowest fine
rule-carrier-fine-output-fine_most = the highest fine

rule-lost-custody = Private custodian who loses the person
rule-lost-custody-fact-private_custodian = a private person had the foreigner in custody
rule-lost-custody-fact-allowed_escape = let the person escape the control of the Institute
rule-lost-custody-fact-guarantee_given = a guarantee was given
rule-lost-custody-value-fine = a fine
rule-lost-custody-value-fine_and_guarantee = a fine, and the guarantee is made effective
rule-lost-custody-value-no_fine = none
rule-lost-custody-output-fine_least = the lowest fine
rule-lost-custody-output-fine_most = the highest fine

rule-repatriated-mexican = Repatriated Mexican
rule-repatriated-mexican-fact-mexican = is Mexican
rule-repatriated-mexican-fact-emigrated_on = the day of emigration
rule-repatriated-mexican-fact-returned_on = the day of return
rule-repatriated-mexican-value-repatriated = counts as repatriated
rule-repatriated-mexican-value-not_repatriated = does not count as repatriated

rule-reception-rights = Rights missing at the reception of repatriated persons
rule-reception-rights-fact-had_phone = had telephone
rule-reception-rights-fact-had_water_food_care = received water, food, a decent space, hygiene and care
rule-reception-rights-fact-had_information = was informed of programmes and aid
rule-reception-rights-fact-had_no_discrimination = was not discriminated against
rule-reception-rights-fact-had_transport_home = received help to travel home, or needs none
rule-reception-rights-fact-had_separate_areas = there were separate areas and the family was kept together
rule-reception-rights-fact-had_no_crowding = there was no crowding
rule-reception-rights-fact-had_dignity = was treated with dignity and humanity
rule-reception-rights-fact-unaccompanied_child = is an unaccompanied child
rule-reception-rights-fact-own_children_space = there was a separate space for unaccompanied children
rule-reception-rights-value-phone = telephone
rule-reception-rights-value-water_food_care = water, food, a decent space, hygiene and legal, psychological and medical care
rule-reception-rights-value-information = information on programmes and aid
rule-reception-rights-value-no_discrimination = treatment without discrimination
rule-reception-rights-value-transport_home = help to travel home
rule-reception-rights-value-separate_areas = separate areas for women and men, with family unity
rule-reception-rights-value-no_crowding = premises without crowding
rule-reception-rights-value-dignity = dignified and humane treatment
rule-reception-rights-value-children_space = separate space for unaccompanied children
rule-reception-rights-value-all_respected = none: all are respected

rule-reintegration-orientation = Orientation for reintegration
rule-reintegration-orientation-fact-repatriated = is a repatriated Mexican
rule-reintegration-orientation-fact-place_stated = said where it wishes to live
rule-reintegration-orientation-fact-told_of_jobs = was told of jobs there
rule-reintegration-orientation-fact-told_of_housing = was told of housing there
rule-reintegration-orientation-value-ask_place = asking where it wishes to live
rule-reintegration-orientation-value-jobs = orientation on jobs
rule-reintegration-orientation-value-housing = orientation on housing
rule-reintegration-orientation-value-nothing_missing = nothing

rule-repatriation-handover = Handover at a repatriation point
rule-repatriation-handover-fact-area = the area
rule-repatriation-handover-fact-daylight = happens in daylight
rule-repatriation-handover-fact-notice_given = the Mexican authority was told
rule-repatriation-handover-fact-belongings_returned = the belongings were returned
rule-repatriation-handover-value-as_arranged = as the local arrangement says
rule-repatriation-handover-value-against_arrangement = against the local arrangement
rule-repatriation-handover-value-no_arrangement = without a local arrangement

rule-interior-repatriation = Voluntary repatriation to the interior
rule-interior-repatriation-fact-consented_abroad = consented before the US authority
rule-interior-repatriation-fact-confirmed_to_consul = confirmed it to the Mexican consul
rule-interior-repatriation-fact-in_season = the season is open
rule-interior-repatriation-value-may_travel = may travel
rule-interior-repatriation-value-not_voluntary = the double consent is not there
rule-interior-repatriation-value-out_of_season = out of season

rule-repatriation-special-care = Special treatment in repatriation
rule-repatriation-special-care-fact-agreement = the agreement
rule-repatriation-special-care-fact-age = the age
rule-repatriation-special-care-fact-disabled = is disabled or infirm
rule-repatriation-special-care-fact-pregnant = is pregnant
rule-repatriation-special-care-fact-trafficking_victim = is a victim of trafficking
rule-repatriation-special-care-fact-rescued_in_desert = was rescued in the desert
rule-repatriation-special-care-value-special = receives special treatment
rule-repatriation-special-care-value-basic = has the basic needs attended to

rule-consular-validation = Consular validation before repatriation
rule-consular-validation-fact-nationality = the nationality
rule-consular-validation-fact-validated = its consulate in Mexico validated the nationality
rule-consular-validation-value-may_proceed = may go on
rule-consular-validation-value-validate_first = the validation comes first
rule-consular-validation-value-not_covered = the agreement does not cover it

rule-funeral-aid = Funeral aid and transport of remains
rule-funeral-aid-fact-died_of_crime = the death resulted from the crime
rule-funeral-aid-fact-relative = is an indirect victim
rule-funeral-aid-fact-died_away_or_buried_elsewhere = died away from home, or the family chooses to bury elsewhere
rule-funeral-aid-fact-must_travel_to_identify = the family must travel to identify the remains
rule-funeral-aid-value-funeral = funeral costs
rule-funeral-aid-value-transport = transport of the remains
rule-funeral-aid-value-travel = travel of the family
rule-funeral-aid-value-nothing_due = none on this ground

rule-missing-family-visa-fee = Visa fee of families of missing foreigners
rule-missing-family-visa-fee-fact-visitor_unpaid_visa = asks for the visa of visitor without permission to work
rule-missing-family-visa-fee-fact-family_of_missing_foreigner = is family of a foreigner missing in Mexico
rule-missing-family-visa-fee-fact-victim = is considered a victim
rule-missing-family-visa-fee-fact-humanitarian = there are humanitarian reasons
rule-missing-family-visa-fee-value-no_fee = pays no fee
rule-missing-family-visa-fee-value-ordinary_fee = pays the ordinary fee

rule-emergency-passport = Cost of an emergency passport
rule-emergency-passport-fact-emergency = is needed as an emergency
rule-emergency-passport-fact-ordinary_fee = the fee of the ordinary passport for that validity
rule-emergency-passport-value-with_surcharge = is paid with a surcharge
rule-emergency-passport-value-ordinary = is paid at the ordinary fee
rule-emergency-passport-output-surcharge = the surcharge

rule-consular-function = Acts of a consular office
rule-consular-function-fact-act = the act
rule-consular-function-fact-mexican = the person is Mexican
rule-consular-function-fact-lives_abroad = lives outside Mexico
rule-consular-function-fact-executed_in_mexico = the act is to be executed in Mexican territory
rule-consular-function-value-may_act = the consular office may act
rule-consular-function-value-not_its_function = it is no function of the consular office

rule-consular-card = What is missing for the consular card
rule-consular-card-fact-nationality_proven = a certified proof of nationality is shown
rule-consular-card-fact-photo_identification = an official identification with photograph is shown
rule-consular-card-fact-address_proof_on = the date of the proof of address
rule-consular-card-fact-in_district = the address is in the consular district
rule-consular-card-fact-minor = is a minor
rule-consular-card-fact-both_parents = both parents appear
rule-consular-card-value-nationality = proof of nationality
rule-consular-card-value-identification = identification
rule-consular-card-value-recent_address = a recent proof of address
rule-consular-card-value-district = an address in the district
rule-consular-card-value-parents = both parents
rule-consular-card-value-complete = nothing: it is complete

rule-consular-card-validity = Validity of the consular card
rule-consular-card-validity-fact-issued_on = the day of issue
rule-consular-card-validity-fact-address_changed = the address changed
rule-consular-card-validity-value-valid = is valid
rule-consular-card-validity-value-expired = has expired
rule-consular-card-validity-value-reissue = must be reissued for the change of address

rule-remote-bank-account = Bank account opened from abroad
rule-remote-bank-account-fact-lives_in_us = lives in the United States of America
rule-remote-bank-account-fact-has_consular_card = holds a consular card
rule-remote-bank-account-fact-has_passport = holds a Mexican passport
rule-remote-bank-account-value-may_open = may open it remotely
rule-remote-bank-account-value-document_needed = needs a consular card or passport
rule-remote-bank-account-value-in_person = is opened in person

rule-abuse-report-routing = Where a report of abuse goes
rule-abuse-report-routing-fact-receiver = who receives the report
rule-abuse-report-routing-fact-accused = who is accused
rule-abuse-report-routing-value-comptroller = the comptroller ministry
rule-abuse-report-routing-value-internal_control = the internal control body or the state comptroller, and the person is told
rule-abuse-report-routing-value-competent_authority = the competent authority

rule-governance-sessions = Sessions of the bodies of migration policy
rule-governance-sessions-fact-body = the body
rule-governance-sessions-fact-sessions = the regular sessions of the year
rule-governance-sessions-value-enough = met as often as foreseen
rule-governance-sessions-value-too_few = sessions are missing

rule-protection-group = Groups for the protection of migrants
rule-protection-group-fact-set_up_by_segob = it was set up by the Interior Secretariat
rule-protection-group-fact-partners = other bodies, states, municipalities, organisations or private persons take part
rule-protection-group-fact-agreement = there is an agreement with them
rule-protection-group-fact-asks_migration_status = protection is made to depend on nationality or migration status
rule-protection-group-value-may_operate = may operate
rule-protection-group-value-agreement_first = an agreement is needed first
rule-protection-group-value-against_its_object = is against its object
rule-protection-group-value-not_such_a_group = is no group of the Law

rule-statistical-secrecy = Statistical secrecy
rule-statistical-secrecy-fact-given_for_statistics = the data were given for statistics
rule-statistical-secrecy-fact-use = the use intended
rule-statistical-secrecy-fact-for_publication = it is for publication
rule-statistical-secrecy-fact-identifies_somebody = somebody can be identified
rule-statistical-secrecy-value-forbidden = is forbidden
rule-statistical-secrecy-value-aggregate_first = must be aggregated first
rule-statistical-secrecy-value-allowed = is allowed
rule-statistical-secrecy-value-other_rules = other rules govern

rule-crime-statistics = Statistics of crimes against migrants
rule-crime-statistics-fact-victim_is_migrant = the victim is a migrant
rule-crime-statistics-fact-inquiry_or_trial_open = there is an inquiry or a criminal trial
rule-crime-statistics-fact-number_reported = the prosecution reported it to the statistical bodies
rule-crime-statistics-value-reported = is reported
rule-crime-statistics-value-must_report = the prosecution must report it
rule-crime-statistics-value-not_counted = is not counted here

rule-security-disclosure = Information of the Institute for national security
rule-security-disclosure-fact-in_institute_database = the data are in a database that the Institute runs
rule-security-disclosure-fact-security_body_asks = an institution of national security asks
rule-security-disclosure-fact-legal_basis_stated = the request names the provision that allows it
rule-security-disclosure-fact-asylum_data = they are data of applicants or protected persons
rule-security-disclosure-fact-asked_through_segob = they are asked of the Interior Secretariat
rule-security-disclosure-value-must_provide = must be provided
rule-security-disclosure-value-not_so = may not be provided like this
rule-security-disclosure-value-outside = the Institute neither holds nor gives them

rule-prosecutor-information = Information on complaints against foreigners
rule-prosecutor-information-fact-institute_asks = the Institute asks the prosecutor
rule-prosecutor-information-fact-for_control = it is for migration control, verification or review
rule-prosecutor-information-fact-denounced_at_institute = a private person brings a denunciation to the Institute
rule-prosecutor-information-value-may_ask = may ask for it
rule-prosecutor-information-value-may_not_ask = may not ask for it
rule-prosecutor-information-value-redirect = does not take it: sends the person at once to the competent authority
rule-prosecutor-information-value-nothing = nothing to do

rule-national-data-on-entry = Data of Mexicans on entry
rule-national-data-on-entry-fact-mexican = is Mexican
rule-national-data-on-entry-fact-within_powers = the authority asks within its powers
rule-national-data-on-entry-fact-told_requirements = the legal requirements were told
rule-national-data-on-entry-value-must_give = must give them
rule-national-data-on-entry-value-tell_first = must be told the requirements first
rule-national-data-on-entry-value-need_not = need not give them

rule-applicant-place = Place of a refuge applicant
rule-applicant-place-fact-left_state_of_filing = left the state of filing
rule-applicant-place-fact-transfer_authorised = the Commission for Refugees authorised the transfer
rule-applicant-place-value-stays = stays in the state
rule-applicant-place-value-transferred = the transfer is authorised
rule-applicant-place-value-ask_transfer = must ask for the authorisation of transfer
