# Impact assessments: lists and remedies.

intensive-treatment-inherent_risk = Inherent risks
intensive-treatment-sensitive_data = Sensitive data
intensive-treatment-transfers = Transfers of data
intensive-treatment-not_intensive = Not intensive
remedy-present-the-assessment = Present the assessment
    .do = Present it to the guarantor at least thirty working days before the system begins.
table-impact-assessments = Impact assessments
    .about = Systems planned, assessed, commented and begun. It counts acts.
