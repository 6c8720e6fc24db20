# Seasonal work abroad: agencies, purposes, remedies, lists, permits and terms.

agency-farms = Foreign Agricultural Resource Management Services (FARMS), for the Canadian employers
purpose-labour-mobility = Work abroad, in order and safe

remedy-ask-the-employment-service = Ask the National Employment Service
    .do = Go to the office that opened your file, or call it. It costs nothing. Say what is missing or wrong.
remedy-ask-an-officer-to-decide = Ask an officer to decide
    .do = What stands against it is told by documents, not by a statute. An officer can decide otherwise and must write down why.
remedy-correct-the-order = Correct the order and send it again
    .do = Correct what the answer names and send the order again through FARMS.
remedy-ask-the-consulate-abroad = Ask the consulate of Mexico
    .do = Call or visit the consulate of Mexico in the province. It helps at no cost, also against the employer.
remedy-review-appeal-labour = Review appeal
    .do = Hand in a letter to the office that decided, within fifteen working days from the day after you were notified.

canadian-province-AB = Alberta
canadian-province-BC = British Columbia
canadian-province-MB = Manitoba
canadian-province-NB = New Brunswick
canadian-province-NS = Nova Scotia
canadian-province-ON = Ontario
canadian-province-PE = Prince Edward Island
canadian-province-QC = Quebec
canadian-province-SK = Saskatchewan
crop-fruit = Fruit
crop-vegetables = Vegetables
crop-greenhouse = Greenhouses
crop-tobacco = Tobacco
crop-other_crop = Other crop
worker-class-nominal = Called by name
worker-class-selected = Selected for the first time
worker-class-substitute = Substitute
worker-class-reassigned = Assigned again
decision-reason-agreed_in_yearly_review = It was agreed in the yearly review
decision-reason-document_shown = A document that was shown says otherwise
decision-reason-source_outdated = The source is out of date
decision-reason-mistake_in_file = The file was wrong
farm-incident-illness = Illness
farm-incident-accident = Accident
farm-incident-pay = Pay
farm-incident-housing = Housing
farm-incident-treatment = Treatment
farm-incident-family_at_home = Family at home
season-evaluation-recommended = Recommended
season-evaluation-not_recommended = Not recommended
season-evaluation-not_given = Not given

permit-beneficiary-document = Identity document of the beneficiary
permit-exit-seal = Exit seal for seasonal workers

parameter-sawp_order_lead = the time that an order takes until the workers arrive
parameter-sawp_transfer_trial = the trial after a transfer to another farm
parameter-sawp_contract_term = the longest time on the farms
parameter-labour_file_term = how long a worker's file waits for a place
parameter-arrival_report_term = the time to confirm an arrival
parameter-incident_answer_term = the time for the consulate to see to an incident
parameter-return_report_term = the time to report the return
parameter-evaluation_term = the time for the evaluation of the season
parameter-retention_labour_file = how long the file of a season is kept

table-farm-workers-placed-by-state = Places on Canadian farms, by state of origin
    .about = Places given to seasonal workers, by the state of the office and by class. It counts places given, not people.
table-farm-workers-arrived-by-province = Arrivals on Canadian farms, by province
    .about = Arrivals of seasonal workers that a consulate confirmed, by province and class. It counts arrivals, not people.
table-farm-workers-arrived-by-sex = Arrivals on Canadian farms, by age and sex
    .about = Arrivals of seasonal workers that a consulate confirmed, by age group and sex.
table-farm-return-rate = Return from Canadian farms
    .about = Of the arrivals of a year that a consulate confirmed: returns reported, calls by name for the next season, and files closed because the worker did not return, as counts and as shares of the arrivals, by class. Who has said nothing is in none of the shares.
table-farm-seasons-ended = How seasons on Canadian farms ended
    .about = Returns reported, files closed without one, and who is called by name or free for the next season, by class.
table-farm-clocks-met-and-missed = Terms of the seasonal programme met and missed
    .about = Contracts, returns, arrivals and incidents: what was in time and what was not.
table-farm-incidents = What was told from Canadian farms
    .about = Incidents, lower pay and unfit housing as they were told, by province.
