# Stay, visas, entry and exit, procedure and fees: the words of the rules and of their parameters.
# Facts that several rules share are worded once, at the top.

fact-open_again_on = the next working day, if the last day was not a working day
fact-nationality = the nationality
fact-married = the person has married
    .not = the person has not married
fact-kinship = the kinship
fact-job_offer = the person has a job offer
    .not = the person has no job offer
fact-is_minor = the person is under eighteen
    .not = the person is not under eighteen
fact-entered_on = the day of entry
fact-destination = the state that the person goes to
fact-condition = the condition of stay
fact-asks_protection = the person asks for refugee status, asylum or a determination of statelessness, or enters for humanitarian reasons or force majeure
    .not = the person does not ask for refugee status, asylum or a determination of statelessness, nor enter for humanitarian reasons or force majeure
fact-asked_on = the day on which it was asked for

rule-visitor-stay = Stay of a visitor
rule-visitor-stay-fact-left_on = the day of leaving
rule-visitor-stay-fact-holds_residence_card = the person holds a residence card
    .not = the person holds no residence card
rule-visitor-stay-let-last_day = the last day of the longest stay
rule-visitor-stay-let-seen_until = the day up to which the stay is looked at
rule-visitor-stay-value-within_stay = Within the longest stay that the Act allows (a shorter one may have been granted)
rule-visitor-stay-value-overstay = Beyond the longest stay that the Act allows
rule-visitor-stay-value-other_regime = Other rules apply

rule-conversion = Change of condition of stay without leaving the country
rule-conversion-fact-family_tie = the family tie with a Mexican or a resident
rule-conversion-value-may_change = May ask for a change of condition of stay
rule-conversion-value-must_leave = May not change condition and must leave when the stay ends
rule-conversion-value-other_rules = Other rules apply

parameter-breach_answer_term = the term to answer for a breach
parameter-complaint_term = the term for a complaint
parameter-notice_term = the term to serve a decision
parameter-paper_request_window = the time to ask for missing papers
parameter-publication_threshold = the number below which a cell is not published
parameter-reminder_card = how long before one is reminded of the card
parameter-reminder_change = how long before one is reminded to notify a change
parameter-reminder_early = how long before the first reminder is given
parameter-reminder_first_day_late = the reminder on the first late day
parameter-reminder_late = how long before the last reminder is given
parameter-reminder_regional = how long before a regional visitor is reminded
parameter-retention_stay_file = how long the file of a stay is kept
parameter-review_appeal_term = the term for the appeal for review
parameter-certified_copy_term = the term to deliver certified copies
parameter-change_notice_term = the term to notify a change
parameter-cure_term = the term to hand in what is missing
parameter-nationality_check_extension = the most in all, if the person asks for a longer check of nationality
parameter-nationality_check_term = the term to check Mexican nationality
parameter-opinion_term = the term for another authority's opinion
parameter-procedure_decision_term = the term to decide on a migration procedure
parameter-regional_visitor_max_days = the days of the longest stay of a regional visitor
parameter-regional_visitor_max_stay = the longest stay of a regional visitor
parameter-regularisation_decision_term = the term to decide on regularisation
parameter-regularisation_window = the time to ask for regularisation after a stay has run out
parameter-residence_card_term = the term to ask for the residence card
parameter-silence_certificate_term = the term to certify that no decision was given
parameter-visitor_max_days = the days of the longest stay of a visitor
parameter-visitor_max_stay = the longest stay of a visitor

rule-regular-stay = Condition of stay in force
rule-regular-stay-fact-conditions_held = the conditions of stay that the person was granted
rule-regular-stay-fact-in_force = the authorisation is in force
    .not = the authorisation is not in force
rule-regular-stay-value-one_condition = Holds one condition of stay, in force
rule-regular-stay-value-two_conditions = Appears with two conditions of stay, which the Act does not allow
rule-regular-stay-value-none_in_force = Holds no condition of stay in force

parameter-visitor_standard_days = the days that a visitor is usually granted

rule-days-granted = Days granted to a visitor
rule-days-granted-fact-days_granted = the days granted
rule-days-granted-value-usual = The usual stay was granted
rule-days-granted-value-fewer = Fewer days than usual were granted
rule-days-granted-value-too_many = More days were granted than the Act allows
rule-days-granted-value-none_granted = No day was granted

rule-paid-visit = Grounds of a visit with pay
rule-paid-visit-fact-paid_invitation = an authority or an academic, artistic, sports or cultural institution invites the person with pay
    .not = no authority or academic, artistic, sports or cultural institution invites the person with pay
rule-paid-visit-fact-seasonal_agreement = the person comes for a season, under an agreement between institutions with foreign entities
    .not = the person does not come for a season, under an agreement between institutions with foreign entities
rule-paid-visit-value-grounds = May be a visitor with permission for paid work
rule-paid-visit-value-no_grounds = There is no ground for that condition of stay

parameter-regional_visitor_countries = the countries of regional visitors
parameter-regional_visitor_states = the states of the border region
parameter-regional_card_validity = how long the card of a regional visitor is valid

rule-regional-visitor = Regional visitor
rule-regional-visitor-fact-permanent_residence_in = the country in which the person is a permanent resident
rule-regional-visitor-fact-paid_activity = the person comes for paid work
    .not = the person does not come for paid work
rule-regional-visitor-fact-days = the days that the person wants to stay
rule-regional-visitor-let-from_a_neighbour = the person is a national or permanent resident of an admitted neighbouring country
rule-regional-visitor-value-may_enter = May enter the border region as a regional visitor
rule-regional-visitor-value-paid_work_not_allowed = This condition of stay does not allow pay
rule-regional-visitor-value-outside_the_region = The place lies outside the border region
rule-regional-visitor-value-too_long = The stay is longer than allowed
rule-regional-visitor-value-not_a_neighbour = Neither a national nor a permanent resident of the admitted countries

parameter-regional_card_birth_certificate_age = the oldest that a birth certificate may be for the card of a regional visitor

rule-regional-card-papers = Papers for the card of a regional visitor
rule-regional-card-papers-fact-permanent_resident = the person asks for the card as a permanent resident of a neighbouring country
    .not = the person does not ask for the card as a permanent resident of a neighbouring country
rule-regional-card-papers-fact-birth_certificate_issued_on = the day on which the birth certificate was issued
rule-regional-card-papers-fact-with_both_parents = the person travels with both parents or guardians
    .not = the person does not travel with both parents or guardians
rule-regional-card-papers-value-identity_card_or_passport = Personal identity document or passport
rule-regional-card-papers-value-passport = Passport
rule-regional-card-papers-value-proof_of_residence = Proof of permanent residence
rule-regional-card-papers-value-birth_certificate = Birth certificate
rule-regional-card-papers-value-newer_birth_certificate = A more recent birth certificate
rule-regional-card-papers-value-parental_permission = Permission of the holders of parental authority or guardianship
rule-regional-card-papers-value-none_listed = The procedure sheet lists none

