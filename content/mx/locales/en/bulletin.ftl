# The monthly bulletin.

## Tables

table-monthly-entries-by-age = Entries by month and age group
    .about = Entries of foreigners authorised. It counts entries, not people.
table-monthly-rejections-by-ground = Rejections by month and ground
    .about = Entries rejected at the filter, by the ground that was given. It counts rejections.
table-monthly-claims-told-to-the-commission = Claims for protection told to COMAR, by month and sex
    .about = Claims made to an officer and passed on. It counts notices, not people.
table-monthly-children-told-to-child-protection = Children told to the child protection office, by month
    .about = Notices of children at the border and of children who returned. It counts notices.
table-monthly-refuge-claims = Claims for refuge by month and sex
    .about = Claims filed with the commission, in time, late or for another. It counts claims, not people.
table-refuge-claims-by-citizenship = Claims for refuge by nationality and age group
    .about = The same claims, by nationality.
table-refuge-outcomes = How claims for refuge ended
    .about = Recognised, also as family of somebody recognised; protected otherwise; denied, refused as late, abandoned, withdrawn. It counts endings, not people.
table-monthly-children-in-protection = Children who came into the route of protection, by month and sex
    .about = Found by the Institute or told by another authority or a shelter. It counts arrivals in the route, not children.
table-children-in-protection-by-age = Children who came into the route of protection, by age group and sex
    .about = The same arrivals, by age group.
table-monthly-children-repatriated = Repatriations of Mexican children, by month and age group
    .about = Receptions of children and adolescents. It counts receptions, not people.
table-monthly-repatriated-people = Repatriated Mexicans, by month and sex
    .about = People who were received, each counted once a month.
table-monthly-certificates-and-curps = Reception certificates and temporary CURPs, by month
    .about = Documents given to people who returned. It counts documents.
