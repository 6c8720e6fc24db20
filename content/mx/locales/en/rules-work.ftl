# Work, verification and services: the words of the rules and of their values.

instrument-sawp = Memorandum of Understanding between Mexico and Canada on seasonal agricultural workers (SAWP)
instrument-rop3x1 = Rules of operation of the 3x1 Programme for Migrants
instrument-lft = Federal Labour Law

parameter-sawp_min_contract = the shortest contract of the SAWP
parameter-sawp_max_contract = the longest contract of the SAWP

rule-sawp-contract = Length of a SAWP contract
rule-sawp-contract-fact-starts_on = the first day of the contract
rule-sawp-contract-fact-ends_on = the last day of the contract
rule-sawp-contract-let-shortest_end = the day on which the shortest length is reached
rule-sawp-contract-let-longest_end = the day on which the longest length is reached
rule-sawp-contract-value-valid = The contract is of a length that the programme allows
rule-sawp-contract-value-too_short = The contract is shorter than the programme allows
rule-sawp-contract-value-too_long = The contract is longer than the programme allows

rule-sawp-worker-class = Class of a SAWP worker
rule-sawp-worker-class-fact-prior_same_employer = the person has completed a contract with this employer before
    .not = the person has not completed a contract with this employer before
rule-sawp-worker-class-fact-first_assignment = the person is assigned by the Labour Secretariat for the first time
    .not = the person is not assigned by the Labour Secretariat for the first time
rule-sawp-worker-class-fact-covers_absent_nominal = the person covers the place of a worker called by name who could not travel
    .not = the person covers nobody's place
rule-sawp-worker-class-value-nominal = Nominal: called by name by the employer
rule-sawp-worker-class-value-selected = Selected: assigned for the first time
rule-sawp-worker-class-value-substitute = Substitute: covers somebody who could not travel
rule-sawp-worker-class-value-reassigned = Assigned again: took part before, with another employer

parameter-p3x1_ratio = what each government adds for every peso
parameter-p3x1_federal_cap = the most that the Federation gives to a project

rule-p3x1-matching = Matching in the 3x1 Programme for Migrants
rule-p3x1-matching-fact-own = the contribution of the migrants
rule-p3x1-matching-fact-state_offer = what the state offers
rule-p3x1-matching-fact-municipal_offer = what the municipality offers
rule-p3x1-matching-let-matched = the contribution of each government without a cap
rule-p3x1-matching-let-partner = the contribution of each government
rule-p3x1-matching-value-complete = All three governments match the contribution
rule-p3x1-matching-value-partner_missing = The state or the municipality offers less than its part
rule-p3x1-matching-value-cap_binding = All three governments contribute up to the cap
rule-p3x1-matching-output-federal = the federal contribution
rule-p3x1-matching-output-state = the contribution of the state
rule-p3x1-matching-output-municipal = the contribution of the municipality
rule-p3x1-matching-output-total = what the project comes to

parameter-lft_min_mexican_share = the least share of Mexican workers
parameter-lft_max_foreign_in_specialty = the largest share of foreign workers in a specialty

rule-foreign-workers = Foreign workers of an employer
rule-foreign-workers-fact-workers = the number of workers, without directors, administrators and general managers
rule-foreign-workers-fact-foreign = the number of foreign workers among them
rule-foreign-workers-fact-foreign_physicians = the number of foreign physicians who serve the employer
rule-foreign-workers-fact-specialties = the specialties of technicians and professionals
rule-foreign-workers-value-compliant = The employer complies with article 7
rule-foreign-workers-value-over_general_limit = Employs fewer Mexican workers than the law demands
rule-foreign-workers-value-specialty_closed = Employs foreigners in a specialty in which there are Mexicans, or not temporarily
rule-foreign-workers-value-over_specialty_limit = Foreigners are more than the share allowed in a specialty
rule-foreign-workers-value-no_training = No Mexican workers are trained in the specialty
rule-foreign-workers-value-physician_not_mexican = A physician of the employer is not Mexican
rule-foreign-workers-fact-specialties-total = the number of workers of the specialty
rule-foreign-workers-fact-specialties-foreign = the number of foreigners in it
rule-foreign-workers-fact-specialties-mexican_available = there are Mexicans in that specialty
rule-foreign-workers-fact-specialties-temporary = the foreigners are employed for a time
    .not = the foreigners are not employed for a time only
rule-foreign-workers-fact-specialties-trains_mexicans = Mexican workers are trained in it
    .not = Mexican workers are not trained in it

instrument-lftse = Federal Law on Public Sector Workers
instrument-sne = Labour mobility programmes of the National Employment Service
instrument-labour-agreements = Bilateral labour mobility instruments
instrument-border-forms = Migration forms of the southern border
instrument-inm-requirements = Requirements published by the National Migration Institute

public-post-base = Base post
public-post-trust = Trust post

rule-public-post = Foreigners in public posts
rule-public-post-fact-post = the kind of post
rule-public-post-fact-candidate_is_mexican = the candidate is Mexican
    .not = the candidate is not Mexican
rule-public-post-fact-mexican_can_serve = there are Mexicans who can do the service
    .not = there are no Mexicans who can do the service
rule-public-post-fact-decided_by_head = the head of the office decided it
rule-public-post-fact-union_heard = the union was heard
rule-public-post-value-may_be_appointed = May hold the post
rule-public-post-value-not_open = The post is for Mexicans
rule-public-post-value-not_decided = The head of the office must decide it after hearing the union
rule-public-post-value-other_law = Article 9 does not govern the post

parameter-employer_change_notice_term = the term to notify a change of the registered employer
parameter-employer_change_notice_days = the number of calendar days to notify a change of the registered employer

rule-employer-certificate = Employer registration certificate
rule-employer-certificate-fact-registered = the employer holds the registration certificate
    .not = the employer does not hold the registration certificate
rule-employer-certificate-fact-tax_return_added = the employer has added the tax return of the last year
    .not = the employer has not added the tax return of the last year
rule-employer-certificate-fact-unnotified_change = the employer has changed address or representative and not notified it
rule-employer-certificate-fact-days_since_change = the number of calendar days since that change
rule-employer-certificate-fact-all_sites_registered = the employer has registered every site where foreigners work
    .not = the employer has not registered every site where foreigners work
rule-employer-certificate-value-in_order = The registration is up to date
rule-employer-certificate-value-not_registered = The employer is not registered and cannot offer work to foreigners
rule-employer-certificate-value-no_tax_return = The yearly tax return is missing
rule-employer-certificate-value-change_notice_late = The notice of change is overdue
rule-employer-certificate-value-site_missing = A site is not registered

rule-work-permit = Work permit of a temporary resident or student
rule-work-permit-fact-condition = the condition of stay
rule-work-permit-fact-card_valid = the resident card is valid
    .not = the resident card is not valid
rule-work-permit-fact-job_offer = the person has an offer of work
rule-work-permit-fact-has_work_permit = the Institute gave a permit to work
rule-work-permit-fact-study_level = the level of the studies
rule-work-permit-fact-institution_agrees = the school has given its letter of agreement
rule-work-permit-fact-offer_fits_studies = the offered work is related to the subject of the studies
rule-work-permit-value-only_offered_work = May work, in the activity of the job offer
rule-work-permit-value-may_ask_permit = May ask for the permit to work
rule-work-permit-value-offer_needed = Needs an offer of work to ask for the permit
rule-work-permit-value-school_needed = Needs the agreement of the school
rule-work-permit-value-card_needed = Needs a valid resident card
rule-work-permit-value-not_for_these_studies = These studies give no right to the permit
rule-work-permit-value-other_condition = This condition of stay does not have this procedure

rule-self-employment = Self-employment
rule-self-employment-fact-condition = the condition of stay
rule-self-employment-fact-activity_stated = the person handed in the statement on the kind and place of the activity
rule-self-employment-fact-in_taxpayer_register = the person proved registration in the Federal Taxpayer Registry
rule-self-employment-value-may_be_self_employed = May be self-employed
rule-self-employment-value-papers_missing = Papers are missing to be self-employed
rule-self-employment-value-not_foreseen = Not foreseen for this condition of stay

rule-equal-pay = Equal pay for equal work
rule-equal-pay-fact-equal_work = the work is equal in post, working time and efficiency
rule-equal-pay-fact-pay = the pay received
rule-equal-pay-fact-pay_of_the_other = the pay of the person compared with
rule-equal-pay-fact-minimum_wage = the minimum wage in force for the post and place
rule-equal-pay-value-lawful = The pay does not infringe these rules
rule-equal-pay-value-unequal = Receives less for equal work
rule-equal-pay-value-below_minimum = Receives less than the minimum wage