parameter-border_worker_countries = the countries of border worker visitors
parameter-border_worker_states = the states in which border worker visitors work
parameter-border_worker_min_age = the lowest age of border worker visitors
parameter-border_worker_max_stay = the longest stay of a border worker visitor

rule-border-worker = Border worker visitor
rule-border-worker-fact-age = the age in completed years
rule-border-worker-fact-authorised_on = the day of the authorisation
rule-border-worker-output-last_day = the last day of the longest stay
rule-border-worker-value-may_be_authorised = May be a border worker visitor, in the activity of the job offer
rule-border-worker-value-no_job_offer = The job offer is missing
rule-border-worker-value-too_young = Below the lowest age
rule-border-worker-value-outside_the_states = The state is not among those determined
rule-border-worker-value-not_a_neighbour = The nationality is not among those admitted

rule-border-worker-family = Family of a border worker visitor
rule-border-worker-family-value-may_enter = May enter with the border worker visitor
rule-border-worker-family-value-no_right = The regulation gives no such right

rule-work-permission = Permission to work for pay
rule-work-permission-fact-humanitarian_ground = the humanitarian ground
rule-work-permission-fact-offer_fits_studies = the offer is for an activity related to the studies
    .not = the offer is not for an activity related to the studies
rule-work-permission-fact-study_level = the level of the studies
rule-work-permission-fact-institution_agrees = the school has given its letter of conformity
    .not = the school has not given its letter of conformity
rule-work-permission-value-may_work = May work for pay
rule-work-permission-value-only_as_offered = May work in the activity of the job offer
rule-work-permission-value-may_get_permit = May obtain a permit to work in the activity of the offer
rule-work-permission-value-may_not_work = May not work for pay: the condition of stay does not permit it, or requirements of the permit are missing
rule-work-permission-value-act_is_silent = The Act does not say: the authorisation does

parameter-child_stay_delay = the time to authorise the stay of a migrant child

rule-humanitarian-visitor = Humanitarian visitor
rule-humanitarian-visitor-fact-migrant_child = the person is a migrant child or adolescent
    .not = the person is no migrant child or adolescent
rule-humanitarian-visitor-fact-in_charge_of_child = the person is in charge of the care of a migrant child or adolescent
    .not = the person is not in charge of the care of a migrant child or adolescent
rule-humanitarian-visitor-fact-contrary_to_child = the Procuraduría found this adult contrary to the child's best interests
    .not = the Procuraduría did not find this adult contrary to the child's best interests
rule-humanitarian-visitor-fact-crime_victim_or_witness = the person is a victim of, offended by or witness to a crime committed in Mexico
    .not = the person is not a victim of, offended by or witness to any crime committed in Mexico
rule-humanitarian-visitor-fact-protection_applicant = the person has asked for asylum, refugee status or complementary protection
    .not = the person has not asked for asylum, refugee status or complementary protection
rule-humanitarian-visitor-fact-humanitarian_cause = there is another humanitarian cause or a public interest
    .not = there is no other humanitarian cause and no public interest
rule-humanitarian-visitor-let-at_once_ground = the person is a child, or takes care of one and was not found contrary to the child's interests
    .not = the person is no child, and does not take care of one or was found contrary to the child's interests
rule-humanitarian-visitor-let-other_right = the person is a victim or witness, or has asked for protection
    .not = the person is no victim or witness and has not asked for protection
rule-humanitarian-visitor-value-at_once = Authorised at once, without papers or payment
rule-humanitarian-visitor-value-shall_be_granted = Authorised
rule-humanitarian-visitor-value-may_be_granted = The authority may authorise it
rule-humanitarian-visitor-value-may_be_refused = The Institute may refuse it
rule-humanitarian-visitor-value-no_ground = There is no ground

parameter-humanitarian_card_validity = how long the card of a humanitarian visitor is valid

rule-humanitarian-stay = Stay for humanitarian reasons
rule-humanitarian-stay-fact-humanitarian_ground = the humanitarian ground
rule-humanitarian-stay-fact-cause_lasts = the cause lasts: the proceeding, the application or the measure is still open
    .not = the cause does not last: the proceeding, the application or the measure is no longer open
rule-humanitarian-stay-fact-protection_granted = the application for protection was decided in favour
    .not = the application for protection was not decided in favour
rule-humanitarian-stay-fact-card_issued_on = the day on which the card was issued
rule-humanitarian-stay-output-renew_card_by = the day on which the card is renewed, while the cause lasts
rule-humanitarian-stay-value-stays = Stays until the cause ends
rule-humanitarian-stay-value-ask_for_new_condition = Must leave or ask for another condition of stay; may ask for permanent residence
rule-humanitarian-stay-value-permanent_residence = Permanent residence is granted
rule-humanitarian-stay-value-as_authorised = Stays as long as the authorisation says; the Act sets no end
rule-humanitarian-stay-value-ends = The stay for humanitarian reasons ends

rule-adoption-visitor = Visitor for adoption
rule-adoption-visitor-fact-in_adoption_procedure = the person is part of an adoption procedure in Mexico
    .not = the person is not part of an adoption procedure in Mexico
rule-adoption-visitor-fact-convention_with_country = the person is a citizen of a country with an adoption convention with Mexico
    .not = the person is not a citizen of a country with an adoption convention with Mexico
rule-adoption-visitor-fact-judgment_final = the judgment is final
    .not = the judgment is not final
rule-adoption-visitor-fact-adoption_granted = the judgment grants the adoption
    .not = the judgment does not grant the adoption
rule-adoption-visitor-fact-birth_record_made = the new birth record is in the civil registry
    .not = the new birth record is not in the civil registry
rule-adoption-visitor-fact-passport_issued = the child's passport was issued
    .not = the child's passport was not issued
rule-adoption-visitor-fact-exit_formalities_done = the other formalities for leaving are done
    .not = the other formalities for leaving are not done
rule-adoption-visitor-let-child_can_leave = the child can leave the country
rule-adoption-visitor-value-may_stay = May stay in the country
rule-adoption-visitor-value-time_to_leave = The reason for the stay is over
rule-adoption-visitor-value-not_available = This condition of stay is not available

parameter-temporary_residence_max = the longest stay of a temporary resident

rule-temporary-residence-stay = Length of temporary residence
rule-temporary-residence-stay-fact-residence_granted_on = the day on which temporary residence was granted
rule-temporary-residence-stay-let-last_day = the last day of the four years
rule-temporary-residence-stay-output-last_day_of_residence = the last day of the longest temporary residence
rule-temporary-residence-stay-value-within_four_years = Within the four years
rule-temporary-residence-stay-value-four_years_over = The four years are over
rule-temporary-residence-stay-value-other_condition = The Act counts no four years for this condition of stay

parameter-temporary_renewal_window = the time to ask for renewal of a temporary resident's card

