# Services that are open whatever a person's status: health and school.

purpose-health-care = Health care
purpose-education = School

parameter-retention_health_file = how long the file of an affiliation is kept
parameter-next_school_alarm = the time after which somebody asks at which school a child is
parameter-past_breach_answer_term = the term to answer for a breach of a programme that has ended

primary-grade-first = First grade
primary-grade-second = Second grade
primary-grade-third = Third grade
primary-grade-fourth = Fourth grade
primary-grade-fifth = Fifth grade
primary-grade-sixth = Sixth grade

remedy-go-to-any-public-clinic = Go to any public clinic
    .do = Without social security, public care and medicines are free for everybody in the country. Today IMSS-Bienestar gives them in most places.
remedy-go-to-the-social-security = Go to the social security that covers you
    .do = Whoever is insured through work is covered there, with the family.
remedy-go-on-with-the-open-affiliation = Go on with the affiliation that is open
    .do = The family's affiliation shows who is covered and who was added.
remedy-ask-for-a-school = Ask for a school
    .do = Ask the education authority for the nearest school, wherever you are. It takes the child in on the file that there is, without any paper.
remedy-ask-for-the-record = Ask for the record
    .do = Ask the school that you leave for it. The next one takes the child in without it, too.
remedy-ask-to-be-assessed = Ask to be assessed
    .do = Ask the school to see what the pupil knows, and to place them by that and by age.

table-health-families-affiliated = Families affiliated to the Popular Health Insurance, by sex of their head
    .about = Affiliations by period, and the share headed by women and men. It counts families, not people.
table-migrant-pupils-enrolled-by-state = Pupils who follow the harvest, enrolled by state
    .about = Enrolments by the state of the first school and by sex. A pupil who moves on is not counted again.