parameter-abroad_min_age = the least age to work outside Mexico

abroad-worker-technician = Technician
abroad-worker-professional = Professional
abroad-worker-artist = Artist
abroad-worker-athlete = Athlete
abroad-worker-specialist = Other specialised worker
abroad-worker-other = Other worker

rule-abroad-minimum-age = Age to work outside Mexico
rule-abroad-minimum-age-fact-age = the age in completed years
rule-abroad-minimum-age-fact-work = the kind of work
rule-abroad-minimum-age-value-allowed = May be hired to serve outside Mexico
rule-abroad-minimum-age-value-forbidden = May not be hired to serve outside Mexico

rule-hired-abroad = Formalities of a contract to work abroad
rule-hired-abroad-fact-hired_in_mexico = the hiring took place in Mexico
rule-hired-abroad-fact-ruled_by_this_law = the contract is ruled by the Federal Labour Law
rule-hired-abroad-fact-employer_established = the employer has a permanent establishment and an address in Mexico
    .not = the employer has no permanent establishment and address in Mexico
rule-hired-abroad-fact-bond_given = the employer has given the bond or deposit that was set
    .not = the employer has not given the bond or deposit that was set
rule-hired-abroad-fact-address_in_mexico = the employer stated an address in Mexico
    .not = the employer stated no address in Mexico
rule-hired-abroad-fact-approved = the Federal Centre for Conciliation and Labour Registration approved the contract
    .not = the contract is not approved
rule-hired-abroad-fact-visa_attached = the visa or work permit is attached to the contract
    .not = the visa or work permit is not attached
rule-hired-abroad-let-applies = article 28 applies
    .not = article 28 does not apply
rule-hired-abroad-value-in_order = The contract has the formalities of article 28
rule-hired-abroad-value-other_law = Article 28 does not apply to this contract
rule-hired-abroad-value-no_bond = The bond or deposit is missing
rule-hired-abroad-value-no_address = The employer stated no address in Mexico
rule-hired-abroad-value-not_approved = The contract is not approved
rule-hired-abroad-value-no_visa = The visa or work permit is not attached

rule-hired-abroad-terms = Content of a contract to work abroad
rule-hired-abroad-terms-fact-hired_in_mexico = the hiring took place in Mexico
rule-hired-abroad-terms-fact-ruled_by_this_law = the contract is ruled by the Federal Labour Law
rule-hired-abroad-terms-fact-in_writing = the conditions are in writing
    .not = the conditions are not in writing
rule-hired-abroad-terms-fact-employer_pays_return = the contract says that the employer pays repatriation
    .not = the contract does not make the employer pay repatriation
rule-hired-abroad-terms-fact-housing_stated = the contract states decent and hygienic housing
    .not = the contract does not state the housing
rule-hired-abroad-terms-fact-medical_care_stated = the contract states how medical care is given
    .not = the contract does not state how medical care is given
rule-hired-abroad-terms-fact-consular_information = the contract states how the worker learns of consular and local authorities
    .not = the contract does not state how the worker learns of consular authorities
rule-hired-abroad-terms-let-applies = article 28 applies
    .not = article 28 does not apply
rule-hired-abroad-terms-value-in_order = The contract says what article 28 asks for
rule-hired-abroad-terms-value-other_law = Article 28 does not apply to this contract
rule-hired-abroad-terms-value-not_in_writing = The conditions are not in writing
rule-hired-abroad-terms-value-return_not_paid = The contract does not make the employer pay repatriation
rule-hired-abroad-terms-value-no_housing = The contract does not state the housing
rule-hired-abroad-terms-value-no_medical_care = The contract does not state how medical care is given
rule-hired-abroad-terms-value-no_consular_information = The contract does not state how the worker learns of consular authorities

recruitment-channel-employer = Direct hiring by the employer
recruitment-channel-agreement = Programme agreed between governments
recruitment-channel-agency = Placement agency

rule-return-costs = Cost of the worker's return
rule-return-costs-fact-channel = the way of recruitment
rule-return-costs-fact-deceived = the worker was deceived about the conditions of work
rule-return-costs-value-employer_pays = The hiring employer pays
rule-return-costs-value-as_agreed = Paid as the agreement between governments says
rule-return-costs-value-agency_pays = The placement agency pays
rule-return-costs-value-as_offered = Paid as the offer says that the agency verified

rule-recruitment-agreement = Recruitment under an agreement of governments
rule-recruitment-agreement-fact-equal_conditions = the conditions are decent and equal to those of that country's workers
    .not = the conditions are not equal to those of that country's workers
rule-recruitment-agreement-fact-agreement_sets_return_and_housing = the agreement sets repatriation, housing and social security
    .not = the agreement does not set repatriation, housing or social security
rule-recruitment-agreement-fact-recruited_by_service = the Labour Secretariat recruits through the National Employment Service
    .not = the National Employment Service does not recruit
rule-recruitment-agreement-fact-consular_information = there are ways to inform of consular and local authorities
    .not = there are no ways to inform of consular and local authorities
rule-recruitment-agreement-value-in_order = The programme meets the bases of article 28-A
rule-recruitment-agreement-value-unequal_conditions = The conditions are not equal to those of that country's workers
rule-recruitment-agreement-value-terms_not_set = The agreement does not set repatriation, housing or social security
rule-recruitment-agreement-value-not_by_service = The National Employment Service does not recruit
rule-recruitment-agreement-value-no_consular_information = There are no ways to inform of consular and local authorities

rule-placement-agency = Duties of the placement agency
rule-placement-agency-fact-authorised = the agency is authorised and registered
    .not = the agency is not authorised and registered
rule-placement-agency-fact-offer_verified = the agency has made sure that the offered conditions are true
    .not = the agency has not made sure that what it offers is true
rule-placement-agency-fact-offer_decent = the conditions are decent and do not discriminate
    .not = the conditions are not decent or discriminate
rule-placement-agency-fact-visa_verified = the agency has made sure that the visa or work permit was applied for
    .not = the agency has not made sure that the visa was applied for
rule-placement-agency-fact-told_of_consulates = the agency has informed of consular protection and of the authorities there
    .not = the agency has not informed of consular protection
rule-placement-agency-value-in_order = The agency meets article 28-B
rule-placement-agency-value-not_authorised = The agency is not authorised and registered
rule-placement-agency-value-offer_not_verified = Has not made sure that what it offers is true
rule-placement-agency-value-offer_not_decent = The conditions are not decent or discriminate
rule-placement-agency-value-visa_not_verified = Has not made sure that the visa was applied for
rule-placement-agency-value-no_consular_information = Has not informed of consular protection

parameter-labour_defence_fee = the fee of the labour defence office

rule-labour-defence = Free defence of workers
rule-labour-defence-fact-is_worker_or_union = a worker or their union asks
    .not = neither a worker nor their union asks
rule-labour-defence-fact-about_labour_law = the matter is the application of labour law
    .not = the matter is not the application of labour law
rule-labour-defence-value-free_service = The office advises, conciliates or represents free of charge
rule-labour-defence-value-not_for_it = Not a matter for the office
rule-labour-defence-output-fee = what is paid

parameter-mobility_min_age = the least age for labour mobility programmes

rule-mobility-programme = Conditions to work abroad through the National Employment Service
rule-mobility-programme-fact-age = the age in completed years
rule-mobility-programme-fact-mexican_resident = the person is Mexican and resident in Mexico
    .not = the person is not Mexican or not resident in Mexico
rule-mobility-programme-fact-speaks_language = the person speaks the language of the country
    .not = the person does not speak the language of the country
rule-mobility-programme-fact-has_experience = the person has the required experience
    .not = the person does not have the required experience
rule-mobility-programme-fact-has_valid_id = the person has a valid identity document
    .not = the person has no valid identity document
rule-mobility-programme-fact-has_proof_of_schooling = the person proves the highest schooling
    .not = the person does not prove the highest schooling
rule-mobility-programme-value-eligible = Meets the conditions
rule-mobility-programme-value-too_young = Is too young
rule-mobility-programme-value-not_resident = Is not Mexican or not resident in Mexico
rule-mobility-programme-value-no_language = Does not speak the language of the country
rule-mobility-programme-value-no_experience = Does not have the required experience
rule-mobility-programme-value-no_id = Has no valid identity document
rule-mobility-programme-value-no_schooling = Does not prove the highest schooling

parameter-sawp_min_hours = the number of hours of work that a SAWP contract offers at least
parameter-sawp_hours_span = the time within which the SAWP offers those hours
parameter-sawp_min_age = the least age of the SAWP
parameter-sawp_season_first = the first day of the SAWP season
parameter-sawp_season_last = the last day of the SAWP season