rule-temporary-residence-renewal = Renewal of temporary residence
rule-temporary-residence-renewal-fact-residence_granted_on = the day on which temporary residence was granted
rule-temporary-residence-renewal-fact-card_expires_on = the day on which the card expires
rule-temporary-residence-renewal-let-four_years = the last day of the four years
rule-temporary-residence-renewal-value-in_time = Renewal was asked for in time
rule-temporary-residence-renewal-value-too_early = It is too early to ask for renewal
rule-temporary-residence-renewal-value-too_late = The card has expired already
rule-temporary-residence-renewal-value-four_years_used = The four years are used up: there is no renewal

parameter-first_temporary_card_years = the years of a temporary resident's first card
parameter-employed_renewal_max_years = the years of the longest renewal with continuity of employment

rule-temporary-card-length = Years of a temporary resident's card
rule-temporary-card-length-fact-first_card = it is the first card after entry on a residence visa
    .not = it is not the first card after entry on a residence visa
rule-temporary-card-length-fact-continuous_employment = the person proves continuity of employment
    .not = the person does not prove continuity of employment
rule-temporary-card-length-fact-years_asked = the years asked for
rule-temporary-card-length-value-allowed = May be asked for those years
rule-temporary-card-length-value-too_many_years = More years than allowed
rule-temporary-card-length-value-not_a_length = At least one year must be asked for

parameter-student_renewal_term = how often the stay of a student is renewed

rule-student-stay = Stay of a temporary resident student
rule-student-stay-fact-letter_of_acceptance = the person has a letter of invitation or acceptance from a school of the national education system
    .not = the person has no letter of invitation or acceptance from a school of the national education system
rule-student-stay-fact-conditions_hold = the conditions of the first authorisation still hold
    .not = the conditions of the first authorisation no longer hold
rule-student-stay-fact-studies_completed = the person has obtained the certificate, diploma, title or degree
    .not = the person has not obtained the certificate, diploma, title or degree
rule-student-stay-fact-last_authorised_on = the day of the last authorisation or renewal
rule-student-stay-let-renew_by = the last day before it must be renewed
rule-student-stay-output-renew_before = the time limit of the renewal
rule-student-stay-value-may_stay = May stay
rule-student-stay-value-renewal_due = The authorisation must be renewed
rule-student-stay-value-conditions_gone = The conditions of the authorisation no longer hold
rule-student-stay-value-studies_over = The studies are completed
rule-student-stay-value-no_letter = The letter of the school is missing

rule-family-unity = Family unity
rule-family-unity-fact-sponsor = the person on whose right it depends
rule-family-unity-fact-in_custody = the person is under that person's guardianship or custody
    .not = the person is not under that person's guardianship or custody
rule-family-unity-fact-represented = the person is legally represented by that person
    .not = the person is not legally represented by that person
rule-family-unity-let-young_unmarried = the person is a minor and has not married
rule-family-unity-value-as_long_as_the_resident = May live here as a temporary resident for as long as the resident
rule-family-unity-value-two_years_first = Is granted temporary residence for two years, and may obtain permanent residence after them
rule-family-unity-value-permanent = May live here as a permanent resident
rule-family-unity-value-may_enter = May enter; the Act does not name the condition of stay
rule-family-unity-value-no_right = These articles give no such right

parameter-couple_temporary_term = the years of temporary residence of spouses and partners

rule-couple-permanent-residence = Permanent residence of spouses and partners
rule-couple-permanent-residence-fact-temporary_resident_since = the day on which temporary residence was granted for the bond
rule-couple-permanent-residence-fact-bond_lasts = the marriage or concubinage lasts
    .not = the marriage or concubinage no longer lasts
rule-couple-permanent-residence-let-two_years = the day on which two years are completed
rule-couple-permanent-residence-output-from = the day from which it may be asked for
rule-couple-permanent-residence-value-may_obtain = May obtain permanent residence
rule-couple-permanent-residence-value-not_yet = The two years have not passed yet
rule-couple-permanent-residence-value-bond_ended = The bond does not last: this way is not open

parameter-permanent_residence_after = the years of temporary residence that give permanent residence

rule-permanent-residence = Grounds of permanent residence
rule-permanent-residence-fact-protection_granted = the person was recognised as an asylee, refugee or stateless person, or granted complementary protection
    .not = the person was not recognised as an asylee, refugee or stateless person, nor granted complementary protection
rule-permanent-residence-fact-family_ground = the person has a tie with a permanent resident that gives permanent residence under article 55
    .not = the person has no tie with a permanent resident that gives permanent residence under article 55
rule-permanent-residence-fact-pensioner = the person is retired or receives a pension
    .not = the person is not retired and receives no pension
rule-permanent-residence-fact-foreign_pension = it is paid by a foreign government, an international body or a private company for services abroad
    .not = it is not paid by a foreign government, an international body or a private company for services abroad
rule-permanent-residence-fact-pension_sufficient = the income is enough to live in the country
    .not = the income is not enough to live in the country
rule-permanent-residence-fact-points_decision = the Institute so decided under the points system
    .not = the Institute did not so decide under the points system
rule-permanent-residence-fact-temporary_resident_since = the day since which the person has been a temporary resident without interruption
rule-permanent-residence-fact-has_mexican_child = the person has a child who is Mexican by birth
    .not = the person has no child who is Mexican by birth
rule-permanent-residence-fact-kinship_to_mexican_by_birth = the kinship to a Mexican by birth
rule-permanent-residence-value-protection = For asylum, refuge, complementary protection or statelessness
rule-permanent-residence-value-family_unity = For family unity
rule-permanent-residence-value-pension = For a pension from abroad
rule-permanent-residence-value-points = By the points system
rule-permanent-residence-value-four_years = For four years of temporary residence
rule-permanent-residence-value-mexican_child = For a child who is Mexican by birth
rule-permanent-residence-value-direct_line = For kinship in the direct line up to the second degree to a Mexican by birth
rule-permanent-residence-value-no_ground = There is no ground

parameter-points_system_in_force = a points system is in force
    .not = no points system is in force

rule-points-system = Points system
rule-points-system-fact-enough_points = the person reaches the points, by education, experience, science and technology, recognition and activities that the country needs
    .not = the person does not reach the points, by education, experience, science and technology, recognition and activities that the country needs
rule-points-system-fact-quota_left = there is room in the quota
    .not = there is no room in the quota
rule-points-system-value-dormant = The points system has not been put in force
rule-points-system-value-residence = May acquire permanent residence without four years before
rule-points-system-value-no_residence = Does not acquire residence by points

rule-residence-card = Residence card
rule-residence-card-fact-protection_procedure = the person is one of those who ask for or receive asylum, refugee status, complementary protection or a determination of statelessness
    .not = the person is not one of those who ask for or receive asylum, refugee status, complementary protection or a determination of statelessness
rule-residence-card-fact-card_obtained = the person has the residence card already
    .not = the person does not have the residence card yet
