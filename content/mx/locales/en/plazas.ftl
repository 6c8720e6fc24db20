# Services beside the procedures: purposes, lists, remedies, tables.

purpose-information = Informing people who travel

paisano-topic-travel_papers = Papers for the journey
paisano-topic-customs_goods = Goods and customs
paisano-topic-vehicle = A vehicle
paisano-topic-money = Money
paisano-topic-health_care = Health care
paisano-topic-rights = Rights and how to claim them
paisano-topic-other_topic = Something else

plaza-level-literacy = Literacy
plaza-level-primary = Primary
plaza-level-secondary = Secondary
plaza-level-upper_secondary = Upper secondary

remedy-report-to-the-prosecutor = Report it to the prosecutor
    .do = Say what happened, where and when; a name is not needed to begin.
remedy-report-to-the-control-body = Report it to the control body
    .do = Say which office and which day; you learn what came of it.
remedy-ask-the-school = Ask for a place in a school
    .do = A school takes the child in at once, papers or not.
remedy-be-assessed-again = Be assessed again
    .do = You can be assessed until you pass; ask what to learn meanwhile.

table-people-informed-by-month = Visiting nationals informed, by month and topic
    .about = Answers given at the modules, by month and by what was asked. It counts answers, not people.
table-community-plaza-learners = Learners at community centres, by age and sex
    .about = People enrolled at community centres abroad. It counts people, each once.