rule-sawp-canadian-rule = Canadian rule of the SAWP
rule-sawp-canadian-rule-fact-starts_on = the first day of the contract
rule-sawp-canadian-rule-fact-ends_on = the last day of the contract
rule-sawp-canadian-rule-fact-hours_within_span = the number of hours of work that it offers within that time
rule-sawp-canadian-rule-fact-age = the age in completed years
rule-sawp-canadian-rule-fact-has_farm_experience = the person has farm experience
    .not = the person has no farm experience
rule-sawp-canadian-rule-fact-citizen_of_participating_state = the person is a citizen of a participating state
    .not = the person is not a citizen of a participating state
rule-sawp-canadian-rule-value-in_order = The contract and the worker meet the rule
rule-sawp-canadian-rule-value-too_few_hours = Offers fewer hours
rule-sawp-canadian-rule-value-out_of_season = Lies outside the season
rule-sawp-canadian-rule-value-too_long = Is longer than allowed
rule-sawp-canadian-rule-value-too_young = Is too young
rule-sawp-canadian-rule-value-no_experience = Has no farm experience
rule-sawp-canadian-rule-value-not_a_citizen = Is not a citizen of a participating state

parameter-sawp_transport_records = how long the employer keeps the records of transport
parameter-sawp_advertised_days = the number of days for which the job is advertised

rule-sawp-employer = Duties of a SAWP employer
rule-sawp-employer-fact-advertised_days = the number of days for which the job was advertised
rule-sawp-employer-fact-pays_round_trip = the employer pays the round trip
    .not = the employer does not pay the round trip
rule-sawp-employer-fact-housing_inspected = the employer gives housing that passed inspection
    .not = the housing has not passed inspection
rule-sawp-employer-fact-same_pay = the employer pays the same as to Canadians for the same work
    .not = the employer pays less than to Canadians
rule-sawp-employer-fact-same_insurance = the employer gives the same medical and employment insurance
    .not = the employer does not give the same medical and employment insurance
rule-sawp-employer-value-in_order = The employer complies
rule-sawp-employer-value-not_advertised = Did not advertise the job long enough
rule-sawp-employer-value-trip_not_paid = Does not pay the round trip
rule-sawp-employer-value-housing_not_inspected = The housing has not passed inspection
rule-sawp-employer-value-unequal_pay = Pays less than to Canadians
rule-sawp-employer-value-unequal_insurance = Does not give the same medical and employment insurance

rule-sawp-papers = Papers to travel with the SAWP
rule-sawp-papers-fact-season_contract_agreed = the yearly review agreed the contract of the season
    .not = the contract of the season is not agreed
rule-sawp-papers-fact-file_complete = the Labour Secretariat made the file and the single form
    .not = the file of the Labour Secretariat is missing
rule-sawp-papers-fact-medically_approved = the Health Secretariat gave the medical approval
    .not = the medical approval is missing
rule-sawp-papers-fact-has_passport = the person has a passport of the Foreign Secretariat
    .not = the passport is missing
rule-sawp-papers-fact-beneficiary_document = the Migration Institute issued the beneficiary's document and the exit seal
    .not = the beneficiary's document or the exit seal is missing
rule-sawp-papers-fact-canadian_visa = the Canadian embassy gave the visa
    .not = the Canadian visa is missing
rule-sawp-papers-fact-travel_arranged = the travel is arranged
    .not = the travel is not arranged
rule-sawp-papers-value-ready = May travel
rule-sawp-papers-value-no_season_contract = The contract of the season is not agreed
rule-sawp-papers-value-no_file = The file of the Labour Secretariat is missing
rule-sawp-papers-value-no_medical_approval = The medical approval is missing
rule-sawp-papers-value-no_passport = The passport is missing
rule-sawp-papers-value-no_beneficiary_document = The beneficiary's document or the exit seal is missing
rule-sawp-papers-value-no_visa = The Canadian visa is missing
rule-sawp-papers-value-no_travel = The travel is not arranged

passport-validity-up_to_1 = Up to one year
passport-validity-up_to_3 = More than one and up to three years
passport-validity-up_to_6 = More than three and up to six years
passport-validity-up_to_10 = Up to ten years

parameter-passport_fee = the fee for an ordinary passport
parameter-passport_reduced_share = the reduced part of the passport fee
parameter-passport_elder_age = the age from which the passport fee is reduced

rule-passport-fee = Fee of an ordinary passport
rule-passport-fee-fact-validity = the validity asked for
rule-passport-fee-fact-farm_worker_under_memorandum = the person works on farms abroad under a memorandum of understanding
rule-passport-fee-fact-age = the age in completed years
rule-passport-fee-fact-has_disability = the person has a proven disability
rule-passport-fee-value-full = The full fee is due
rule-passport-fee-value-reduced = The reduced fee is due
rule-passport-fee-output-full_fee = the full fee
rule-passport-fee-output-reduced_fee = the reduced fee

border-form-fmva = Agricultural visitor form (FMVA)
border-form-fmvl = Local visitor form (FMVL)
border-form-fmtf = Border worker form (FMTF)

parameter-border_form_validity = the validity of the forms of the southern border
parameter-local_visitor_form_days = the number of days of each stay with the local visitor form
parameter-agricultural_visitor_states = the states of the agricultural visitor form
parameter-agricultural_visitor_fee = the fee for the agricultural visitor form

rule-agricultural-visitor = Agricultural visitor (1997–2008)
rule-agricultural-visitor-fact-issued_on = the day on which the form was issued
rule-agricultural-visitor-fact-seen_on = the day in question
rule-agricultural-visitor-fact-state = the state where the person is
rule-agricultural-visitor-fact-works_for_named_employer = the person works on the farm and for the employer that the form names
    .not = the person does not work on the farm and for the employer that the form names
rule-agricultural-visitor-value-within_form = Within what the form allows
rule-agricultural-visitor-value-expired = The form is no longer valid
rule-agricultural-visitor-value-other_state = Outside the states of the form
rule-agricultural-visitor-value-other_employer = Works for another employer

labour-agreement-canada = Canada, farm workers
labour-agreement-united_states = United States
labour-agreement-central_america = El Salvador, Guatemala and Honduras

parameter-labour_agreement_year = the year of the bilateral labour mobility instruments

instrument-cpeum = Political Constitution of the United Mexican States
instrument-scjn = Supreme Court of Justice, First Chamber: judgments of amparo
instrument-station-norms = Norms for the operation of migration stations and provisional stays

verification-cause-confirm_data = To confirm data of a procedure
verification-cause-stay_expired = An expired stay
verification-cause-evidence = To obtain evidence to apply the law, with grounds
verification-cause-other = Another cause

rule-verification-visit = Verification visit
rule-verification-visit-fact-at_shelter = civil society or humanitarian persons shelter migrants at the place
rule-verification-visit-fact-held_by_institute = the Institute holds it
    .not = the Institute does not hold it
rule-verification-visit-fact-helpers_act_alone = another authority acts without being asked by the Institute, or on its own
rule-verification-visit-fact-cause = the cause of the visit
rule-verification-visit-value-lawful = The visit has none of the defects that the law names
rule-verification-visit-value-shelter = No visits are allowed where migrants are sheltered for humanitarian reasons
rule-verification-visit-value-not_the_institute = Only the Institute may hold verification visits
rule-verification-visit-value-helpers_alone = Another authority controls migration on its own
rule-verification-visit-value-no_cause = The cause is none of the three that the law allows

rule-verification-order = Verification order
rule-verification-order-fact-order_by_institute = there is an order issued by the Institute
    .not = there is no order of the Institute
rule-verification-order-fact-names_officer = the order names the officer in charge
    .not = the order does not name the officer in charge
rule-verification-order-fact-names_staff = the order names the staff
    .not = the order does not name the staff
rule-verification-order-fact-names_place = the order states the place or area
    .not = the order does not state the place
rule-verification-order-fact-names_object = the order states the object
    .not = the order does not state the object
rule-verification-order-fact-names_scope = the order states the scope
    .not = the order does not state the scope
rule-verification-order-fact-names_grounds = the order states the provisions on which it rests
    .not = the order does not state its grounds
rule-verification-order-value-complete = The order says all that the law asks for
rule-verification-order-value-no_order = There is no order of the Institute
rule-verification-order-value-officer_not_named = The order does not name the officer in charge
rule-verification-order-value-staff_not_named = The order does not name the staff
rule-verification-order-value-place_not_named = The order does not state the place
rule-verification-order-value-object_not_named = The order does not state the object
rule-verification-order-value-scope_not_named = The order does not state the scope
rule-verification-order-value-grounds_not_named = The order does not state its grounds