rule-residence-card-let-last_day = the last day to ask for the card
rule-residence-card-let-resident = the person is a temporary or permanent resident
rule-residence-card-output-ask_before = the time limit to ask for the card
rule-residence-card-output-right_to_curp = whether there is a right to a CURP
rule-residence-card-value-in_time = In time to ask for the card, or asked in time
rule-residence-card-value-late = The time to ask for the card has passed; the Act does not say with what effect
rule-residence-card-value-when_the_procedure_ends = Gets the card when the procedure ends
rule-residence-card-value-no_card = This condition of stay carries no residence card

parameter-security_background_ground = a background that compromises national or public security weighs
    .not = a background that compromises national or public security does not weigh

rule-residence-cancelled = Cancellation of residence
rule-residence-cancelled-fact-declared_final_departure = the person has declared that the departure is final
    .not = the person has not declared that the departure is final
rule-residence-cancelled-fact-other_condition_granted = the person was granted another condition of stay
    .not = the person was granted no other condition of stay
rule-residence-cancelled-fact-false_information = the person gave false information, or showed papers that are forged or were obtained by fraud
    .not = the person neither gave false information nor showed papers that are forged or were obtained by fraud
rule-residence-cancelled-fact-lost_otherwise = the person lost the condition of stay for another cause of the Act
    .not = the person did not lose the condition of stay for any other cause of the Act
rule-residence-cancelled-fact-lost_protection = the person lost refugee status or complementary protection
    .not = the person lost neither refugee status nor complementary protection
rule-residence-cancelled-fact-security_background = the background compromises national or public security
    .not = the background compromises neither national nor public security
rule-residence-cancelled-value-final_departure = For final departure
rule-residence-cancelled-value-new_condition = For another condition of stay
rule-residence-cancelled-value-false_papers = For false information or papers
rule-residence-cancelled-value-lost = For losing the condition of stay
rule-residence-cancelled-value-protection_lost = For losing protection
rule-residence-cancelled-value-security = For national or public security
rule-residence-cancelled-value-stands = Residence stands

parameter-change_notice_fine_min = the lowest fine for not notifying a change
parameter-change_notice_fine_max = the highest fine for not notifying a change

rule-change-notice = Notice of a change of civil status, nationality, address or workplace
rule-change-notice-fact-changed_on = the day of the change
rule-change-notice-fact-told_on = the day on which it was notified
rule-change-notice-let-in_the_register = the person is in the National Register of Foreigners
rule-change-notice-let-last_day = the last day to notify it
rule-change-notice-output-tell_before = the time limit of the notice
rule-change-notice-output-lowest_fine = the lowest fine
rule-change-notice-output-highest_fine = the highest fine
rule-change-notice-value-in_time = Notified in time
rule-change-notice-value-still_to_tell = There is still time to notify it
rule-change-notice-value-fine_due = The notice is late or missing: a fine is imposed
rule-change-notice-value-no_duty = Has no such duty

rule-proof-of-status = Acts that need proof of regular status
rule-proof-of-status-fact-act = the act
rule-proof-of-status-value-must_prove = Regular status must be proved
rule-proof-of-status-value-never_refused = May not be refused because of migration status
rule-proof-of-status-value-not_required = These articles do not ask for proof

parameter-condition_of_former_category = the condition of stay that a former category is equated with

rule-former-category = Categories from before the Act
rule-former-category-fact-category = the former characteristic
rule-former-category-value-VSP = Visitor without permission for paid work
rule-former-category-value-VR = Regional visitor
rule-former-category-value-RT = Temporary resident
rule-former-category-value-RTE = Temporary resident student
rule-former-category-value-RP = Permanent resident

parameter-egate_min_age = the lowest age for the automatic gates
parameter-egate_passport_validity = how long a passport must still be valid at the automatic gates

rule-automatic-gate = Automatic gates at airports
rule-automatic-gate-fact-nationality_listed = the nationality is on the list of the automatic gates
    .not = the nationality is not on the list of the automatic gates
rule-automatic-gate-fact-electronic_passport = the person has an electronic passport
    .not = the person has no electronic passport
rule-automatic-gate-fact-passport_expires_on = the day on which the passport expires
rule-automatic-gate-fact-age = the age in completed years
rule-automatic-gate-fact-with_minors = the person travels with minors
    .not = the person does not travel with minors
rule-automatic-gate-fact-comes_as_tourist = the person comes as a tourist
    .not = the person does not come as a tourist
rule-automatic-gate-value-gate = May pass the automatic gate
rule-automatic-gate-value-officer = Goes to an officer

parameter-visa_of_condition = the visa of a condition of stay

rule-visa-needed = Visa that is needed
rule-visa-needed-fact-nationality_exempt = the nationality is exempt from visas by agreement or by decision of Mexico
    .not = the nationality is exempt from visas neither by agreement nor by decision of Mexico
rule-visa-needed-fact-return_permit = the person holds an exit-and-return permit
    .not = the person does not hold an exit-and-return permit
rule-visa-needed-fact-authorised_stay = the person holds an authorised condition of stay in the cases that the Secretariat determined
    .not = the person holds no authorised condition of stay in the cases that the Secretariat determined
rule-visa-needed-fact-residence_card = the person holds a residence card, or the authorisation of a regional, border worker or humanitarian visitor
    .not = the person holds neither a residence card nor the authorisation of a regional, border worker or humanitarian visitor
rule-visa-needed-fact-crew = the person is crew of a commercial ship or aircraft, under international commitments
    .not = the person is not crew of a commercial ship or aircraft, under international commitments
rule-visa-needed-output-which = the visa of that condition of stay
rule-visa-needed-value-visa = Needs a visa
rule-visa-needed-value-no_visa = Needs no visa

rule-visa-effect = What a visa allows
rule-visa-effect-fact-visa_valid_until = the day on which the visa expires
rule-visa-effect-fact-visa_genuine = the visa was validly issued
    .not = the visa was not validly issued
rule-visa-effect-fact-other_requirements_met = the person meets the other requirements of entry
    .not = the person does not meet the other requirements of entry
rule-visa-effect-fact-visa_says_paid_work = the visa says that it permits paid work
    .not = the visa does not say that it permits paid work
rule-visa-effect-output-paid_work = whether the visa permits paid work
rule-visa-effect-value-may_ask_for_entry = May come to a crossing and ask to be let in; the visa does not guarantee it
rule-visa-effect-value-requirements_missing = The visa alone is not enough: other requirements are missing
rule-visa-effect-value-no_effect = The visa has no effect

rule-visa-authority = Who authorises a visa
rule-visa-authority-fact-visa_ground = the ground of the visa
rule-visa-authority-fact-filed_at = the place where it is asked for
rule-visa-authority-fact-reconsideration_asked = the consular office asked for the authorisation to be reconsidered
    .not = the consular office did not ask for the authorisation to be reconsidered
rule-visa-authority-output-in_person = whether it must be asked for in person
rule-visa-authority-value-consulate_decides = The consular office authorises and issues
rule-visa-authority-value-institute_authorises = The Institute authorises and the consular office issues
rule-visa-authority-value-institute_reconsiders = The Institute decides for good whether it is issued
rule-visa-authority-value-not_here = It must be asked for at a consular office

