## Guards that bind every programme

guard-nobody-is-returned-into-danger = This person asked for protection: nobody may reject, return or deport them.
    .do = Show your certificate, or say that you asked for protection. If they do not listen, complain.
guard-migration-procedures-wait = The migration procedure waits until the claim for protection is decided.
    .do = Show your certificate. The irregular entry of who asks for protection is not sanctioned.
guard-nothing-to-the-country-of-origin = Without express consent nobody informs the country of origin.
    .do = If your consulate was told, complain, and tell COMAR.
guard-no-applicant-child-in-a-station = No child or adolescent is ever in a migration station.
    .do = Tell the child protection office or the human rights commission.
guard-no-child-in-a-station = No child is ever presented to or lodged in a migration station.
    .do = Tell the child protection office at once. Anybody can.
guard-no-child-is-deported = No child is ever deported.
    .do = Tell the child protection office and the human rights commission.
guard-no-procedure-before-notice = Nothing begins before the child protection office was told.
    .do = Ask to speak with the child protection office. You have a right to a representative.
guard-no-return-before-assessment = No child is returned before the danger was weighed.
    .do = Ask the child protection office to weigh the danger and to hear you.
guard-no-return-before-plan = No child is returned without a plan of the child protection office that is in force.
    .do = Ask for the plan to be reviewed. Your view counts.
guard-no-return-into-danger = Life, freedom or safety are in danger: the child cannot be returned.
    .do = Ask to stay and to be protected.
guard-no-consulate-while-signs = There are signs of a need for protection: nobody tells the consulate.
    .do = COMAR has been told. Only the child protection office can rule it out, after hearing the child.