rule-inland-review = Review of migration status inside the country
rule-inland-review-fact-protected_by_amparo = the person is protected by an amparo against articles 97, 98 and 99
rule-inland-review-fact-held_by_institute = the Institute holds it
    .not = the Institute does not hold it
rule-inland-review-fact-order_by_institute = there is an order issued by the Institute, with its grounds
    .not = there is no order with its grounds
rule-inland-review-fact-names_officer_and_staff = the order names the officer in charge and the staff
    .not = the order does not name officer and staff
rule-inland-review-fact-states_duration = the order states how long the review lasts
    .not = the order does not state how long it lasts
rule-inland-review-fact-states_area = the order states the area or place
    .not = the order does not state the area or place
rule-inland-review-value-as_printed = The review meets what article 97 says
rule-inland-review-value-disapplied = Article 97 cannot be applied to this person
rule-inland-review-value-not_the_institute = Only the Institute may hold reviews
rule-inland-review-value-no_order = There is no order with its grounds
rule-inland-review-value-staff_not_named = The order does not name officer and staff
rule-inland-review-value-duration_not_stated = The order does not state how long it lasts
rule-inland-review-value-area_not_stated = The order does not state the area or place

parameter-child_guard_wording = the wording of the guarantees of migrant children of 2021 is in force
parameter-gender_perspective_wording = the wording of the gender perspective of 2026 is in force
parameter-officer_conduct_wording = the wording of the grave offences of 2019 is in force
parameter-denunciation_wording = the wording on denunciations to the Institute of 2020 is in force
parameter-curp_duty_wording = the wording on the CURP of 2025 is in force
parameter-reception_rights_wording = the wording of the rights at reception of 2014 is in force
parameter-presentation_order_term = the term to issue the presentation order
parameter-presentation_order_hours = the number of hours of the term to issue the presentation order
parameter-presentation_limit_term = the term of the longest presentation
parameter-presentation_limit_hours = the number of hours of the term of the longest presentation
parameter-court_notice_term = the term for a judge to notify the Institute
parameter-court_notice_hours = the number of hours of the term for a judge to notify the Institute

rule-presentation = Who may be presented at a migration station
rule-presentation-fact-minor_or_in_doubt = the person is a minor, or it is in doubt whether they are
rule-presentation-fact-at_disposal = the person was put at the disposal of the Institute upon a verification or review
rule-presentation-fact-has_ground = one of the grounds of article 144 is met
rule-presentation-fact-came_to_regularise = the person came to the Institute to ask for regularisation
rule-presentation-fact-trafficking_victim = the person is a victim of trafficking in persons
rule-presentation-fact-cares_for_child = the person takes care of children or adolescents who are there
rule-presentation-fact-child_referred = the child protection office has come and the referral is written
    .not = the child protection office has not come, or the referral is not written
rule-presentation-value-may_be_presented = May be presented
rule-presentation-value-no_ground = There is no legal ground to present the person
rule-presentation-value-never_a_child = No child or adolescent may be presented or lodged: the child protection office is notified and the child referred to the DIF
rule-presentation-value-came_by_themselves = May not be presented: came to regularise their status
rule-presentation-value-never_a_victim = May not be lodged in any place of detention: is a victim of trafficking
rule-presentation-value-postponed = Postponed until the child protection office has come and the referral is written
rule-presentation-value-to_be_avoided = To be avoided, for family unity and the best interests of the child

rule-presentation-order = Presentation order
rule-presentation-order-fact-hours_to_order = the number of hours from being put at disposal to the order
rule-presentation-order-fact-has_ground = the order rests on a ground of article 144
    .not = the order rests on no ground of article 144
rule-presentation-order-fact-in_minutes = the presentation is recorded in minutes
    .not = the presentation is not recorded in minutes
rule-presentation-order-value-lawful = The order was issued in time and form
rule-presentation-order-value-late = The order was issued after its term
rule-presentation-order-value-no_ground = The order rests on no ground of article 144
rule-presentation-order-value-no_minutes = The presentation is not recorded in minutes

rule-holding-limit = How long somebody may be held
rule-holding-limit-fact-hours_held = the number of hours since being put at disposal
rule-holding-limit-fact-protected_by_amparo = the person is protected by an amparo against the terms of article 111
rule-holding-limit-value-within_limit = Within the limit of the presentation (LM 68)
rule-holding-limit-value-over_stricter_limit = Over the limit of the presentation (LM 68); article 111 prints longer terms, and the stricter one is signalled here
rule-holding-limit-value-over_limit_with_amparo = Over the limit of the presentation, and an amparo forbids applying the terms of article 111 to this person

parameter-station_decision_term = the term to decide on somebody presented, as article 111 prints it
parameter-station_decision_days = the number of working days of the term to decide on somebody presented, as article 111 prints it
parameter-station_cap_term = the term of the longest stay in a station with a cause, as article 111 prints it
parameter-station_cap_days = the number of working days of the term of the longest stay in a station with a cause, as article 111 prints it

station-stay-cause-identity = No reliable information on identity or nationality, or difficulty in obtaining the papers
station-stay-cause-consulate = The consulate needs more time
station-stay-cause-transit = No transit or itinerary
station-stay-cause-illness = Illness or disability, medically certified, that rules out travel
station-stay-cause-appeal = An appeal about the migration status, or an amparo with an express prohibition to transfer the person or to let them leave the country

rule-station-stay = Stay in a migration station as article 111 prints it
rule-station-stay-fact-working_days_held = the number of working days since the presentation
rule-station-stay-fact-causes = the causes to exceed the term
rule-station-stay-fact-cause_goes_on = one of these causes still exists
    .not = none of these causes exists any longer
rule-station-stay-fact-protected_by_amparo = the person is protected by an amparo against the terms of article 111
rule-station-stay-let-capped = there is a cause of fractions I to IV
    .not = there is no cause of fractions I to IV
rule-station-stay-let-uncapped = there is an appeal or amparo as fraction V describes it
rule-station-stay-value-within_term = Within the term that article 111 prints
rule-station-stay-value-must_be_decided = The printed term has run out without a cause to exceed it: the case must be decided and the stay must end
rule-station-stay-value-within_cap = Over the term with a cause, within the printed cap
rule-station-stay-value-no_printed_cap = There is an appeal or amparo of fraction V, and the article prints no cap
rule-station-stay-value-must_be_documented = The cap has run out: the Institute must grant the condition of visitor with permission for paid work
rule-station-stay-value-must_be_determined = The cap has run out and the cause has ended: the Institute must determine the migration status
rule-station-stay-value-terms_disapplied = The terms of article 111 cannot be applied to this person

parameter-station_meals_per_day = the number of meals a day at a migration station

rule-station-occupancy = Occupancy of a migration station
rule-station-occupancy-fact-lodged = the number of people lodged
rule-station-occupancy-fact-capacity = the physical capacity of the station
rule-station-occupancy-fact-is_prison = it is a prison, a place of pre-trial detention or of execution of sentences
rule-station-occupancy-fact-meets_requirements = the building meets and provides what article 107 asks for
    .not = the building lacks what article 107 asks for
rule-station-occupancy-value-allowed = The occupancy is allowed
rule-station-occupancy-value-over_capacity = Lodges more people than its capacity
rule-station-occupancy-value-prison = A prison may not serve as a station
rule-station-occupancy-value-unfit_building = The building lacks what article 107 asks for and may not serve as a station

rule-station-care = Care at a migration station
rule-station-care-fact-meals_per_day = the number of meals offered a day
rule-station-care-fact-medical_care = there is medical care
    .not = medical care is missing
rule-station-care-fact-psychological_care = there is psychological care
    .not = psychological care is missing
rule-station-care-fact-legal_aid = there is legal aid
    .not = legal aid is missing
rule-station-care-fact-special_diets = there are diets for those who need them for age, pregnancy, health or religion
    .not = special diets are missing
rule-station-care-value-meets_standard = The care meets the requirements
rule-station-care-value-too_few_meals = Fewer meals a day are offered than the law demands
rule-station-care-value-no_medical_care = Medical care is missing
rule-station-care-value-no_psychological_care = Psychological care is missing
rule-station-care-value-no_legal_aid = Legal aid is missing
rule-station-care-value-no_special_diets = Special diets are missing

rule-station-premises = Premises of a migration station and access to it
rule-station-premises-fact-men_and_women_apart = men and women are in separate and safe places
    .not = men and women are not apart
rule-station-premises-fact-family_unity = family unity is promoted
    .not = family unity is not promoted