parameter-consular_visa_days = the number of working days of the term to decide on a visa at a consular office

rule-consular-visa-decision = Term of a consular office to decide on a visa
rule-consular-visa-decision-fact-working_days_waited = the number of working days since the application
rule-consular-visa-decision-fact-decided = the application was decided
    .not = the application was not decided
rule-consular-visa-decision-value-decided = The application was decided
rule-consular-visa-decision-value-within_term = Within the term that article 129 gives
rule-consular-visa-decision-value-overdue = The term of article 129 has run out; the Act does not say what silence means

parameter-visa_facilitation_countries = the countries whose permanent residents need no visa

rule-visa-facilitation = Facilities instead of a visa
rule-visa-facilitation-fact-valid_us_visa = the person holds a valid visa of the United States of America
    .not = the person does not hold a valid visa of the United States of America
rule-visa-facilitation-fact-permanent_resident_of = the country of which the person is a permanent resident
rule-visa-facilitation-fact-schengen_resident = the person is a permanent resident of a state of the Schengen area
    .not = the person is not a permanent resident of a state of the Schengen area
rule-visa-facilitation-fact-apec_card = the person holds an APEC travel card approved by Mexico
    .not = the person does not hold an APEC travel card approved by Mexico
rule-visa-facilitation-value-no_visa = Needs no Mexican visa
rule-visa-facilitation-value-visa_rules_apply = The rules on visas apply

rule-job-offer-file = File of a visa on a job offer
rule-job-offer-file-fact-offer_with_occupation_code = the offer names the occupation with its SINCO code
    .not = the offer does not name the occupation with its SINCO code
rule-job-offer-file-fact-offer_with_mode_and_addresses = the offer names the mode of work and the addresses
    .not = the offer does not name the mode of work and the addresses
rule-job-offer-file-fact-offer_with_duration_and_pay = the offer names the duration, the pay and how often it is paid
    .not = the offer does not name the duration, the pay and how often it is paid
rule-job-offer-file-fact-employer_certificate = the file has the certificate of registration of an employer
    .not = the file has no certificate of registration of an employer
rule-job-offer-file-fact-identity_documents = the file has the identity documents
    .not = the file lacks the identity documents
rule-job-offer-file-fact-other_application_pending = another application is pending
    .not = no other application is pending
rule-job-offer-file-value-occupation_code = The occupation with its code is missing
rule-job-offer-file-value-mode_and_addresses = Mode of work and addresses are missing
rule-job-offer-file-value-duration_and_pay = Duration and pay are missing
rule-job-offer-file-value-employer_certificate = The certificate of registration of the employer is missing
rule-job-offer-file-value-identity_documents = Identity documents are missing
rule-job-offer-file-value-close_the_other_application = Another application is pending
rule-job-offer-file-value-complete = The file is complete

parameter-residence_visa_validity = how long a residence visa is valid
parameter-residence_visa_entries = the entries of a residence visa
parameter-visitor_visa_max_validity = the longest that a visitor's visa is valid

rule-visa-in-force = Validity of a visa
rule-visa-in-force-fact-residence_visa = it is a residence visa
    .not = it is no residence visa
rule-visa-in-force-fact-issued_on = the day of issue
rule-visa-in-force-fact-entries_made = the entries made with it
rule-visa-in-force-value-usable = Can be used
rule-visa-in-force-value-used_up = Has been used
rule-visa-in-force-value-expired = Has expired, or is past the longest possible validity

parameter-uma_day = the daily value of the UMA
parameter-uma_month = the monthly value of the UMA
parameter-uma_year = the yearly value of the UMA
parameter-uma_days_of_a_month = what the daily value of the UMA is multiplied by for the monthly one
parameter-uma_months_of_a_year = what the monthly value of the UMA is multiplied by for the yearly one
parameter-uma_publication_days = the days of January to publish the UMA
parameter-uma_start_after = how long after 1 January the new value of the UMA begins

rule-uma-update = Update of the UMA
rule-uma-update-fact-new_year_day = 1 January of the year
rule-uma-update-fact-published_on = the day of publication
rule-uma-update-fact-last_daily_value = the daily value of the year before
rule-uma-update-fact-inflation = the year-on-year change of the consumer price index in December
rule-uma-update-let-daily = the new daily value
rule-uma-update-let-monthly = the new monthly value
rule-uma-update-let-starts = the day from which it holds
rule-uma-update-output-daily_value = the daily UMA
rule-uma-update-output-monthly_value = the monthly UMA
rule-uma-update-output-yearly_value = the yearly UMA
rule-uma-update-output-holds_from = the day on which it enters into force
rule-uma-update-value-in_force = The new value holds
rule-uma-update-value-not_yet = The new value does not hold yet
rule-uma-update-value-published_late = It was published late and does not hold yet

rule-unit-of-account = The minimum wage as a unit of account
rule-unit-of-account-fact-counted_in_minimum_wages = the provision counts in days of the minimum wage
    .not = the provision does not count in days of the minimum wage
rule-unit-of-account-fact-as_unit_of_account = it is used as a unit of account, index, base, measure or reference of an obligation
    .not = it is not used as a unit of account, index, base, measure or reference of an obligation
rule-unit-of-account-fact-units = the days
rule-unit-of-account-output-pesos_if_read_as_uma = the pesos, if read as UMA
rule-unit-of-account-value-read_as_uma = Read as UMA
rule-unit-of-account-value-stays_a_wage = The wage itself is meant
rule-unit-of-account-value-no_mention = Does not mention the minimum wage

parameter-consulate_balance_units = the average balance that a consulate asks for, in UMA
parameter-consulate_income_units = the monthly income that a consulate asks for, in UMA
parameter-consulate_property = the value of real estate that a consulate asks for
parameter-consulate_investment = the investment that a consulate asks for
parameter-consulate_dependant_income = the monthly income to maintain a relative, at a consulate
parameter-consulate_balance_period = the time over which a consulate averages the balance
parameter-consulate_income_period = the time over which a consulate looks at the monthly income
parameter-consulate_visitor_period = the time over which a consulate averages a visitor's balance

rule-solvency-at-consulate = Means of support at a consulate
rule-solvency-at-consulate-fact-asked_for = what is asked for
rule-solvency-at-consulate-fact-average_balance = the average balance
rule-solvency-at-consulate-fact-balance_since = the first day of the bank statements
rule-solvency-at-consulate-fact-monthly_income = the monthly income after tax
rule-solvency-at-consulate-fact-income_since = the first day of the proofs of income
rule-solvency-at-consulate-fact-property_value = the value of real estate in Mexico
rule-solvency-at-consulate-fact-invested = what was invested in Mexico
rule-solvency-at-consulate-let-balance_needed = the average balance that is asked for
rule-solvency-at-consulate-let-income_needed = the monthly income that is asked for
rule-solvency-at-consulate-let-balance_covers = the bank statements cover the time that is asked for
rule-solvency-at-consulate-let-income_covers = the proofs of income cover the time that is asked for
rule-solvency-at-consulate-output-least_balance = the least balance
rule-solvency-at-consulate-output-least_income = the monthly income to exceed
rule-solvency-at-consulate-output-least_income_per_relative = the monthly income for each relative
rule-solvency-at-consulate-value-enough = The means are enough
rule-solvency-at-consulate-value-not_enough = The means are not enough

