# Evaluaciones de impacto: listas y medios.

intensive-treatment-inherent_risk = Riesgos inherentes
intensive-treatment-sensitive_data = Datos sensibles
intensive-treatment-transfers = Transferencias de datos
intensive-treatment-not_intensive = No es intensivo
remedy-present-the-assessment = Presentar la evaluación
    .do = Preséntela ante la autoridad garante al menos treinta días hábiles antes de operar.
table-impact-assessments = Evaluaciones de impacto
    .about = Sistemas planeados, evaluados, comentados e iniciados. Cuenta actos.