rule-station-premises-fact-no_crowding = the premises avoid crowding
    .not = there is crowding
rule-station-premises-fact-recreation = there is room for sport and culture
    .not = there is no room for recreation
rule-station-premises-fact-counsel_and_consulate = lawyers, trusted persons and the consulate have access
    .not = lawyers, trusted persons or the consulate have no access
rule-station-premises-fact-visits_admitted = whoever meets the requirements may visit
    .not = whoever meets the requirements may not visit
rule-station-premises-fact-refusals_in_writing = every refused visit is given in writing with its grounds
    .not = visits are refused without grounds in writing
rule-station-premises-fact-oversight_admitted = the national human rights commission may verify and civil society organisations have access
    .not = the national human rights commission may not verify, or civil society organisations have no access
rule-station-premises-value-meets_standard = The station meets the requirements
rule-station-premises-value-not_apart = Men and women are not apart
rule-station-premises-value-no_family_unity = Family unity is not promoted
rule-station-premises-value-crowding = There is crowding
rule-station-premises-value-no_recreation = There is no room for recreation
rule-station-premises-value-no_access = Lawyers, trusted persons or the consulate have no access
rule-station-premises-value-no_visits = Visits of those who meet the requirements are not allowed
rule-station-premises-value-refusals_not_written = Visits are refused without grounds in writing
rule-station-premises-value-no_oversight = The national human rights commission may not verify, or civil society organisations have no access

rule-information-on-arrival = Information on arrival at the migration station
rule-information-on-arrival-fact-told_place_and_rules = the person knows the place, the rules and the services
    .not = the person was not told the place and the rules
rule-information-on-arrival-fact-told_motive = the person knows why they are there
    .not = the person was not told the motive
rule-information-on-arrival-fact-told_procedure = the person knows the procedure and the remedy
    .not = the person was not told the procedure and the remedy
rule-information-on-arrival-fact-told_of_protection = the person knows of the right to ask for recognition as a refugee or as stateless
    .not = the person was not told of refuge and statelessness
rule-information-on-arrival-fact-told_of_regularisation = the person knows of regularisation
    .not = the person was not told of regularisation
rule-information-on-arrival-fact-told_of_return = the person knows that they may ask for assisted return of their own will
    .not = the person was not told of assisted return
rule-information-on-arrival-fact-told_of_guarantee = the person knows that they may give a guarantee
    .not = the person was not told of the guarantee
rule-information-on-arrival-fact-told_of_admission = the person knows the requirements of admission
    .not = the person was not told the requirements of admission
rule-information-on-arrival-fact-told_of_consular_notice = the person knows whether the consulate is notified, and that it is not if asylum or refuge may be sought
    .not = the person was not told whether the consulate is notified
rule-information-on-arrival-fact-rights_in_writing = the person received in writing the rights, the duties and where to complain
    .not = the person did not receive the rights in writing
rule-information-on-arrival-value-all_told = Was told everything
rule-information-on-arrival-value-place_not_told = Was not told the place and the rules
rule-information-on-arrival-value-motive_not_told = Was not told the motive
rule-information-on-arrival-value-procedure_not_told = Was not told the procedure and the remedy
rule-information-on-arrival-value-protection_not_told = Was not told of refuge and statelessness
rule-information-on-arrival-value-regularisation_not_told = Was not told of regularisation
rule-information-on-arrival-value-return_not_told = Was not told of assisted return
rule-information-on-arrival-value-guarantee_not_told = Was not told of the guarantee
rule-information-on-arrival-value-admission_not_told = Was not told the requirements of admission
rule-information-on-arrival-value-consular_notice_not_told = Was not told whether the consulate is notified
rule-information-on-arrival-value-rights_not_written = Did not receive the rights in writing

rule-defence-on-arrival = Defence and communication at the migration station
rule-defence-on-arrival-fact-speaks_spanish = the person speaks and understands Spanish
    .not = the person does not speak or understand Spanish
rule-defence-on-arrival-fact-interpreter = the person has a translator or interpreter
    .not = the person has no translator or interpreter
rule-defence-on-arrival-fact-wants_consulate = the person wishes the protection of the consulate
rule-defence-on-arrival-fact-means_to_call_consulate = the person was given the means to reach the consulate
    .not = the person was not given the means to reach the consulate
rule-defence-on-arrival-fact-legal_advice_and_file = the person has legal advice, may offer evidence and see the file
    .not = the person has no legal advice or does not see the file
rule-defence-on-arrival-fact-telephone = the person may telephone
    .not = the person may not telephone
rule-defence-on-arrival-fact-visits = the person is visited by family and counsel
    .not = the person receives no visits
rule-defence-on-arrival-value-all_given = All means were given
rule-defence-on-arrival-value-no_interpreter = A translator or interpreter is missing
rule-defence-on-arrival-value-consulate_not_reached = Was not given the means to reach the consulate
rule-defence-on-arrival-value-no_defence = Has no legal advice or does not see the file
rule-defence-on-arrival-value-no_telephone = May not telephone
rule-defence-on-arrival-value-no_visits = Receives no visits

rule-treatment-on-arrival = Treatment at the migration station
rule-treatment-on-arrival-fact-dignified_space = the person has a dignified space, food, toiletries and medical care
    .not = the person has no dignified space, food, toiletries or medical care
rule-treatment-on-arrival-fact-activities = the person takes part in recreation, education and culture
    .not = the person takes no part in activities
rule-treatment-on-arrival-fact-not_discriminated = the person suffers no discrimination
    .not = the person suffers discrimination
rule-treatment-on-arrival-fact-treated_with_dignity = the person is treated with dignity and humanity
    .not = the person is not treated with dignity and humanity
rule-treatment-on-arrival-fact-areas_apart = there are separate areas for women and men, with family unity
    .not = there are no separate areas with family unity
rule-treatment-on-arrival-value-as_owed = Is treated as is owed
rule-treatment-on-arrival-value-no_dignified_space = Has no dignified space, food, toiletries or medical care
rule-treatment-on-arrival-value-no_activities = Takes no part in activities
rule-treatment-on-arrival-value-discriminated = Suffers discrimination
rule-treatment-on-arrival-value-undignified = Is not treated with dignity and humanity
rule-treatment-on-arrival-value-areas_not_apart = There are no separate areas with family unity

provisional-stay-type_a = Provisional stay A
provisional-stay-type_b = Provisional stay B

parameter-provisional_a_hours = the largest number of hours in a provisional stay A
parameter-provisional_b_days = the largest number of days in a provisional stay B
parameter-provisional_stays_open = provisional stays are in operation
    .not = no provisional stays are in operation

rule-provisional-stay = Time in a provisional stay
rule-provisional-stay-fact-kind = the kind of provisional stay
rule-provisional-stay-fact-hours_held = the number of hours in it
rule-provisional-stay-fact-days_held = the number of days in it
rule-provisional-stay-value-within = Within what the norms say
rule-provisional-stay-value-over = More than the norms say
rule-provisional-stay-value-suspended = Provisional stays are suspended

custodian-consulate = Diplomatic mission of the country
custodian-rights_organisation = Human rights organisation or institution
custodian-nobody = Nobody

rule-station-alternative = Alternatives to the migration station
rule-station-alternative-fact-order_issued = the presentation order was issued
rule-station-alternative-fact-decided = the migration status was decided
    .not = the migration status is not decided yet
rule-station-alternative-fact-custodian = who takes the person into custody
rule-station-alternative-fact-custodian_solvent = the institution is of recognised standing
rule-station-alternative-fact-stays_in_district = the person undertakes to stay at an address in the district
rule-station-alternative-fact-may_seek_protection = the person might obtain asylum or recognition as a refugee
    .not = the person might not obtain asylum or recognition as a refugee
rule-station-alternative-fact-seeks_regular_stay = the person is in a procedure to obtain a regular stay
rule-station-alternative-fact-guarantee_given = the person gave a sufficient guarantee
rule-station-alternative-fact-address_given = the person established an address
rule-station-alternative-fact-stays_there = the person does not leave it without permission
rule-station-alternative-fact-responsible_letter = a Mexican citizen or organisation signed the letter of responsibility
rule-station-alternative-value-custody = May be given into custody, in the cases that the regulation states
rule-station-alternative-value-guarantee = May follow the procedure under a guarantee
rule-station-alternative-value-none_yet = The requirements of an alternative are not met

rule-consular-notice = Notice to the consulate
rule-consular-notice-fact-may_seek_protection = the person might obtain asylum or recognition as a refugee
rule-consular-notice-fact-protection_asked = the person has asked for asylum or recognition as a refugee
rule-consular-notice-fact-consents = there is evidence of express consent to the notice
rule-consular-notice-value-notify_at_once = The consulate is notified at once
rule-consular-notice-value-do_not_notify = The consulate is not notified
rule-consular-notice-value-may_notify = May be notified, because the person consented