parameter-counter_balance_units = the average balance that the Institute asks for, in UMA
parameter-counter_income_units = the monthly income that the Institute asks for, in UMA
parameter-counter_property = the value of real estate that the Institute asks for
parameter-counter_investment = the investment that the Institute asks for
parameter-counter_investor_workers = the workers of an investor
parameter-counter_balance_period = the time over which the Institute averages the balance
parameter-counter_income_period = the time over which the Institute looks at the monthly income

rule-solvency-at-institute = Means of support at the Institute
rule-solvency-at-institute-fact-asked_for = what is asked for
rule-solvency-at-institute-fact-average_balance = the average balance
rule-solvency-at-institute-fact-balance_since = the first day of the bank statements
rule-solvency-at-institute-fact-monthly_income = the monthly income after tax
rule-solvency-at-institute-fact-income_since = the first day of the proofs of income
rule-solvency-at-institute-fact-property_value = the value of real estate in Mexico
rule-solvency-at-institute-fact-invested = what was invested in Mexico
rule-solvency-at-institute-fact-workers = the workers employed
rule-solvency-at-institute-let-balance_needed = the average balance that is asked for
rule-solvency-at-institute-let-income_needed = the monthly income that is asked for
rule-solvency-at-institute-let-balance_covers = the bank statements cover the time that is asked for
rule-solvency-at-institute-output-least_balance = the least balance
rule-solvency-at-institute-output-least_income = the monthly income to exceed
rule-solvency-at-institute-value-enough = The means are enough
rule-solvency-at-institute-value-not_enough = The means are not enough

rule-refusal-grounds = Grounds to refuse a visa, entry or stay
rule-refusal-grounds-fact-security_background = the background compromises national or public security
    .not = the background compromises neither national nor public security
rule-refusal-grounds-fact-requirements_missing = the person does not meet the requirements
    .not = the person meets the requirements
rule-refusal-grounds-fact-not_genuine = it was verified that papers or elements are not authentic
    .not = it was not verified that papers or elements are false
rule-refusal-grounds-fact-prohibited = the person is under an express prohibition by a competent authority
    .not = the person is not under an express prohibition by a competent authority
rule-refusal-grounds-fact-other_provision = another provision of law says so
    .not = no other provision of law says so
rule-refusal-grounds-output-may_be_looked_at_again = whether the visa application may be looked at again, once the requirements are met
rule-refusal-grounds-value-security = For national or public security
rule-refusal-grounds-value-requirements = For not meeting requirements
rule-refusal-grounds-value-not_authentic = For papers that are not authentic
rule-refusal-grounds-value-prohibition = For an express prohibition
rule-refusal-grounds-value-other = For another provision
rule-refusal-grounds-value-none = There is no ground to refuse

rule-entry-decision = Decision on entry
rule-entry-decision-fact-through_the_filter = the person comes through the filter of a place for international transit, within its hours
    .not = the person does not come through the filter of a place for international transit, or not within its hours
rule-entry-decision-fact-requirements_met = the person shows the papers and gives the data of article 37
    .not = the person does not show the papers and give the data of article 37
rule-entry-decision-fact-impediment = there is a legal impediment
    .not = there is no legal impediment
rule-entry-decision-fact-second_review_done = the second review was done
    .not = the second review was not done
rule-entry-decision-fact-migrant_child = the person is a migrant child or adolescent
    .not = the person is not a migrant child or adolescent
rule-entry-decision-fact-danger_weighed = the competent authority has weighed, and found that life, liberty and safety are in no danger
    .not = the competent authority has not weighed, and found that life, liberty and safety are in no danger
rule-entry-decision-let-something_amiss = a requirement is missing or there is an impediment
    .not = no requirement is missing and there is no impediment
rule-entry-decision-output-carrier_takes_back = whether, if rejected, the person leaves at the carrier's cost
rule-entry-decision-value-enters = Is to be let in
rule-entry-decision-value-second_review_first = First there is a second review
rule-entry-decision-value-may_be_refused = Entry may be refused, in writing and with its cause
rule-entry-decision-value-protection_first = First the request for protection is attended to
rule-entry-decision-value-child_protection_first = First the Procuraduría is told and the danger is weighed
rule-entry-decision-value-not_a_regular_entry = Not a regular entry: one enters only through the filter

rule-nationality-proof = Proof of Mexican nationality
rule-nationality-proof-fact-shown = what is shown
rule-nationality-proof-fact-element_convinces = the element convinces the Institute
    .not = the element does not convince the Institute
rule-nationality-proof-fact-doubt = there is enough to presume that it is not authentic or true
    .not = there is not enough to presume that it is not authentic or true
rule-nationality-proof-value-proved = Nationality is proved
rule-nationality-proof-value-checked_within_hours = It is looked into within the term of hours
rule-nationality-proof-value-not_proved = Not proved yet: any objective element may be brought

parameter-carrier_fine_min = the lowest fine on a carrier
parameter-carrier_fine_max = the highest fine on a carrier

rule-carrier-passengers = Duties of carriers about their passengers
rule-carrier-passengers-fact-mode = the mode
rule-carrier-passengers-fact-papers_checked = the carrier checked the papers of the foreigners it carried
    .not = the carrier did not check the papers of the foreigners it carried
rule-carrier-passengers-fact-passenger_without_papers = the carrier brought a foreigner without valid papers
    .not = the carrier brought no foreigner without valid papers
rule-carrier-passengers-fact-passenger_rejected = somebody it brought was rejected for not meeting requirements
    .not = nobody it brought was rejected for not meeting requirements
rule-carrier-passengers-output-lowest_fine = the lowest fine
rule-carrier-passengers-output-highest_fine = the highest fine
rule-carrier-passengers-value-check_omitted = Did not check the papers
rule-carrier-passengers-value-fine_due = A fine is imposed
rule-carrier-passengers-value-take_back_at_own_cost = Takes the person back at its own cost
rule-carrier-passengers-value-nothing_owed = Owes nothing

rule-carrier-data = Transmission of passenger data
rule-carrier-data-fact-mode = the mode
rule-carrier-data-fact-private_craft = it is a private aircraft or ship
    .not = it is no private aircraft or ship
rule-carrier-data-fact-data = how the data was sent
rule-carrier-data-output-lowest_fine = the lowest fine
rule-carrier-data-output-highest_fine = the highest fine
rule-carrier-data-value-fulfilled = The duty was fulfilled
rule-carrier-data-value-fine_due = A fine is imposed
rule-carrier-data-value-fine_possible = A fine may be imposed
rule-carrier-data-value-breach_without_fine = A duty was not met that this article does not fine
rule-carrier-data-value-no_duty = Has no such duty