station-vulnerability-pregnant = Pregnant woman
station-vulnerability-older_adult = Older person
station-vulnerability-disability = Person with a disability
station-vulnerability-indigenous = Indigenous person
station-vulnerability-crime_victim_or_witness = Victim or witness of a serious crime

parameter-specialised_stay_groups = the persons whose stay in specialised institutions is preferred

rule-specialised-stay = Stay in specialised institutions
rule-specialised-stay-fact-group = the situation of the person
rule-specialised-stay-fact-needs_it = the person needs it
rule-specialised-stay-fact-crime_in_mexico = the serious crime was committed in Mexico
rule-specialised-stay-fact-cannot_decide = the emotional state does not let them decide whether to return or stay
rule-specialised-stay-value-specialised = A stay in a specialised institution is preferred
rule-specialised-stay-value-ordinary = No special rule

rule-trafficking-victim = Protection of a victim of trafficking
rule-trafficking-victim-fact-trafficking_victim = the person is a victim of trafficking in persons
rule-trafficking-victim-fact-is_foreign = the person is a foreigner
rule-trafficking-victim-fact-irregular = the migration status is irregular
rule-trafficking-victim-fact-false_papers = the person acquired or holds false papers
rule-trafficking-victim-fact-needs_protection = the person is in need of international protection
rule-trafficking-victim-value-no_rule = These rules do not apply
rule-trafficking-victim-value-no_detention = May not be lodged in stations or any place of detention
rule-trafficking-victim-value-no_sanction_for_status = Is not punished for the irregular status
rule-trafficking-victim-value-no_sanction_for_papers = Is not punished for the false papers
rule-trafficking-victim-value-may_stay = May stay until fully recovered or obtain permanent residence, regularise, or return of their own will
rule-trafficking-victim-value-may_ask_refuge = May ask for recognition as a refugee

rule-assisted-return = Assisted return of an adult
rule-assisted-return-fact-is_adult = the person is of age
    .not = the person is a minor
rule-assisted-return-fact-asked_expressly = the person asked for it expressly
    .not = the person did not ask for it expressly
rule-assisted-return-fact-irregular_and_at_disposal = the migration status is irregular and the person is at the disposal of the Institute
    .not = the migration status is not irregular, or the person is not at the disposal of the Institute
rule-assisted-return-fact-may_not_leave = a competent authority restricts leaving the country
rule-assisted-return-fact-needs_special_care = the person is a pregnant woman, a victim or witness, a person with a disability or an older person
rule-assisted-return-fact-receiving_officials = officials of the receiving country take part
    .not = officials of the receiving country do not take part
rule-assisted-return-value-may_be_carried_out = May be carried out
rule-assisted-return-value-not_an_adult = Is a minor: the restitution plan is followed
rule-assisted-return-value-not_asked_for = Did not ask for it expressly
rule-assisted-return-value-not_in_its_scope = The migration status is not irregular, or the person is not at the disposal of the Institute
rule-assisted-return-value-may_not_leave_now = An authority restricts leaving the country
rule-assisted-return-value-no_receiving_officials = Officials of the receiving country do not take part

rule-assisted-return-rights = Rights before an assisted return
rule-assisted-return-rights-fact-speaks_spanish = the person speaks and understands Spanish
    .not = the person does not speak or understand Spanish
rule-assisted-return-rights-fact-interpreter = the person had a translator or interpreter
    .not = the person had no translator or interpreter
rule-assisted-return-rights-fact-told_of_consulate = the person knows of the protection of the consulate
    .not = the person was not told of consular protection
rule-assisted-return-rights-fact-told_of_staying = the person knows of a regular stay and of the remedies
    .not = the person was not told how to stay, nor of the remedies
rule-assisted-return-rights-fact-family_told = the person could tell family or a trusted person
    .not = the person could not tell the family
rule-assisted-return-rights-fact-legal_advice_and_file = the person had legal advice and access to the file
    .not = the person had no legal advice or access to the file
rule-assisted-return-rights-fact-nationality_checked = the Institute made sure of nationality or residence in the receiving country
    .not = nationality or residence in the receiving country was not checked
rule-assisted-return-rights-fact-belongings_travel = the person travels with their belongings
    .not = the person does not travel with their belongings
rule-assisted-return-rights-value-all_given = All were respected
rule-assisted-return-rights-value-no_interpreter = Had no translator or interpreter
rule-assisted-return-rights-value-consulate_not_told = Was not told of consular protection
rule-assisted-return-rights-value-staying_not_told = Was not told how to stay, nor of the remedies
rule-assisted-return-rights-value-family_not_told = Could not tell the family
rule-assisted-return-rights-value-no_defence = Had no legal advice or access to the file
rule-assisted-return-rights-value-nationality_not_checked = Nationality or residence in the receiving country was not checked
rule-assisted-return-rights-value-belongings_left = Does not travel with their belongings

rule-return-destination = Where a person may be taken
rule-return-destination-fact-country_of_origin_or_residence = it is the country of origin or of residence
    .not = it is neither the country of origin nor of residence
rule-return-destination-fact-asked_protection = the person has asked for asylum or recognition as a refugee, or holds it
rule-return-destination-fact-complementary_protection = the person holds complementary protection
rule-return-destination-fact-danger_there = life is in danger there, or there are good reasons to fear torture or other cruel, inhuman or degrading treatment or punishment
rule-return-destination-fact-refused_there = it is an assisted return, and that country has refused the person
rule-return-destination-value-allowed = May be taken to that country
rule-return-destination-value-other_country = Is neither the country of origin nor of residence
rule-return-destination-value-non_refoulement = May not be returned to that country
rule-return-destination-value-back_to_mexico = Is brought back to Mexico, where the Institute decides on the status

rule-return-transport = Transport to the country of origin or residence
rule-return-transport-fact-institute_provides = the Institute provides the transport
    .not = the Institute does not provide the transport
rule-return-transport-fact-water_and_food = there is drinking water and food for the journey
    .not = water or food is missing
rule-return-transport-fact-escorted = migration officials go along and respect their rights
    .not = no migration officials go along
rule-return-transport-value-in_order = The transport meets the law
rule-return-transport-value-no_transport = The Institute does not provide the transport
rule-return-transport-value-no_water_or_food = Water or food is missing
rule-return-transport-value-no_escort = No migration officials go along

parameter-deportation_security_wording = the wording of the security ground of 2021 is in force
    .not = the wording of the security ground of 2021 is not in force

rule-deportation = Deportation
rule-deportation-fact-presented = the person is under presentation
rule-deportation-fact-entered_without_papers = the person entered without the required papers or by an unauthorised place
rule-deportation-fact-deported_before = the person was deported before and entered again
rule-deportation-fact-readmitted = the person obtained the agreement of readmission
    .not = the person has not obtained the agreement of readmission
rule-deportation-fact-ban_ended = the period without return had ended when the person entered
    .not = the period without return had not ended when the person entered
rule-deportation-fact-claims_to_be_mexican = the person claims before the Institute to be Mexican
rule-deportation-fact-is_mexican = the person is Mexican
rule-deportation-fact-compromises_security = the background compromises national or public security
rule-deportation-fact-false_papers = the person gave false information or showed false, altered or fraudulently obtained papers
rule-deportation-fact-exit_order_broken = the person broke an exit order of the Institute
rule-deportation-fact-minor_or_in_doubt = the person is a minor, or it is in doubt whether they are
rule-deportation-fact-victim_or_witness = the person is a victim or witness of a crime committed in Mexico, or a victim of trafficking in persons
rule-deportation-fact-protection = the protection that the person holds or has asked for
rule-deportation-let-exempt = the person may not be deported
    .not = the person may be deported
rule-deportation-value-no_ground = There is no ground of deportation
rule-deportation-value-never_deported = May not be deported
rule-deportation-value-unlawful_entry = Entry without papers or by an unauthorised place (fraction I)
rule-deportation-value-suspended = The procedure for irregular entry is suspended until the claim to be a refugee is decided
rule-deportation-value-returned_after_deportation = Entry after a deportation, without readmission (fraction II)
rule-deportation-value-false_nationality = Claimed to be Mexican without being so (fraction III)
rule-deportation-value-security = Compromises national or public security (fraction IV)
rule-deportation-value-false_information = False information or papers (fraction V)
rule-deportation-value-exit_order = Broke an exit order (fraction VI)

rule-reentry = Return after a deportation
rule-reentry-fact-deported = the person was deported
rule-reentry-fact-security_ground = the decision says that sovereignty or security might be compromised
rule-reentry-fact-ban_last_day = the last day of the period without return
rule-reentry-fact-enters_on = the day of the intended entry
rule-reentry-fact-readmitted = the Secretariat has expressly agreed to readmit
rule-reentry-value-no_ban = No deportation stands in the way
rule-reentry-value-banned = May not enter: the period has not ended
rule-reentry-value-banned_for_ever = May not enter: the deportation is definitive
rule-reentry-value-readmitted_by_agreement = May ask to enter: the Secretariat has readmitted

rule-constitutional-expulsion = Expulsion under article 33 of the Constitution
rule-constitutional-expulsion-fact-is_foreign = the person is a foreigner
    .not = the person is Mexican
rule-constitutional-expulsion-fact-by_president = the head of the Federal Executive decides it
    .not = somebody other than the head of the Federal Executive decides it
rule-constitutional-expulsion-fact-heard = the person was heard before
    .not = the person was not heard before
rule-constitutional-expulsion-fact-grounds_in_law = it rests on law
    .not = it does not rest on law
rule-constitutional-expulsion-value-valid = Has what the Constitution demands
rule-constitutional-expulsion-value-not_foreign = No Mexican can be expelled
rule-constitutional-expulsion-value-not_the_president = Only the head of the Federal Executive may decide it
rule-constitutional-expulsion-value-not_heard = The prior hearing is missing
rule-constitutional-expulsion-value-no_grounds = The grounds in law are missing

court-decision-precautionary = Precautionary measure, summons or arrest warrant
court-decision-process_order = Order that opens the trial
court-decision-final_judgment = Final judgment

rule-court-notice = Notice of the courts to the Institute
rule-court-notice-fact-decision = the decision of the court
rule-court-notice-fact-told_at_once = it was told at the moment it was given
    .not = it was not told at the moment it was given
rule-court-notice-fact-hours_to_notice = the number of hours until the notice
rule-court-notice-fact-sentence_served = the sentence is served
rule-court-notice-fact-handed_over_with_certificate = the person was handed over to the Institute at once with the medical certificate
    .not = the person was not handed over to the Institute at once with the medical certificate
rule-court-notice-value-in_order = The notice was given as the law says
rule-court-notice-value-late = The notice was not given in time
rule-court-notice-value-not_handed_over = The person was not handed over with the medical certificate

instrument-lge = General Education Law
instrument-lgs = General Health Law
instrument-lss = Social Security Law
instrument-ladua = Customs Law
instrument-social-programmes = Rules of operation of social programmes for 2022
instrument-seguro-popular = Popular Health Insurance
instrument-treaties-money = Agreements on social security and on taxes
instrument-customs-practice = Consular requirements for household goods and travellers' allowance
instrument-inm-network = Network of migration stations, as reported

basic-service-education = Education
basic-service-medical_care = Medical care
basic-service-urgent_care = Urgent medical care to preserve life

rule-basic-services = Education and health whatever the migration status
rule-basic-services-fact-service = the service asked for
rule-basic-services-fact-public_provider = the service is public
rule-basic-services-fact-has_social_security = the person has social security
    .not = the person has no social security
rule-basic-services-fact-asked_more_than_mexicans = the person is asked for more than Mexicans are
rule-basic-services-fact-lacks_papers = the person asks for basic or upper secondary education and lacks school or identity papers
rule-basic-services-value-access = Is entitled to the service
rule-basic-services-value-free_and_unrestricted = It is free and without any restriction
rule-basic-services-value-free_for_uninsured = It is free, with medicines, for want of social security
rule-basic-services-value-unlawful_requirement = To ask for more than of Mexicans is against the law
rule-basic-services-value-papers_to_be_eased = Lack of papers does not bar from school: the authority helps to obtain them

parameter-refused_service_fine_min = the least fine for refusing services or asking for more
parameter-refused_service_fine_max = the largest fine for refusing services or asking for more
parameter-withheld_papers_fine_min = the least fine for withholding identity or migration papers
parameter-withheld_papers_fine_max = the largest fine for withholding identity or migration papers

rule-service-refused = Fine for refusing services or rights
rule-service-refused-fact-public_servant = a public servant did it
rule-service-refused-fact-refused = the official refused a service or right of the Migration Law
rule-service-refused-fact-extra_requirements = the official asked for more than the law requires
rule-service-refused-fact-justified = there was a justified cause or force majeure
    .not = there was neither a justified cause nor force majeure
rule-service-refused-value-fine = A fine is due
rule-service-refused-value-no_fine = This fine is not due
rule-service-refused-output-least = the least fine
rule-service-refused-output-most = the largest fine

rule-papers-withheld = Withholding the papers of a migrant
rule-papers-withheld-fact-by_migration_authority = a migration authority keeps them
    .not = somebody other than a migration authority keeps them
rule-papers-withheld-fact-thought_false = there are reasons to think that they are false
rule-papers-withheld-fact-reported_at_once = the competent authority was told at once
rule-papers-withheld-fact-owner_allowed = the owner allowed it
rule-papers-withheld-fact-other_competent_authority = it is another competent authority
rule-papers-withheld-value-lawful = Keeping them is lawful
rule-papers-withheld-value-unlawful = The authority may not keep them
rule-papers-withheld-value-must_report = The competent authority must be told at once
rule-papers-withheld-value-fine = Against the law, and a fine is due
rule-papers-withheld-value-no_fine = This fine is not due, for the owner allowed it; the law reserves withholding to migration authorities
rule-papers-withheld-value-see_its_law = Depends on the law of that authority
rule-papers-withheld-output-least = the least fine
rule-papers-withheld-output-most = the largest fine

rule-interpreter = Translator or interpreter
rule-interpreter-fact-understands_spanish = the person speaks and understands Spanish
    .not = the person does not speak or understand Spanish
rule-interpreter-fact-deaf = the person is deaf
    .not = the person is not deaf
rule-interpreter-fact-reads_and_writes = the person can read and write
rule-interpreter-value-none_needed = No interpreter is needed
rule-interpreter-value-of_their_language = A translator or interpreter of their language is named ex officio
rule-interpreter-value-in_writing_or_interpreter = Is asked in writing or through an interpreter
rule-interpreter-value-who_understands_them = Somebody who can understand them is named interpreter

rule-information-duty = Information for migrants and their families
rule-information-duty-fact-told_rights = the person knows the rights and duties
    .not = the person was not told the rights and duties
rule-information-duty-fact-told_requirements = the person knows the requirements to enter, stay and leave
    .not = the person was not told the requirements
rule-information-duty-fact-told_of_protection = the person knows of refuge, complementary protection, asylum and statelessness, and how to ask
    .not = the person was not told of international protection
rule-information-duty-value-informed = Received the information that the law commands
rule-information-duty-value-rights_not_told = Was not told the rights and duties
rule-information-duty-value-requirements_not_told = Was not told the requirements
rule-information-duty-value-protection_not_told = Was not told of international protection

parameter-pension_weeks = the number of weeks of contribution that a pension requires
parameter-pension_health_weeks = the number of weeks of contribution that keep health care
parameter-advanced_age = the age of unemployment at an advanced age
parameter-old_age = the age of the old-age pension

rule-retirement-pension = Pension for unemployment at an advanced age or for old age
rule-retirement-pension-fact-age = the age in completed years
rule-retirement-pension-fact-without_paid_work = the person is without paid work
rule-retirement-pension-fact-weeks = the number of recognised weeks of contribution
rule-retirement-pension-fact-insured_before_the_act = the person was insured before this Act came into force
rule-retirement-pension-let-of_age = the person is of age, and without work where that is required
    .not = the person is not of age, or not without work where that is required
rule-retirement-pension-value-pension = Is entitled to the pension
rule-retirement-pension-value-former_act_first = Lacks the weeks of this Act, but may choose the former one: that is to be looked at first
rule-retirement-pension-value-health_care_only = Has health care, and may withdraw the balance or go on contributing
rule-retirement-pension-value-withdraw_or_continue = May withdraw the balance or go on contributing
rule-retirement-pension-value-not_yet = Neither unemployment at an advanced age nor old age has come

rule-social-protection = Access to social protection through employment
rule-social-protection-fact-registered_by_employer = the employer registered them with IMSS or ISSSTE
rule-social-protection-fact-is_foreign = the person is a foreigner
    .not = the person is Mexican
rule-social-protection-fact-regular_status = the migration status is regular
rule-social-protection-value-covered = Has access to social protection
rule-social-protection-value-not_covered = Has no access this way

social-security-agreement-spain = Spain
social-security-agreement-canada = Canada
social-security-agreement-united_states = United States