parameter-sterile_transit_max_hours = the hours of international transit without review

rule-airside-transit = Airside transit without migration review
rule-airside-transit-fact-same_airport = the person leaves by the same airport
    .not = the person does not leave by the same airport
rule-airside-transit-fact-authorised = transit without review is authorised
    .not = transit without review is not authorised
rule-airside-transit-fact-hours = the hours between the flights
rule-airside-transit-value-allowed = May pass without going through the filter
rule-airside-transit-value-through_the_filter = Must go through the filter

rule-exit-requirements = Requirements to leave the country
rule-exit-requirements-fact-at_a_crossing = the person leaves by a place for international transit
    .not = the person does not leave by a place for international transit
rule-exit-requirements-fact-valid_document = the person shows a valid passport, identity or travel document
    .not = the person does not show a valid passport, identity or travel document
rule-exit-requirements-fact-statistics_given = the person has given the information asked for statistics
    .not = the person has not given the information asked for statistics
rule-exit-requirements-fact-foreigner = the person is a foreigner
    .not = the person is not a foreigner
rule-exit-requirements-fact-regular_or_permit = the person proves regular status or a permit of article 137
    .not = the person proves neither regular status nor a permit of article 137
rule-exit-requirements-value-go_to_a_crossing = Must leave by a place for international transit
rule-exit-requirements-value-show_a_document = Must show a valid document
rule-exit-requirements-value-give_statistics = Must give the information for statistics
rule-exit-requirements-value-prove_status_or_permit = Must prove status or an exit permit
rule-exit-requirements-value-all_met = The requirements are met

parameter-maintenance_debt_period = how long a maintenance debt must last to bar leaving

rule-exit-ban = Bars to leaving the country
rule-exit-ban-fact-court_measure_on_transit = a court ordered a measure that restricts the freedom of movement
    .not = no court ordered a measure that restricts the freedom of movement
rule-exit-ban-fact-on_bail_under_indictment = the person is on bail under indictment
    .not = the person is not on bail under indictment
rule-exit-ban-fact-on_parole = the person is on parole or conditional release
    .not = the person is on neither parole nor conditional release
rule-exit-ban-fact-parole_permit = the person has leave of the competent authority to go abroad
    .not = the person has no leave of the competent authority to go abroad
rule-exit-ban-fact-national_security = reasons of national security under the law stand against it
    .not = no reasons of national security under the law stand against it
rule-exit-ban-fact-child_in_restitution_procedure = the person is a child in an international restitution procedure
    .not = the person is not a child in an international restitution procedure
rule-exit-ban-fact-judge_asks_for_maintenance = a court asks for it because of maintenance
    .not = no court asks for it because of maintenance
rule-exit-ban-fact-unpaid_since = the day since which maintenance is owed
rule-exit-ban-fact-civil_exception = an exception of civil law applies
    .not = no exception of civil law applies
rule-exit-ban-value-court_measure = For a court measure
rule-exit-ban-value-bail = For bail
rule-exit-ban-value-parole = For parole without leave
rule-exit-ban-value-national_security = For national security
rule-exit-ban-value-child_restitution = For an international restitution procedure
rule-exit-ban-value-maintenance = For a maintenance debt
rule-exit-ban-value-free_to_leave = Free to leave

rule-child-exit = Exit of children, adolescents and people under guardianship
rule-child-exit-fact-child_or_ward = the person is under eighteen or under guardianship
    .not = the person is neither under eighteen nor under guardianship
rule-child-exit-fact-with_holder_of_authority = the person goes with a holder of parental authority or guardianship
    .not = the person does not go with a holder of parental authority or guardianship
rule-child-exit-fact-civil_law_met = the person meets what civil law requires for leaving with that person
    .not = the person does not meet what civil law requires for leaving with that person
rule-child-exit-fact-passport = the person shows a passport
    .not = the person shows no passport
rule-child-exit-fact-formal_authorisation = the person shows the authorisation of the holders of parental authority or guardianship, before a notary or a competent authority
    .not = the person does not show the authorisation of the holders of parental authority or guardianship, before a notary or a competent authority
rule-child-exit-value-may_leave = Meets the rules of article 49 to leave
rule-child-exit-value-papers_missing = The passport or the authorisation is missing
rule-child-exit-value-civil_law_not_met = Requirements of civil law are missing
rule-child-exit-value-no_special_rule = This rule does not apply

rule-exit-order = Exit permits and exit orders
rule-exit-order-fact-procedure_pending = the person has a procedure pending whose decision is not final
    .not = the person has no procedure pending whose decision is not final
rule-exit-order-fact-withdrew = the person has withdrawn the procedure
    .not = the person has not withdrawn the procedure
rule-exit-order-fact-refused = the procedure was refused
    .not = the procedure was not refused
rule-exit-order-fact-asks_to_leave = the person asks for an exit order
    .not = the person does not ask for an exit order
rule-exit-order-output-may_come_back_at_once = whether the person may come back at once, meeting the requirements
rule-exit-order-value-exit_and_return_permit_possible = The Institute may issue an exit-and-return permit
rule-exit-order-value-exit_order = The Institute issues an exit order
rule-exit-order-value-neither = Neither of them

rule-closures = Closures and suspension of admission
rule-closures-fact-crossing_closed = the crossing is closed for a time for a cause of public interest
    .not = the crossing is not closed for a time for a cause of public interest
rule-closures-fact-provision_published = a general provision that suspends or forbids admission was published in the Diario Oficial
    .not = no general provision that suspends or forbids admission was published in the Diario Oficial
rule-closures-fact-cause_lasts = the causes of the provision last
    .not = the causes of the provision no longer last
rule-closures-fact-mexican = the person is Mexican
    .not = the person is not Mexican
rule-closures-value-open = The way is open
rule-closures-value-use_another_crossing = Another crossing must be used
rule-closures-value-admission_suspended = The admission of foreigners is suspended or forbidden

parameter-regularisation_fine_min_days = the lowest fine for regularisation, in days
parameter-regularisation_fine_max_days = the highest fine for regularisation, in days

rule-regularisation = Regularisation of migration status
rule-regularisation-fact-irregular = the person has no papers, has expired ones, or no longer meets the requirements of the condition of stay
    .not = the person has papers in force and meets the requirements of the condition of stay
rule-regularisation-fact-regularisation_ground = the ground of regularisation
rule-regularisation-fact-ground_proved = the person proves the ground
    .not = the person does not prove the ground
rule-regularisation-fact-impediment = the person falls under a ground of article 43
    .not = the person does not fall under a ground of article 43