parameter-social_security_agreement_signed = the day on which the social security agreements were signed
parameter-social_security_agreement_in_force = the social security agreement is in force

rule-totalisation = Adding up periods of contribution in two countries
rule-totalisation-fact-agreement = the agreement in question
rule-totalisation-fact-weeks_in_mexico = the number of weeks of contribution in Mexico
rule-totalisation-fact-weeks_abroad = the number of weeks of contribution in the other country
rule-totalisation-fact-posted = the person was posted for a time to the other country by the employer
rule-totalisation-value-no_agreement = No agreement in force allows adding up
rule-totalisation-value-enough_alone = The weeks in Mexico are enough
rule-totalisation-value-enough_together = The weeks of both together are enough, and each pays its part
rule-totalisation-value-not_enough = Even together the weeks are not enough
rule-totalisation-value-home_coverage = Stays covered by the home country only

parameter-old_age_benefit_age = the age of the universal old-age benefit
parameter-old_age_benefit_residence = the time of permanent residence for the universal old-age benefit
parameter-old_age_benefit_for_foreigners = foreigners are admitted to the universal old-age benefit
    .not = foreigners are not admitted to the universal old-age benefit

rule-old-age-benefit = Universal old-age benefit for foreigners
rule-old-age-benefit-fact-age = the age in completed years
rule-old-age-benefit-fact-is_mexican = the person is Mexican
    .not = the person is not Mexican
rule-old-age-benefit-fact-card_issued_on = the day on which the permanent resident card was issued
rule-old-age-benefit-fact-papers_complete = the person shows migration history, permanent CURP and proof of address
rule-old-age-benefit-fact-asks_on = the day of the request
rule-old-age-benefit-value-entitled = May receive the benefit
rule-old-age-benefit-value-too_young = Is not of age yet
rule-old-age-benefit-value-nationality_required = Mexican nationality is required
rule-old-age-benefit-value-residence_too_short = The residence is too short
rule-old-age-benefit-value-papers_missing = Papers are missing

parameter-youth_programme_min_age = the least age of Youth Building the Future
parameter-youth_programme_max_age = the highest age of Youth Building the Future

rule-youth-programme = Youth Building the Future
rule-youth-programme-fact-age = the age in completed years
rule-youth-programme-fact-studies_or_works = the person studies or works
rule-youth-programme-fact-is_mexican = the person is Mexican
    .not = the person is not Mexican
rule-youth-programme-fact-has_institute_papers = the person proves a regular stay with papers of the Institute
    .not = the person does not prove a regular stay with papers of the Institute
rule-youth-programme-value-admitted = May take part
rule-youth-programme-value-not_of_age = Is not of the ages of the programme
rule-youth-programme-value-studies_or_works = Studies or works
rule-youth-programme-value-papers_missing = Must prove a regular stay

rule-emergency-programme = Wellbeing in a social or natural emergency
rule-emergency-programme-fact-at_southern_border = the person is in a migratory emergency at the southern border
    .not = the person is not in a migratory emergency at the southern border
rule-emergency-programme-fact-irregular = the migration status is irregular
rule-emergency-programme-fact-procedure_open = the person has begun a migration procedure
    .not = the person has not begun a migration procedure
rule-emergency-programme-value-admitted = May receive the support
rule-emergency-programme-value-procedure_needed = Must show that a migration procedure has begun
rule-emergency-programme-value-other_emergency = Not a migratory emergency at the southern border

parameter-seguro_popular_services = the number of services of the Popular Health Insurance
parameter-seguro_popular_medicines = the number of medicines of the Popular Health Insurance
parameter-seguro_popular_families = the number of families of the Popular Health Insurance in December 2004

rule-occupational-training = Occupational training (CECATI, ICAT)
rule-occupational-training-fact-proof_of_address = the person has proof of address
    .not = the person has no proof of address
rule-occupational-training-fact-has_curp = the person has a CURP
    .not = the person has no CURP
rule-occupational-training-value-admitted = Has the papers
rule-occupational-training-value-no_address = The proof of address is missing
rule-occupational-training-value-no_curp = The CURP is missing

rule-study-certificate = Study certificate of a migrant child
rule-study-certificate-fact-has_identity_paper = the person has an identity paper
rule-study-certificate-fact-has_humanitarian_card = the person has a humanitarian visitor card
rule-study-certificate-value-to_be_issued = The certificate must be issued
rule-study-certificate-value-help_with_papers = The school admits the child, and the authority helps to obtain the papers

parameter-double_taxation_agreements = the countries with a double taxation agreement
parameter-tax_information_agreements = the territories with a tax information exchange agreement

rule-double-taxation = Double taxation
rule-double-taxation-fact-country = the country of residence
rule-double-taxation-value-agreement = There is a double taxation agreement
rule-double-taxation-value-information_only = There seems to be only an exchange of information
rule-double-taxation-value-not_listed = Is not in the list of 2022

household-goods-owner-repatriated_national = Mexican repatriated or deported
household-goods-owner-permanent_resident = Permanent resident
household-goods-owner-temporary_resident = Temporary resident
household-goods-owner-student_resident = Temporary resident student
household-goods-owner-other = Somebody else
household-goods-kind-used_abroad = Goods used while residing abroad
household-goods-kind-professional = Instruments and tools of professionals, workers or craftsmen
household-goods-kind-commercial = Goods held for trade or industry
household-goods-kind-vehicle = Vehicle
household-goods-kind-other = Other goods

rule-household-goods = Household goods free of duty
rule-household-goods-fact-owner = the owner
rule-household-goods-fact-goods = the kind of goods
rule-household-goods-value-exempt = Free of duty, if the terms and forms of the regulation are met
rule-household-goods-value-temporary_import = Imported temporarily for as long as the condition of stay lasts, under the requirements of the regulation
rule-household-goods-value-not_exempt = Outside the exemption

parameter-household_goods_window = the time to bring in household goods, before and after arrival
parameter-household_goods_min_age = the least age of household goods
parameter-household_goods_residence = the least time of residence abroad for household goods

rule-household-goods-terms = Requirements for household goods
rule-household-goods-terms-fact-left_mexico_on = the day on which residence abroad began
rule-household-goods-terms-fact-arrives_on = the day of arrival of the person
rule-household-goods-terms-fact-list_certified = a consulate certified the list of goods
    .not = no consulate certified the list of goods
rule-household-goods-terms-fact-family_has_list = the family has another list already
rule-household-goods-terms-value-in_order = The requirements are met
rule-household-goods-terms-value-residence_too_short = The residence abroad was too short
rule-household-goods-terms-value-no_list = The certified list is missing
rule-household-goods-terms-value-second_list = There is only one list for a family

rule-household-goods-window = When household goods may arrive
rule-household-goods-window-fact-arrives_on = the day of arrival of the person
rule-household-goods-window-fact-goods_arrive_on = the day on which the goods arrive
rule-household-goods-window-fact-goods_acquired_on = the day on which the newest of the goods was acquired
rule-household-goods-window-value-in_time = The goods arrive in time
rule-household-goods-window-value-too_early = The goods arrive too early
rule-household-goods-window-value-too_late = The goods arrive too late
rule-household-goods-window-value-goods_too_new = Some of the goods are too new

household-list-mexican = List for Mexicans
household-list-foreigner = List for foreigners

parameter-household_list_fee = the fee for the certificate of household goods
parameter-household_list_announced_free = the certificate of household goods is announced as free
    .not = the certificate of household goods is not announced as free

rule-household-list-fee = Fee for the certificate of household goods
rule-household-list-fee-fact-list = for whom the list is issued
rule-household-list-fee-fact-repatriated_with_proof = the person was repatriated from the United States of America for want of a lawful stay, and proves it by the document that the consulate endorses
    .not = the person was not repatriated from the United States of America for that cause, or does not prove it
rule-household-list-fee-value-as_printed = What the law prints is paid
rule-household-list-fee-value-announced_free = The law prints a fee, and consulates announce it as free
rule-household-list-fee-value-exempt = Nothing is paid
rule-household-list-fee-output-printed_fee = the printed fee

parameter-travellers_allowance_usd = the allowance by land in the season, in dollars
parameter-station_network_places = the number of places of the migration stations
parameter-siglo_xxi_places = the number of places of the Siglo XXI station
parameter-siglo_xxi_overnight_places = the number of overnight places of the Siglo XXI station
parameter-stations_repaired = the number of stations of the repair programme
parameter-provisional_places_a = the number of places of the provisional stays A
parameter-provisional_places_b = the number of places of the provisional stays B
parameter-provisional_places = the number of places of all provisional stays