rule-regularisation-fact-stay_ended_on = the last day of the authorised stay
rule-regularisation-let-last_day = the last day to ask for it after an overstay
rule-regularisation-let-by_right = the ground gives a right to regularisation
rule-regularisation-output-ask_before = the time limit after an overstay
rule-regularisation-output-lowest_fine = the lowest fine
rule-regularisation-output-highest_fine = the highest fine
rule-regularisation-value-right = Has a right to be regularised
rule-regularisation-value-may_be_granted = The Institute may grant it
rule-regularisation-value-not_proved = The ground is still to be proved
rule-regularisation-value-window_closed = The sixty days have passed: this ground is closed, and those of article 133 are not
rule-regularisation-value-impediment_of_43 = The Institute may refuse it on a ground of article 43
rule-regularisation-value-nothing_to_regularise = There is nothing to regularise

parameter-release_letter_term = the term for the letter of release of somebody who may be regularised

rule-safe-to-regularise = Coming to be regularised is safe
rule-safe-to-regularise-fact-came_by_themselves = the person comes to the Institute to ask for regularisation
    .not = the person does not come to the Institute to ask for regularisation
rule-safe-to-regularise-fact-in_a_station = the person is in a migration station
    .not = the person is not in a migration station
rule-safe-to-regularise-fact-may_be_regularised = the person falls under article 133 or 134
    .not = the person falls under neither article 133 nor article 134
rule-safe-to-regularise-fact-requirements_shown = the person has shown that the requirements are met
    .not = the person has not shown that the requirements are met
rule-safe-to-regularise-fact-reflection_period = the person is a victim or witness whose time for reflection is running
    .not = the person is no victim or witness whose time for reflection is running
rule-safe-to-regularise-value-never_presented = The Institute may not present this person
rule-safe-to-regularise-value-let_out_within_the_term = The letter of release is given within the term
rule-safe-to-regularise-value-after_the_reflection = The time for reflection is respected first
rule-safe-to-regularise-value-no_protection_here = This article says nothing about the case

parameter-migration_fee = the migration fees that the law states as of December 2024
parameter-stay_document_fee = the fees of 2026 for documents of stay
parameter-residence_fee_discount = the discount on residence fees
parameter-land_visit_free_days = the days of a visit by land without payment
parameter-cruise_crew_free_days = the days without payment of cruise crews
parameter-ship_crew_free_days = the days without payment of other ships' crews
parameter-air_crew_free_days = the days without payment of aircraft crews

rule-fee-exemption = Exemption from migration fees
rule-fee-exemption-fact-item = what is paid for
rule-fee-exemption-fact-cooperation_agreement = the person is authorised under an agreement of educational, cultural or scientific cooperation or exchange
    .not = the person is not authorised under an agreement of educational, cultural or scientific cooperation or exchange
rule-fee-exemption-fact-by_land = the person enters by land
    .not = the person does not enter by land
rule-fee-exemption-fact-crew = the crew that the person belongs to
rule-fee-exemption-fact-days = the days of stay, or since the first arrival
rule-fee-exemption-fact-cargo_driver = the person drives a cargo vehicle only to load or unload at border customs
    .not = the person does not drive a cargo vehicle only to load or unload at border customs
rule-fee-exemption-fact-regularisation_ground = the ground of regularisation
rule-fee-exemption-fact-protected = the condition of stay is authorised for asylum, refuge, complementary protection or statelessness
    .not = the condition of stay is not authorised for asylum, refuge, complementary protection or statelessness
rule-fee-exemption-fact-mobility_instrument = the person is authorised under an instrument of mobility or cooperation, for reciprocity
    .not = the person is not authorised under an instrument of mobility or cooperation, for reciprocity
rule-fee-exemption-fact-pay_equals_uma = the pay equals the value of the UMA
    .not = the pay does not equal the value of the UMA
rule-fee-exemption-let-document = it is a document that shows the condition of stay
rule-fee-exemption-value-exempt = Pays nothing
rule-fee-exemption-value-due = Pays the fee

rule-migration-fee = Migration fees under the law as of December 2024
rule-migration-fee-fact-item = what is paid for
rule-migration-fee-fact-exempt = the person is exempt
    .not = the person is not exempt
rule-migration-fee-output-amount = the sum of the law, before its adjustment
rule-migration-fee-value-fee = The fee is paid
rule-migration-fee-value-nothing = Nothing is paid

rule-stay-document-fee = Fees of 2026 for documents of stay
rule-stay-document-fee-fact-document = the document
rule-stay-document-fee-fact-exempt = the person is exempt
    .not = the person is not exempt
rule-stay-document-fee-fact-discount_ground = residence is for family unity, a job offer in Mexico or an unpaid invitation by an organisation
    .not = residence is not for family unity, a job offer in Mexico or an unpaid invitation by an organisation
rule-stay-document-fee-output-whole = the whole fee
rule-stay-document-fee-output-discounted = the fee with the discount
rule-stay-document-fee-value-whole_fee = The whole fee is paid
rule-stay-document-fee-value-half_fee = The fee with the discount is paid
rule-stay-document-fee-value-nothing = Nothing is paid

rule-silence-certificate = Certificate that no decision was given in time
rule-silence-certificate-fact-decision_overdue = the term to decide has run out without a decision
    .not = the term to decide has not run out
rule-silence-certificate-fact-certificate_asked = the applicant has asked for the certificate
    .not = the applicant has not asked for the certificate
rule-silence-certificate-fact-certificate_waited = the time since the certificate was asked for
rule-silence-certificate-fact-certificate_issued = the certificate was issued
    .not = the certificate has not been issued
rule-silence-certificate-value-nothing_to_certify = The term to decide still runs, or a decision was given: there is nothing to certify
rule-silence-certificate-value-must_be_asked = The certificate must be asked for
rule-silence-certificate-value-within_term = The authority still has time to issue the certificate
rule-silence-certificate-value-overdue = The term to issue the certificate has run out
rule-silence-certificate-value-issued = The certificate was issued

rule-opinion-silence = Silence of another authority that was asked for an opinion
    .assumptions = The last day is a working day; if it is not, the term ends on the next working day.
rule-opinion-silence-fact-opinion_asked_on = the day on which the report or opinion was asked for
rule-opinion-silence-fact-opinion_received_on = the day on which the report or opinion was received
rule-opinion-silence-let-last_day = the last day to give an opinion
rule-opinion-silence-value-wait = The report or opinion is waited for
rule-opinion-silence-value-opinion_counts = The report or opinion came in time and counts
rule-opinion-silence-value-no_objection = It is taken that there is no objection to what the person asks

rule-certified-copies = Certified copies of the migration file
rule-certified-copies-fact-party_to_procedure = whoever asks has an interest in the procedure
    .not = whoever asks has no interest in the procedure
rule-certified-copies-fact-copies_waited = the time since the copies were asked for
rule-certified-copies-fact-copies_delivered = the copies were delivered
    .not = the copies have not been delivered
rule-certified-copies-value-not_a_party = Article 78 gives copies only to those with an interest in the procedure
rule-certified-copies-value-within_term = The Institute still has time to deliver them
rule-certified-copies-value-overdue = The term to deliver them has run out
rule-certified-copies-value-delivered = The copies were delivered
