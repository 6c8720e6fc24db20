instrument-rlrpcap = Reglamento de la Ley sobre Refugiados y Protección Complementaria
instrument-lgp = Ley General de Población
instrument-lnac = Ley de Nacionalidad
instrument-instructivo-curp = Instructivo Normativo para la Asignación de la CURP
instrument-lgmdfp = Ley General en Materia de Desaparición Forzada de Personas
instrument-lfped = Ley Federal para Prevenir y Eliminar la Discriminación
instrument-lgtaip = Ley General de Transparencia y Acceso a la Información Pública
instrument-lgv = Ley General de Víctimas
instrument-lgpsedmtp = Ley General en Materia de Trata de Personas
instrument-lfcdo = Ley Federal contra la Delincuencia Organizada
instrument-lsem = Ley del Servicio Exterior Mexicano
instrument-repatriation-agreements = Acuerdos y arreglos de repatriación, según informes
instrument-inm-programmes = Programas del Instituto Nacional de Migración, según informes
instrument-governance-bodies = Órganos de la política migratoria, según informes
instrument-consular-practice = Práctica consular, según informes
instrument-statistics-practice = Publicaciones estadísticas, según informes
instrument-child-programmes = Programas para la niñez migrante, según informes
instrument-penal-df = Código Penal para el Distrito Federal, según un informe
instrument-funds-letter = Enmienda a la Carta de Entendimiento contra la trata, según un informe
instrument-external-support = Acuerdos sobre el Mecanismo de Apoyo Exterior

child-company-accompanied = Acompañada
child-company-separated = Separada
child-company-unaccompanied = No acompañada

child-carer-nobody = Ninguna persona adulta
child-carer-parent = Quien ejerce la patria potestad
child-carer-custodian = Quien tiene la guarda y custodia
child-carer-tutor = Su tutor
child-carer-customary_carer = Quien la cuida habitualmente por costumbre
child-carer-other_adult = Otra persona adulta

child-place-migration_station = Estación migratoria
child-place-enabled_place = Lugar habilitado para la presentación
child-place-children_space = Espacio del DIF para niñas, niños y adolescentes
child-place-family_space = Espacio con personas adultas

act-on-child-presentation = Presentación
act-on-child-procedure = Inicio del procedimiento administrativo migratorio
act-on-child-border_refusal = Rechazo en frontera o no admisión
act-on-child-assisted_return = Retorno asistido
act-on-child-deportation = Deportación o expulsión

restitution-plan-pending = Aún no se presenta
restitution-plan-stay = Recomienda la permanencia
restitution-plan-leave = Estipula la posibilidad de salir del país

interview-subject-identity = Identidad
interview-subject-country = País de nacionalidad o residencia
interview-subject-migration_status = Situación migratoria
interview-subject-family = Paradero de sus familiares
interview-subject-needs = Necesidades de protección y de atención médica y psicológica
interview-subject-other_subject = Otro asunto

claim-filer-self = La propia persona
claim-filer-legal_representative = Representante legal
claim-filer-third_person = Interpósita persona

extension-cause-no_cause = Ninguna
extension-cause-missing_information = Falta de información sobre los hechos
extension-cause-no_interpreter = Falta de traductor o especialistas
extension-cause-health = Condiciones de salud de la persona
extension-cause-applicant_asked = Petición de la persona para aportar elementos
extension-cause-force_majeure = Caso fortuito o fuerza mayor

refuge-procedure-recognition = Reconocimiento de la condición de refugiado
refuge-procedure-status_end = Cesación, revocación o cancelación

protection-kind-refugee = Condición de refugiado
protection-kind-complementary = Protección complementaria
protection-kind-asylum = Asilo político
protection-kind-applicant = Solicitante
protection-kind-no_protection = Ninguna

status-end-cause-own_country = Se acogió a la protección de su país
status-end-cause-nationality_regained = Recobró su nacionalidad
status-end-cause-new_nationality = Adquirió otra nacionalidad y goza de su protección
status-end-cause-settled_back = Se estableció de nuevo en el país que dejó
status-end-cause-circumstances_gone = Desaparecieron las circunstancias del reconocimiento
status-end-cause-can_return = Sin nacionalidad, puede regresar a su residencia habitual
status-end-cause-excluded_conduct = Realizó después una conducta de exclusión (27, I o III)
status-end-cause-concealed_facts = Ocultó o falseó los hechos
status-end-cause-no_ground = Ninguna causa

data-asker-country_of_origin = Autoridad diplomática o consular del país de origen
data-asker-public_authority = Otra autoridad mexicana
data-asker-anyone_else = Cualquier otra persona

asylum-end-cause-falsehood = Ocultó o falseó la información
asylum-end-cause-security_risk = Sus actos son un riesgo para la seguridad nacional
asylum-end-cause-grave_crime = Crimen internacional grave o terrorismo
asylum-end-cause-circumstances_gone = Desaparecieron las circunstancias
asylum-end-cause-renounced = Renunció por escrito
asylum-end-cause-asked_elsewhere = Pidió protección o residencia permanente en otro país
asylum-end-cause-no_ground = Ninguna causa

curp-holder-resident = Residente temporal o permanente
curp-holder-refuge_applicant = Solicitante de refugio
curp-holder-asylum_applicant = Solicitante de asilo político
curp-holder-visitor_applicant = Solicitante de otra condición de visitante
curp-holder-repatriated_mexican = Persona mexicana repatriada sin documentos

service-area-health = Atención médica
service-area-education = Educación
service-area-justice = Procuración e impartición de justicia y quejas
service-area-search = Búsqueda de una persona desaparecida
service-area-other_service = Otro trámite o servicio

register-event-naturalisation_letter = Carta de naturalización expedida o cancelada
register-event-nationality_certificate = Certificado de nacionalidad expedido o cancelado
register-event-renunciation = Renuncia a la nacionalidad
register-event-ruling_on_rights = Resolución judicial que afecta derechos ciudadanos
register-event-ruling_on_data = Resolución judicial que modifica datos del registro
register-event-other_event = Otro hecho

linked-register-national_health = Registro del Sistema Nacional de Salud
linked-register-other_national = Otro registro nacional
linked-register-other_register = Otro registro

nationality-title-by_birth = Mexicana por nacimiento
nationality-title-by_naturalisation = Mexicana por naturalización
nationality-title-foreigner = Extranjera

naturalisation-route-ordinary = Vía ordinaria
naturalisation-route-descendant = Descendiente en línea recta de persona mexicana por nacimiento
naturalisation-route-second_degree_descendant = Descendiente en segundo grado, sin otra nacionalidad o sin sus derechos reconocidos
naturalisation-route-parent_of_mexican = Madre o padre de persona mexicana por nacimiento
naturalisation-route-latin_american_or_iberian = Origen latinoamericano o de la Península Ibérica
naturalisation-route-outstanding_service = Servicios u obras destacadas
naturalisation-route-spouse = Cónyuge de persona mexicana
naturalisation-route-adopted_or_minor = Persona adoptada o menor descendiente bajo patria potestad de personas mexicanas

complaint-channel-signed_letter = Escrito firmado o con huella
complaint-channel-in_person_oral = Comparecencia verbal
complaint-channel-phone = Teléfono o fax
complaint-channel-web = Página web institucional
complaint-channel-email = Correo electrónico institucional

officer-conduct-leak = Dar a conocer información confidencial
officer-conduct-delay = Retrasar el trámite
officer-conduct-intermediation = Intervenir en la gestión o aconsejar cómo evadir las disposiciones
officer-conduct-misuse_of_documents = Uso indebido de documentación migratoria
officer-conduct-aiding_evasion = Facilitar la evasión de la Ley
officer-conduct-rights_violation = Violación a los derechos humanos acreditada
officer-conduct-other_conduct = Otra conducta prevista en la ley
officer-conduct-no_conduct = Ninguna

stps-opinion-favourable = Favorable
stps-opinion-unfavourable = Desfavorable
stps-opinion-not_given = Sin opinión

answer-kind-full_answer = Completa
answer-kind-partial_answer = Parcial
answer-kind-no_answer = Ninguna

report-channel-phone = Teléfono
report-channel-digital = Medio digital
report-channel-in_person = Presencial ante la comisión de búsqueda o el ministerio público
report-channel-consulate = Consulado o embajada en el extranjero
report-channel-municipal = Policía o autoridad municipal, por la distancia

victim-relation-victim = Víctima
victim-relation-ascendant = Ascendiente
victim-relation-descendant = Descendiente
victim-relation-other_relation = Otra relación

bound-least = Mínimo
bound-most = Máximo

smuggling-conduct-takes_abroad = Lleva personas a internarse en otro país sin documentos
smuggling-conduct-brings_in = Introduce extranjeros sin documentos a México
smuggling-conduct-shelters_or_transports = Alberga o transporta extranjeros para evadir la revisión
smuggling-conduct-other_help = Otra ayuda

trafficking-conduct-exploitation = Captar, transportar, retener, recibir o alojar con fines de explotación
trafficking-conduct-slavery = Tener a una persona en esclavitud
trafficking-conduct-other_act = Otro acto

organised-offence-smuggling = Tráfico de personas (LM 159)
organised-offence-trafficking = Trata de personas
organised-offence-not_listed = Otro que el artículo 2o. no enlista

carrier-breach-early_landing = Permitió bajar a tierra antes del permiso
carrier-breach-other_place = Desembarcó en lugar distinto al tránsito internacional
carrier-breach-undocumented_passengers = Trasladó extranjeros sin documentación vigente
carrier-breach-disobeyed_return = Desobedeció la orden de conducir a personas rechazadas o deportadas
carrier-breach-left_before_inspection = Zarpó antes de la inspección de salida
carrier-breach-no_breach = Ninguna

repatriation-agreement-interior_2004 = Repatriación voluntaria al interior (2004)
repatriation-agreement-el_salvador_2005 = México y El Salvador (2005)
repatriation-agreement-guatemala_2005 = México y Guatemala (2005)
repatriation-agreement-regional_2006 = Memorándum regional (2006)

repatriation-area-el_paso = El Paso
repatriation-area-brownsville = Brownsville
repatriation-area-del_rio = Del Río
repatriation-area-laredo = Laredo
repatriation-area-mcallen = McAllen
repatriation-area-presidio = Presidio
repatriation-area-nogales = Nogales
repatriation-area-yuma = Yuma
repatriation-area-san_diego = San Diego
repatriation-area-elsewhere = Otro lugar

governance-body-advisory_council = Consejo Consultivo de Política Migratoria
governance-body-intersecretariat_commission = Comisión Intersecretarial
governance-body-families_board = Mesa de familias en retorno

refuge-board-group-identity = Identidad y documentos
refuge-board-group-education = Educación
refuge-board-group-health = Salud
refuge-board-group-work = Trabajo

abuse-accused-official = Persona servidora pública
abuse-accused-private_person = Particular

report-receiver-beta_group = Grupo Beta
report-receiver-paisano = Programa Paisano

consular-act-protect = Proteger a una persona mexicana
consular-act-civil_record = Expedir un acta del registro civil
consular-act-notarial_act = Acto notarial
consular-act-judicial_errand = Diligencia encomendada por autoridad judicial mexicana
consular-act-other_consular_act = Otro acto

cadence-monthly = Mensual
cadence-quarterly = Trimestral
cadence-yearly = Anual

bulletin-section-entries = Registro de entradas
bulletin-section-documentation_and_stay = Documentación y estancia
bulletin-section-irregular_and_return = Situación irregular y retorno
bulletin-section-protection_actions = Protección
bulletin-section-repatriated_from_us = Mexicanos repatriados de Estados Unidos
bulletin-section-returned_from_canada = Mexicanos retornados de Canadá

statistics-theme-control = Control y registros
statistics-theme-regulation = Regulación
statistics-theme-verification = Rechazos, aseguramientos y devoluciones
statistics-theme-protection = Protección
statistics-theme-repatriation = Repatriación

data-use-statistics = Fines estadísticos
data-use-fiscal = Fines fiscales
data-use-judicial = Fines judiciales
data-use-administrative = Fines administrativos
data-use-other_use = Otro fin

paisano-season-holy_week = Semana Santa
paisano-season-summer = Verano
paisano-season-end_of_year = Fin de año

parameter-adolescence_age = la edad en que termina la niñez
parameter-adulthood_age = la edad en que termina la adolescencia
parameter-child_notice_term = el plazo para avisar a la Procuraduría de Protección de que se detectó a una niña, niño o adolescente
parameter-urgent_measure_term = el plazo del ministerio público para decretar la medida urgente de protección
parameter-urgent_measure_review_term = el plazo del órgano jurisdiccional para cancelar, ratificar o modificar la medida urgente
parameter-infants_per_carer = las niñas y niños menores de un año por cada persona de atención
parameter-older_children_per_carer = las niñas, niños y adolescentes mayores de un año por cada persona de atención
parameter-centre_report_every = el intervalo entre los reportes de los centros de asistencia social
parameter-ratification_term = el plazo para ratificar la solicitud de refugio presentada por otra persona
parameter-refuge_claim_term = el plazo para solicitar el refugio
parameter-refuge_fee = el costo del procedimiento de refugio
parameter-refuge_decision_term = el plazo para resolver la solicitud de refugio
parameter-refuge_decision_extension = la ampliación del plazo para resolver el refugio
parameter-country_opinion_term = el plazo para la opinión sobre el país de origen
parameter-refuge_review_term = el plazo del recurso de revisión en materia de refugio
parameter-derived_blood_degree = el grado de parentesco consanguíneo para el estatus derivado
parameter-derived_affinity_degree = el grado de parentesco con familiares de la pareja para el estatus derivado
parameter-status_end_decision_term = el plazo para resolver la cesación, revocación o cancelación
parameter-status_end_decision_extension = la ampliación del plazo para resolver la cesación, revocación o cancelación
parameter-dependant_claim_term = el plazo de las personas dependientes para solicitar su propio refugio
parameter-refuge_wish_notice_term = el plazo de toda autoridad para avisar que una persona quiere refugio
parameter-extradition_notice_term = el plazo para avisar de una solicitud de extradición
parameter-extradition_decision_term = el plazo para resolver el refugio cuando hay solicitud de extradición
parameter-asylum_interviews = las entrevistas al solicitante de asilo
parameter-refuge_notice_to_inm_term = el plazo para avisar al Instituto de una solicitud de refugio
parameter-refuge_attendance_interval = el intervalo de comparecencia del solicitante de refugio
parameter-curp_length = los caracteres de la CURP
parameter-curp_refuge_validity = la vigencia de la CURP temporal de solicitantes de refugio
parameter-curp_refuge_extension = la prórroga única de la CURP temporal de solicitantes de refugio
parameter-curp_visitor_validity = la vigencia de la CURP temporal con fotografía
parameter-curp_asylum_validity = la vigencia de la CURP temporal de solicitantes de asilo
parameter-naturalised_absence_term = la residencia en el extranjero que hace perder la nacionalidad por naturalización
parameter-naturalisation_residence = la residencia para naturalizarse
parameter-naturalisation_short_residence = la residencia abreviada para naturalizarse
parameter-naturalisation_spouse_residence = la vida en el domicilio conyugal para naturalizarse
parameter-naturalisation_adopted_residence = la residencia de personas adoptadas y menores para naturalizarse
parameter-naturalisation_absence_window = el periodo en que las ausencias cuentan para naturalizarse
parameter-naturalisation_absence_max = las ausencias que no interrumpen la residencia
parameter-conapred_complaint_term = el plazo para presentar una queja ante el CONAPRED
parameter-conapred_ratification_term = el plazo para ratificar una queja ante el CONAPRED
parameter-conapred_admission_term = el plazo para admitir una queja
parameter-conapred_notice_term = el plazo para dar a conocer la queja a quien se atribuye
parameter-conapred_report_term = el plazo para rendir el informe ante el CONAPRED
parameter-conapred_conciliation_term = el plazo para la audiencia de conciliación
parameter-cndh_ratification_term = el plazo para ratificar una queja ante la CNDH
parameter-information_answer_term = el plazo para responder una solicitud de información
parameter-information_answer_extension = la ampliación para responder una solicitud de información
parameter-information_review_term = el plazo para resolver el recurso de revisión en materia de información
parameter-information_review_extension = la ampliación para resolver el recurso de revisión en materia de información
parameter-smuggling_fine_min = la multa mínima por tráfico de personas
parameter-smuggling_fine_max = la multa máxima por tráfico de personas
parameter-corrupt_officer_fine_min = la multa mínima de la persona servidora pública que lucra
parameter-corrupt_officer_fine_max = la multa máxima de la persona servidora pública que lucra
parameter-sham_marriage_fine_min = la multa mínima por matrimonio simulado
parameter-sham_marriage_fine_max = la multa máxima por matrimonio simulado
parameter-lost_custody_fine_min = la multa mínima por permitir que se sustraiga una persona en custodia
parameter-lost_custody_fine_max = la multa máxima por permitir que se sustraiga una persona en custodia
parameter-search_start_term = el plazo para iniciar la búsqueda e investigación
parameter-consular_forwarding_term = el plazo del consulado para remitir un reporte
parameter-trafficking_kin_degree = el grado de parentesco para la visa humanitaria por trata
parameter-smuggling_prison_years = los años de prisión por tráfico de personas
parameter-smuggling_aggravation = el aumento de la pena por tráfico de personas
parameter-corrupt_officer_prison_years = los años de prisión de la persona servidora pública que lucra
parameter-trafficking_prison_years = los años de prisión por trata de personas
parameter-trafficking_fine_days = los días multa por trata de personas
parameter-slavery_prison_years = los años de prisión por esclavitud
parameter-organised_members = las personas que hacen delincuencia organizada
parameter-organised_leader_years = los años de prisión de quien dirige la delincuencia organizada
parameter-organised_member_years = los años de prisión de quien integra la delincuencia organizada
parameter-organised_leader_years_trafficking = los años de prisión de quien dirige la delincuencia organizada para la trata
parameter-organised_member_years_trafficking = los años de prisión de quien integra la delincuencia organizada para la trata
parameter-organised_aggravation = el aumento de la pena por delincuencia organizada
parameter-repatriated_min_absence = el tiempo mínimo fuera del país para ser persona repatriada
parameter-special_care_elder_age = la edad de trato especial en la repatriación
parameter-special_care_child_age = la minoría de edad en la repatriación
parameter-validated_nationalities = las nacionalidades con validación consular previa
parameter-repatriation_areas = las áreas con arreglos locales de repatriación
parameter-repatriation_modules = los módulos de repatriación
parameter-beta_groups = los Grupos Beta
parameter-paisano_seasons = los operativos del Programa Paisano
parameter-paisano_guides = los ejemplares de la Guía Paisano
parameter-sessions_a_year = las sesiones al año de los órganos de la política migratoria
parameter-refuge_board_groups = los grupos de la mesa de refugio
parameter-conapred_board_members = los integrantes de la junta de gobierno del CONAPRED
parameter-discrimination_prison_years = los años de prisión por discriminación en el Distrito Federal
parameter-discrimination_fine_days = los días multa por discriminación en el Distrito Federal
parameter-consular_card_validity = la vigencia de la matrícula consular
parameter-address_proof_age = la antigüedad máxima del comprobante de domicilio
parameter-consular_card_fee = el derecho por la matrícula consular
parameter-emergency_passport_share = el recargo del pasaporte de emergencia
parameter-secure_card_from = el inicio de la matrícula de alta seguridad
parameter-ime_council_members = los integrantes del consejo consultivo del Instituto de los Mexicanos en el Exterior
parameter-remittance_exchange_discount = el descuento sobre el tipo de cambio FIX de las remesas
parameter-remittance_item_fee = el cargo por cada remesa
parameter-remittance_cost_goal = la meta de reducción del costo de las remesas
parameter-official_cadences = la periodicidad de las estadísticas migratorias oficiales
parameter-bulletin_sections = las secciones del boletín estadístico
parameter-web_themes = los temas de las estadísticas en línea de 2007
parameter-labour_survey_interval = el intervalo de la encuesta de ocupación y empleo
parameter-discrimination_survey_edition = la edición de la encuesta sobre discriminación
parameter-road_map_stages = las etapas de la ruta de protección de la niñez migrante
parameter-transition_shelters = los albergues de tránsito en la frontera norte
parameter-anti_trafficking_funds = los fondos contra la trata
parameter-external_support_created = la creación del Mecanismo de Apoyo Exterior
parameter-external_support_guidelines = los lineamientos vigentes del Mecanismo de Apoyo Exterior

rule-child-age = Niña, niño, adolescente o persona adulta
rule-child-age-fact-born_on = la fecha de nacimiento
rule-child-age-fact-doubt_about_eighteen = hay duda de si la persona es mayor de dieciocho años
rule-child-age-fact-doubt_about_twelve = hay duda de si la persona es mayor o menor de doce años
rule-child-age-value-child = es niña o niño
rule-child-age-value-adolescent = es adolescente
rule-child-age-value-adult = es persona adulta
rule-child-age-value-not_established = no consta la edad: debe establecerse

rule-child-company = Con quién viaja la niña, niño o adolescente
rule-child-company-fact-accompanied_by = la persona adulta que acompaña
rule-child-company-value-accompanied = está acompañada o acompañado
rule-child-company-value-separated = está separada o separado
rule-child-company-value-unaccompanied = no está acompañada o acompañado

rule-child-lodging = Dónde puede alojarse a una niña, niño o adolescente migrante
rule-child-lodging-fact-place = el lugar de alojamiento
rule-child-lodging-fact-company = con quién viaja
rule-child-lodging-fact-interest_separates = su interés superior aconseja separarle de sus familiares
rule-child-lodging-value-may_lodge = puede alojarse ahí
rule-child-lodging-value-forbidden = no puede alojarse ahí

rule-child-act = Qué puede hacerse respecto de una niña, niño o adolescente migrante
rule-child-act-fact-act = el acto de la autoridad migratoria
rule-child-act-fact-procuraduria_notified = se notificó a la Procuraduría de Protección
rule-child-act-fact-danger_assessed = la autoridad competente valoró si su vida, libertad o seguridad está en peligro
rule-child-act-fact-in_danger = su vida, libertad o seguridad estaría en peligro, o podría ser sometido a tortura u otros tratos crueles
rule-child-act-fact-best_interest_served = su interés superior requiere la devolución
rule-child-act-value-may_begin = puede llevarse a cabo
rule-child-act-value-not_yet = aún no puede llevarse a cabo
rule-child-act-value-never = está prohibido

rule-child-notices = A quién se avisa de inmediato de una niña, niño o adolescente migrante
rule-child-notices-fact-minor = la persona es niña, niño o adolescente, o se presume
rule-child-notices-fact-foreign = la persona es extranjera
rule-child-notices-fact-protection_signs = podría acceder al asilo o al refugio, o hay indicios de necesidad de protección internacional
rule-child-notices-value-procuraduria = Procuraduría de Protección de Niñas, Niños y Adolescentes
rule-child-notices-value-dif = Sistema DIF, al que se canaliza con acta
rule-child-notices-value-comar = Comisión Mexicana de Ayuda a Refugiados
rule-child-notices-value-consulate = consulado de su país
rule-child-notices-value-nobody = a nadie por este motivo

rule-child-humanitarian-card = Condición de visitante por razones humanitarias de la niñez migrante
rule-child-humanitarian-card-fact-minor = la persona es niña, niño o adolescente, o se presume
rule-child-humanitarian-card-fact-foreign = la persona es extranjera
rule-child-humanitarian-card-fact-decision_carried_out = se concretó el acto migratorio dictado por las medidas de protección especial
rule-child-humanitarian-card-value-documented_now = se documenta de inmediato, sin documentos ni pago
rule-child-humanitarian-card-value-ended = terminó con el acto que concretó la decisión
rule-child-humanitarian-card-value-other_rules = se rige por otras reglas

rule-carer-humanitarian-card = Beneficio de la persona adulta a cargo de una niña, niño o adolescente
rule-carer-humanitarian-card-fact-child_documented = la niña, niño o adolescente está documentado como visitante por razones humanitarias
rule-carer-humanitarian-card-fact-company = con quién viaja
rule-carer-humanitarian-card-fact-contrary_to_interest = la Procuraduría determinó que la persona adulta es contraria al interés superior
rule-carer-humanitarian-card-value-benefits = la persona adulta a cargo obtiene la misma condición
rule-carer-humanitarian-card-value-may_be_refused = el Instituto puede negarla
rule-carer-humanitarian-card-value-no_benefit = la condición no se extiende

rule-child-curp-request = Gestión de la CURP de la niñez migrante
rule-child-curp-request-fact-minor = la persona es niña, niño o adolescente, o se presume
rule-child-curp-request-fact-condition = la condición de estancia otorgada
rule-child-curp-request-fact-has_curp = ya tiene CURP
rule-child-curp-request-value-must_request = el Instituto debe gestionarla
rule-child-curp-request-value-nothing = nada que gestionar por este motivo

rule-child-decision = Resolución migratoria conforme al plan de restitución de derechos
rule-child-decision-fact-plan = lo que dice el plan de restitución de derechos
rule-child-decision-fact-consulate_told_in_time = se avisó al consulado con tiempo para la recepción
rule-child-decision-fact-home_authority_takes_part = interviene la autoridad competente del país de destino
rule-child-decision-fact-specialised_escort = acompaña personal especializado en infancia
rule-child-decision-value-wait_for_plan = espera el plan: no se resuelve sin él
rule-child-decision-value-may_regularise = el Instituto puede regularizar la estancia
rule-child-decision-value-assisted_return = procede el retorno asistido
rule-child-decision-value-return_not_yet = el retorno aún no puede realizarse

rule-child-interview = Entrevista del Instituto con una niña, niño o adolescente
rule-child-interview-fact-specialised_officer = entrevista personal especializado y capacitado en derechos de la niñez
rule-child-interview-fact-subject = el asunto de la pregunta
rule-child-interview-value-may_ask = puede preguntarse
rule-child-interview-value-may_not_ask = no puede preguntarse

rule-restitution-step = Siguiente paso para restituir los derechos
rule-restitution-step-fact-case_received = la Procuraduría detectó o recibió el caso
rule-restitution-step-fact-approached = se acercó a la familia o al lugar donde está
rule-restitution-step-fact-rights_determined = determinó los derechos restringidos o vulnerados
rule-restitution-step-fact-plan_drawn = elaboró el diagnóstico y el plan de restitución
rule-restitution-step-fact-agreed = acordó y coordinó su cumplimiento con las instituciones
rule-restitution-step-fact-rights_guaranteed = todos los derechos están garantizados
rule-restitution-step-value-detect = detectar o recibir el caso
rule-restitution-step-value-approach = acercarse a la familia o al lugar
rule-restitution-step-value-determine = determinar los derechos vulnerados
rule-restitution-step-value-plan = elaborar el diagnóstico y el plan
rule-restitution-step-value-coordinate = acordar y coordinar el cumplimiento
rule-restitution-step-value-follow_up = dar seguimiento
rule-restitution-step-value-close = cerrar el caso

rule-urgent-measure = Medida urgente de protección especial
rule-urgent-measure-fact-imminent_risk = hay riesgo inminente contra la vida, integridad o libertad
rule-urgent-measure-fact-ordered_within = el tiempo desde la recepción de la solicitud hasta la medida o, sin ella, hasta ahora
rule-urgent-measure-fact-ordered = el ministerio público decretó la medida
rule-urgent-measure-fact-ruled_within = el tiempo desde la medida hasta el pronunciamiento judicial o, sin él, hasta ahora
rule-urgent-measure-fact-ruled = el órgano jurisdiccional se pronunció
rule-urgent-measure-value-no_ground = no hay motivo para la medida urgente
rule-urgent-measure-value-prosecutor_decides = corre el plazo del ministerio público
rule-urgent-measure-value-prosecutor_late = el ministerio público excedió su plazo
rule-urgent-measure-value-judge_decides = la medida rige y corre el plazo judicial
rule-urgent-measure-value-judge_late = el órgano jurisdiccional excedió su plazo
rule-urgent-measure-value-ruled_in_time = hubo pronunciamiento en tiempo

rule-centre-staff = Personal de atención de un centro de asistencia social
rule-centre-staff-fact-under_one = las niñas y niños menores de un año
rule-centre-staff-fact-older = las niñas, niños y adolescentes mayores de un año
rule-centre-staff-fact-carers = las personas de atención
rule-centre-staff-let-carers_needed = las personas de atención que se requieren
rule-centre-staff-value-enough = hay personal suficiente
rule-centre-staff-value-too_few = falta personal
rule-centre-staff-output-needed = las personas de atención que se requieren

rule-centre-report = Reporte semestral sobre los centros de asistencia social
rule-centre-report-fact-last_reported_on = la fecha del último reporte
rule-centre-report-value-in_time = el reporte está al corriente
rule-centre-report-value-due = el reporte debió presentarse

rule-centre-register-entry = Lo que falta en el registro de un centro de asistencia social
rule-centre-register-entry-fact-has_name = consta el nombre o la razón social
rule-centre-register-entry-fact-has_address = consta el domicilio
rule-centre-register-entry-fact-has_census = consta el censo con sexo, edad, situación jurídica y proceso de reincorporación
rule-centre-register-entry-fact-has_staff = consta la relación del personal, la dirección y la figura jurídica
rule-centre-register-entry-fact-public = se consulta en la página de internet del Sistema Nacional DIF
rule-centre-register-entry-value-name = el nombre o la razón social
rule-centre-register-entry-value-address = el domicilio
rule-centre-register-entry-value-census = el censo de la población albergada
rule-centre-register-entry-value-staff = la relación del personal
rule-centre-register-entry-value-publication = la publicación
rule-centre-register-entry-value-complete = nada: está completo

rule-child-record = Lo que falta en la base de datos de la niñez migrante
rule-child-record-fact-has_causes = constan las causas de su migración
rule-child-record-fact-has_transit = constan las condiciones de tránsito
rule-child-record-fact-has_family_ties = constan sus vínculos familiares
rule-child-record-fact-has_risks = constan los factores de riesgo en origen y tránsito
rule-child-record-fact-has_representatives = consta la información de sus representantes legales
rule-child-record-fact-has_lodging = constan los datos sobre su alojamiento
rule-child-record-fact-has_legal_situation = consta su situación jurídica
rule-child-record-value-causes = las causas de su migración
rule-child-record-value-transit = las condiciones de tránsito
rule-child-record-value-family_ties = sus vínculos familiares
rule-child-record-value-risks = los factores de riesgo en origen y tránsito
rule-child-record-value-representatives = la información de sus representantes legales
rule-child-record-value-lodging = los datos sobre su alojamiento
rule-child-record-value-legal_situation = su situación jurídica
rule-child-record-value-complete = nada: está completo

rule-child-due-process = Garantías de debido proceso que faltan
rule-child-due-process-fact-ok_notice = se le notificó el procedimiento
rule-child-due-process-fact-ok_information = se le informó de sus derechos
rule-child-due-process-fact-ok_specialist = lleva el proceso un funcionario especializado
rule-child-due-process-fact-ok_hearing = se le escuchó
rule-child-due-process-fact-ok_interpreter = cuenta con intérprete o no lo necesita
rule-child-due-process-fact-ok_consular = tuvo acceso a la asistencia consular o no procede
rule-child-due-process-fact-ok_lawyer = le asiste un abogado
rule-child-due-process-fact-ok_representation = tiene representación en suplencia o no procede
rule-child-due-process-fact-ok_interest = la decisión evalúa el interés superior y está fundada
rule-child-due-process-fact-ok_appeal = puede recurrir la decisión
rule-child-due-process-fact-ok_duration = conoce la duración del procedimiento
rule-child-due-process-value-notice = notificar la existencia del procedimiento y la decisión
rule-child-due-process-value-information = informar de sus derechos
rule-child-due-process-value-specialist = que lleve el proceso un funcionario especializado
rule-child-due-process-value-hearing = escuchar a la niña, niño o adolescente
rule-child-due-process-value-interpreter = traductor o intérprete gratuito
rule-child-due-process-value-consular = comunicación y asistencia consular
rule-child-due-process-value-lawyer = asistencia de un abogado
rule-child-due-process-value-representation = representación en suplencia
rule-child-due-process-value-interest = decisión fundada que evalúe el interés superior
rule-child-due-process-value-appeal = posibilidad de recurrir la decisión
rule-child-due-process-value-duration = conocer la duración del procedimiento
rule-child-due-process-value-complete = ninguna: están todas

rule-refuge-claim-filing = Presentación de la solicitud de refugio
rule-refuge-claim-filing-fact-in_territory = la persona está en territorio nacional
rule-refuge-claim-filing-fact-filed_by = quién presenta la solicitud
rule-refuge-claim-filing-fact-ratified = la persona ratificó la solicitud
rule-refuge-claim-filing-fact-ratified_within = los días hábiles desde la presentación hasta la ratificación o, sin ella, hasta hoy
rule-refuge-claim-filing-value-filed = la solicitud está presentada
rule-refuge-claim-filing-value-awaits_ratification = falta la ratificación de la persona
rule-refuge-claim-filing-value-not_filed = se tiene por no presentada
rule-refuge-claim-filing-value-no_claim = no procede: se solicita en territorio nacional

rule-refuge-claim-time = Plazo para solicitar el refugio
rule-refuge-claim-time-fact-facts_arose_later = los hechos surgieron durante la estancia en México (artículo 13, III)
rule-refuge-claim-time-fact-since_entry = los días hábiles desde el ingreso hasta la solicitud
rule-refuge-claim-time-fact-was_impeded = no fue materialmente posible presentarla antes
rule-refuge-claim-time-fact-since_possible = los días hábiles desde que fue posible hasta la solicitud
rule-refuge-claim-time-fact-since_knowledge = los días hábiles desde que conoció los hechos hasta la solicitud
rule-refuge-claim-time-value-in_time = está en tiempo
rule-refuge-claim-time-value-late = está fuera de plazo: se piden las razones

rule-refuge-notice-to-inm = Aviso al Instituto de una solicitud de refugio
rule-refuge-notice-to-inm-fact-told = se avisó al Instituto
rule-refuge-notice-to-inm-fact-told_within = las horas desde la presentación hasta el aviso o, sin él, hasta ahora
rule-refuge-notice-to-inm-value-in_time = en tiempo
rule-refuge-notice-to-inm-value-due = el aviso está pendiente
rule-refuge-notice-to-inm-value-late = fuera de plazo

rule-refuge-claim-form = Forma de la solicitud de refugio
rule-refuge-claim-form-fact-can_write = puede presentarla por escrito
rule-refuge-claim-form-fact-can_speak = puede comunicarse verbalmente
rule-refuge-claim-form-fact-understands_spanish = comprende el español
rule-refuge-claim-form-value-in_writing = se recibe por escrito
rule-refuge-claim-form-value-oral_record = se recibe verbalmente y se asienta en acta
rule-refuge-claim-form-value-other_means = se toman otras medidas para asentar sus manifestaciones en el acta
rule-refuge-claim-form-value-interpreter = se proporciona intérprete
rule-refuge-claim-form-output-fee = el costo

rule-refuge-certificate = Constancia de trámite de refugio
rule-refuge-certificate-fact-claim_filed = la solicitud está presentada
rule-refuge-certificate-fact-is_applicant = es la persona solicitante
rule-refuge-certificate-fact-is_dependant = es dependiente de la persona solicitante
rule-refuge-certificate-fact-decided = ya hay resolución
rule-refuge-certificate-value-issue = debe expedirse una constancia propia
rule-refuge-certificate-value-none = no corresponde

rule-refuge-decision-time = Plazo para resolver en materia de refugio
rule-refuge-decision-time-fact-procedure = el procedimiento
rule-refuge-decision-time-fact-elapsed = los días hábiles transcurridos
rule-refuge-decision-time-fact-extension_cause = la causa de la ampliación
rule-refuge-decision-time-fact-since_extension = los días hábiles transcurridos desde que empezó la ampliación
rule-refuge-decision-time-value-in_time = corre el plazo
rule-refuge-decision-time-value-extended = corre la ampliación
rule-refuge-decision-time-value-late = el plazo venció sin resolución

rule-country-opinion = Opinión sobre el país de origen
rule-country-opinion-fact-received = se recibió la opinión
rule-country-opinion-fact-waited = los días hábiles desde que se recibió la petición de opinión
rule-country-opinion-value-use_it = se toma en cuenta la opinión
rule-country-opinion-value-wait = corre el plazo para opinar
rule-country-opinion-value-no_opinion = se entiende que no hay opinión: se resuelve sin ella

rule-refuge-review-time = Plazo del recurso de revisión de refugio
rule-refuge-review-time-fact-since_notice = los días hábiles desde la notificación hasta el recurso
rule-refuge-review-time-value-in_time = está en tiempo
rule-refuge-review-time-value-late = está fuera de plazo; quedan otros medios de defensa

rule-refugee-status = Condición de refugiado o protección complementaria
rule-refugee-status-fact-in_territory = la persona está en territorio nacional
rule-refugee-status-fact-feared_persecution = tiene fundados temores de persecución por raza, religión, nacionalidad, género, grupo social u opiniones políticas
rule-refugee-status-fact-fled_violence = huyó porque su vida, seguridad o libertad fueron amenazadas por violencia generalizada u otras circunstancias graves
rule-refugee-status-fact-risk_arose_later = el riesgo surgió después, en su país o por sus actividades en México
rule-refugee-status-fact-return_endangers = devuelta, su vida peligraría o podría ser sometida a tortura u otros tratos crueles
rule-refugee-status-fact-international_crime = hay motivos fundados de un delito contra la paz, genocidio, de lesa humanidad o de guerra
rule-refugee-status-fact-grave_crime_before_entry = hay motivos fundados de un delito grave cometido fuera del país antes de ingresar
rule-refugee-status-fact-crime_punishable_in_both = ese delito es punible en México y en el país de origen o donde se cometió
rule-refugee-status-fact-against_un_purposes = hay motivos fundados de actos contrarios a los fines de las Naciones Unidas
rule-refugee-status-value-refugee = se reconoce la condición de refugiado
rule-refugee-status-value-complementary = puede otorgarse protección complementaria
rule-refugee-status-value-excluded = está excluida
rule-refugee-status-value-no_ground = no hay motivo de protección
rule-refugee-status-value-outside = no procede fuera del territorio nacional

rule-derived-status = Condición de refugiado por derivación y reunificación familiar
rule-derived-status-fact-relation = el parentesco con la persona refugiada
rule-derived-status-fact-degree = el grado de parentesco
rule-derived-status-fact-depends_economically = depende económicamente de la persona refugiada
rule-derived-status-fact-in_territory = está en territorio nacional con la persona refugiada
rule-derived-status-fact-has_means = la persona refugiada acredita capacidad económica para su manutención
rule-derived-status-let-kin_within_degree = es familiar dentro del grado que señala la ley
rule-derived-status-value-derived = se reconoce por derivación
rule-derived-status-value-entry_may_be_authorised = puede autorizarse su internación para reunificación familiar
rule-derived-status-value-officer_decides = el texto admite dos lecturas: decide la autoridad
rule-derived-status-value-no_derivation = no procede la derivación

rule-protected-rights = Derechos tras la protección
rule-protected-rights-fact-protection = la protección otorgada
rule-protected-rights-value-permanent_residence = residencia permanente
rule-protected-rights-value-no_migration_fees = exención de derechos por servicios migratorios
rule-protected-rights-value-lives_anywhere = residir en cualquier lugar, informando los cambios
rule-protected-rights-value-travel_document = documento de identidad y viaje
rule-protected-rights-value-family_reunification = solicitar la reunificación familiar
rule-protected-rights-value-none_of_these = ninguno de estos

rule-residence-place = Lugar de residencia de personas protegidas y solicitantes
rule-residence-place-fact-protection = la protección
rule-residence-place-fact-group_guidelines = rigen lineamientos de grupo por ingreso masivo
rule-residence-place-fact-change_reported = informó el cambio de residencia
rule-residence-place-value-free = vive donde quiera
rule-residence-place-value-must_report = vive donde quiera, y debe informar el cambio
rule-residence-place-value-may_be_set = la Secretaría puede determinarlo
rule-residence-place-value-other_rules = se rige por otras reglas

rule-mass-entry = Atención como grupo en un ingreso masivo
rule-mass-entry-fact-mass_entry = ingresó masivamente un grupo de personas en los supuestos de refugio
rule-mass-entry-fact-substantial_increase = produjo un incremento sustancial de solicitudes
rule-mass-entry-fact-individual_reasons = hay elementos que aconsejan atender en lo individual
rule-mass-entry-fact-influx_attended = el ingreso masivo ya fue atendido
rule-mass-entry-value-group = pueden fijarse lineamientos de grupo
rule-mass-entry-value-individual = la determinación es individual

rule-status-end = Cesación, revocación, cancelación o retiro de la protección
rule-status-end-fact-protection = la protección
rule-status-end-fact-cause = la causa
rule-status-end-fact-compelling_reasons = invoca razones graves derivadas de la persecución o mantiene un fundado temor
rule-status-end-fact-proven = hay pruebas fehacientes
rule-status-end-fact-decisive = conocidos a tiempo, los hechos habrían impedido el reconocimiento
rule-status-end-fact-heard = se le escuchó en entrevista personal y pudo ofrecer pruebas
rule-status-end-value-ceases = cesa
rule-status-end-value-revoked = se revoca
rule-status-end-value-cancelled = se cancela
rule-status-end-value-may_be_withdrawn = puede retirarse
rule-status-end-value-keeps = se conserva
rule-status-end-value-hear_first = antes debe escucharse a la persona

rule-dependants-afterwards = Situación de las personas dependientes cuando termina la condición de refugiado
rule-dependants-afterwards-fact-claimed = la persona dependiente presentó su propia solicitud
rule-dependants-afterwards-fact-own_claim_final = hay determinación final de esa solicitud
rule-dependants-afterwards-fact-since_determination = los días hábiles desde la determinación sobre la persona refugiada principal
rule-dependants-afterwards-value-keeps_until_own_decision = conserva la condición hasta que se resuelva su solicitud
rule-dependants-afterwards-value-own_decision_governs = rige la resolución de su propia solicitud
rule-dependants-afterwards-value-may_still_claim = aún puede presentar su solicitud
rule-dependants-afterwards-value-ends = termina la condición derivada; puede pedir otra condición de estancia

rule-refuge-data = Comunicación de datos de personas protegidas y solicitantes
rule-refuge-data-fact-asker = quién pide los datos
rule-refuge-data-fact-express_consent = hay evidencia del consentimiento expreso de la persona
rule-refuge-data-fact-asked_through_segob = los pidió a la Secretaría de Gobernación para ejercer sus facultades
rule-refuge-data-value-forbidden = no pueden comunicarse
rule-refuge-data-value-ask_segob = debe pedirlos a la Secretaría de Gobernación
rule-refuge-data-value-confidentially = pueden comunicarse y se manejan con la misma confidencialidad

rule-refuge-wish-notice = Aviso de que una persona quiere solicitar refugio
rule-refuge-wish-notice-fact-knows_of_wish = la autoridad sabe que la persona quiere solicitar refugio
rule-refuge-wish-notice-fact-told_segob = avisó a la Secretaría de Gobernación
rule-refuge-wish-notice-fact-in_writing = el aviso fue por escrito
rule-refuge-wish-notice-fact-at_once = el aviso fue, o todavía sería, inmediato
rule-refuge-wish-notice-value-duty_met = cumplió
rule-refuge-wish-notice-value-must_tell = debe avisar de inmediato por escrito
rule-refuge-wish-notice-value-breach = incumplió: hay responsabilidad
rule-refuge-wish-notice-value-no_duty = no tiene este deber

rule-irregular-entry = Ingreso irregular de personas solicitantes o protegidas
rule-irregular-entry-fact-protection = la protección
rule-irregular-entry-fact-entered_irregularly = ingresó de manera irregular
rule-irregular-entry-fact-procedure_open = se inició procedimiento migratorio por ese ingreso
rule-irregular-entry-value-suspended = el procedimiento se suspende hasta la resolución
rule-irregular-entry-value-no_sanction = no se impone sanción
rule-irregular-entry-value-ordinary = rigen las reglas ordinarias

rule-extradition-and-refuge = Refugio cuando hay solicitud de extradición
rule-extradition-and-refuge-fact-extradition_asked = hay solicitud de extradición
rule-extradition-and-refuge-fact-sre_told_within = los días hábiles desde que Relaciones Exteriores recibió la solicitud hasta su aviso o, sin él, hasta hoy
rule-extradition-and-refuge-fact-claim_pending = la solicitud de refugio está pendiente
rule-extradition-and-refuge-fact-decision_waited = los días hábiles que lleva pendiente desde el aviso
rule-extradition-and-refuge-value-ordinary = rigen los plazos ordinarios
rule-extradition-and-refuge-value-notice_late = Relaciones Exteriores avisó fuera de plazo
rule-extradition-and-refuge-value-opinion = la Secretaría opina sobre la no devolución
rule-extradition-and-refuge-value-decide_soon = corre el plazo breve para resolver
rule-extradition-and-refuge-value-decision_late = el plazo breve venció

rule-travel-to-origin = Viaje al país de origen
rule-travel-to-origin-fact-protection = la protección
rule-travel-to-origin-fact-intends_travel = pretende viajar a su país de origen
rule-travel-to-origin-fact-reported = lo hizo del conocimiento de la Secretaría
rule-travel-to-origin-value-must_report = debe informarlo a la Secretaría
rule-travel-to-origin-value-reported = lo informó: puede dar inicio a un procedimiento sobre la protección
rule-travel-to-origin-value-no_duty = no tiene este deber

rule-asylum-request = Solicitud de asilo político
rule-asylum-request-fact-political_danger = su vida, libertad o seguridad peligra por ideas o actividades políticas ligadas a su perfil público
rule-asylum-request-fact-lacks_protection = carece de la protección de su país
rule-asylum-request-fact-in_person = se presentó físicamente
rule-asylum-request-fact-at_embassy = la solicitud se presentó en una representación
rule-asylum-request-fact-accredited_to_own_country = la representación está acreditada ante el país de su nacionalidad
rule-asylum-request-fact-interviews = las entrevistas realizadas
rule-asylum-request-fact-segob_opinion = consta la opinión de la Secretaría de Gobernación
rule-asylum-request-value-not_received = no puede recibirse así
rule-asylum-request-value-no_ground = no hay motivo de asilo; puede haberlo de refugio
rule-asylum-request-value-too_many_interviews = excede las entrevistas permitidas
rule-asylum-request-value-ask_opinion = antes debe recabarse la opinión de Gobernación
rule-asylum-request-value-sre_decides = resuelve la Secretaría de Relaciones Exteriores

rule-asylum-end = Fin del asilo político
rule-asylum-end-fact-cause = la causa
rule-asylum-end-value-may_be_withdrawn = Relaciones Exteriores puede retirarlo
rule-asylum-end-value-renounced = termina por renuncia
rule-asylum-end-value-keeps = se conserva

rule-refuge-attendance = Comparecencia semanal del solicitante de refugio
rule-refuge-attendance-fact-registered = la solicitud está registrada
rule-refuge-attendance-fact-in_station = la persona está presentada en una estación
rule-refuge-attendance-fact-last_attended_on = el día de la última comparecencia o, sin ella, del registro
rule-refuge-attendance-value-up_to_date = está al corriente
rule-refuge-attendance-value-must_attend = debe comparecer ante la COMAR o el Instituto
rule-refuge-attendance-value-not_asked = no se le exige

rule-curp-content = Lo que falta en una CURP
rule-curp-content-fact-characters = los caracteres de la clave
rule-curp-content-fact-has_names = constan los nombres y apellidos
rule-curp-content-fact-has_birth_date = consta la fecha de nacimiento
rule-curp-content-fact-has_sex_or_gender = consta el sexo o género
rule-curp-content-fact-has_birthplace = consta el lugar de nacimiento
rule-curp-content-fact-has_nationality = consta la nacionalidad
rule-curp-content-value-characters_wrong = el número de caracteres
rule-curp-content-value-names = los nombres y apellidos
rule-curp-content-value-birth_date = la fecha de nacimiento
rule-curp-content-value-sex_or_gender = el sexo o género
rule-curp-content-value-birthplace = el lugar de nacimiento
rule-curp-content-value-nationality = la nacionalidad
rule-curp-content-value-complete = nada: está completa

rule-curp-identity = La CURP como fuente única de identidad
rule-curp-identity-fact-title = la nacionalidad
rule-curp-identity-fact-regular_stay = tiene una condición de estancia regular
rule-curp-identity-fact-holds_residence_card = obtuvo la tarjeta de residencia
rule-curp-identity-value-right_to_permanent = tiene derecho a la CURP permanente, que es su fuente única de identidad
rule-curp-identity-value-identity_source = la CURP es su fuente única de identidad
rule-curp-identity-value-other_documents = se identifica con otros documentos

rule-curp-biometric = CURP con datos biométricos
rule-curp-biometric-fact-has_fingerprints = contiene huellas dactilares
rule-curp-biometric-fact-has_photograph = contiene fotografía
rule-curp-biometric-fact-consented = la persona titular consintió previamente
rule-curp-biometric-value-national_document = es el documento nacional de identificación
rule-curp-biometric-value-ordinary_key = es una CURP sin biometría completa
rule-curp-biometric-value-unlawful = los datos se integraron sin consentimiento

rule-curp-register-link = Vinculación de la CURP biométrica con otros registros
rule-curp-register-link-fact-biometric = la CURP cuenta con datos biométricos
rule-curp-register-link-fact-register = el registro
rule-curp-register-link-fact-law_allows = una ley permite integrarla a ese registro
rule-curp-register-link-value-linked = se vincula
rule-curp-register-link-value-may_be_joined = puede integrarse
rule-curp-register-link-value-not_linked = no se vincula

rule-curp-at-the-counter = Solicitud de la CURP en trámites y servicios
rule-curp-at-the-counter-fact-has_curp = la persona tiene CURP
rule-curp-at-the-counter-fact-area = el servicio
rule-curp-at-the-counter-value-ask_and_use = se solicita y se usa
rule-curp-at-the-counter-value-serve_without_it = se solicita, y su falta no impide el servicio
rule-curp-at-the-counter-value-ask_for_it = se solicita

rule-temporary-curp = CURP temporal
rule-temporary-curp-fact-holder = la persona titular
rule-temporary-curp-fact-assigned_on = la fecha de asignación
rule-temporary-curp-fact-extended = se prorrogó
rule-temporary-curp-fact-suspended_for = el tiempo en que los plazos de la COMAR estuvieron suspendidos
rule-temporary-curp-value-valid = está vigente
rule-temporary-curp-value-expired = venció
rule-temporary-curp-value-permanent = le corresponde la permanente
rule-temporary-curp-value-term_not_known = su vigencia no consta

rule-register-report = Quién informa al Registro Nacional de Población
rule-register-report-fact-event = el hecho
rule-register-report-value-sre = informa la Secretaría de Relaciones Exteriores
rule-register-report-value-court = informa la autoridad judicial
rule-register-report-value-nobody = no hay deber de informar

rule-mexican-by-birth = Nacionalidad mexicana por nacimiento
rule-mexican-by-birth-fact-born_in_mexico = nació en territorio de la República
rule-mexican-by-birth-fact-on_mexican_craft = nació a bordo de una embarcación o aeronave mexicana
rule-mexican-by-birth-fact-mexican_parent = es hija o hijo de madre o padre mexicano
rule-mexican-by-birth-fact-naturalised_parent = es hija o hijo de madre o padre mexicano por naturalización
rule-mexican-by-birth-value-by_birth = es persona mexicana por nacimiento
rule-mexican-by-birth-value-not_by_birth = no lo es por nacimiento

rule-nationality-loss = Pérdida de la nacionalidad mexicana
rule-nationality-loss-fact-title = la nacionalidad
rule-nationality-loss-fact-acquired_another = adquirió voluntariamente una nacionalidad extranjera, se hizo pasar por extranjera o usó un pasaporte extranjero
rule-nationality-loss-fact-title_of_nobility = aceptó títulos nobiliarios que implican sumisión a otro Estado
rule-nationality-loss-fact-abroad_since = el día desde el que reside de continuo en el extranjero
rule-nationality-loss-value-never = no puede perderse
rule-nationality-loss-value-lost = se pierde
rule-nationality-loss-value-kept = se conserva
rule-nationality-loss-value-not_mexican = no la tiene

rule-mexican-at-the-border = Con qué nacionalidad se entra y se sale
rule-mexican-at-the-border-fact-title = la nacionalidad
rule-mexican-at-the-border-value-as_mexican = debe hacerlo como mexicana, aunque posea otra nacionalidad
rule-mexican-at-the-border-value-own_papers = lo hace con los documentos de su nacionalidad

rule-naturalisation-residence = Residencia para naturalizarse
rule-naturalisation-residence-fact-route = la vía
rule-naturalisation-residence-fact-applied_on = la fecha de la solicitud
rule-naturalisation-residence-fact-resident_since = el día desde el que reside en México o, en su caso, vive de consuno en el domicilio conyugal
rule-naturalisation-residence-fact-last_absence_ended_on = el día en que terminó la última ausencia
rule-naturalisation-residence-fact-absences = las ausencias, sumadas en meses, dentro del periodo que la ley mira hacia atrás
rule-naturalisation-residence-fact-executive_waiver = el Titular del Ejecutivo dispensó la residencia
rule-naturalisation-residence-value-met = cumple
rule-naturalisation-residence-value-too_short = falta tiempo de residencia
rule-naturalisation-residence-value-interrupted = la interrumpieron las ausencias
rule-naturalisation-residence-value-exempt = está exenta de comprobarla

rule-naturalisation-request = Resolución de una solicitud de naturalización
rule-naturalisation-request-fact-residence_proven = acreditó la residencia o está exenta
rule-naturalisation-request-fact-knows_spanish_history = probó el español, la historia y la integración a la cultura nacional
rule-naturalisation-request-fact-segob_opinion = consta la opinión de la Secretaría de Gobernación
rule-naturalisation-request-fact-under_criminal_process = se le dictó auto de formal prisión o de sujeción a proceso
rule-naturalisation-request-fact-serving_sentence = extingue una sentencia privativa de libertad por delito doloso
rule-naturalisation-request-fact-not_convenient = la Secretaría motivó que no es conveniente
rule-naturalisation-request-fact-renounced = formuló las renuncias y la protesta
rule-naturalisation-request-value-suspended = el procedimiento se suspende
rule-naturalisation-request-value-refused = no se expide la carta
rule-naturalisation-request-value-ask_opinion = antes se recaba la opinión de Gobernación
rule-naturalisation-request-value-ask_renunciations = procede: ahora se piden las renuncias
rule-naturalisation-request-value-letter = se expide la carta de naturalización

rule-conapred-complaint-time = Plazo de la queja por discriminación
rule-conapred-complaint-time-fact-started_on = el día en que inició el acto
rule-conapred-complaint-time-fact-known_on = el día en que la persona lo conoció, si fue después
rule-conapred-complaint-time-fact-complained_on = el día de la queja
rule-conapred-complaint-time-fact-term_extended = el Consejo amplió el plazo por la gravedad, con un acuerdo fundado
rule-conapred-complaint-time-let-counted_from = el día desde el que corre el plazo
rule-conapred-complaint-time-value-in_time = está en tiempo
rule-conapred-complaint-time-value-late = está fuera de plazo

rule-conapred-complaint-form = Forma de la queja por discriminación
rule-conapred-complaint-form-fact-channel = el medio
rule-conapred-complaint-form-fact-anonymous = es anónima: el Consejo no sabe quién la presenta
rule-conapred-complaint-form-fact-ratified = se ratificó
rule-conapred-complaint-form-fact-ratified_within = los días hábiles desde la presentación hasta la ratificación o, sin ella, hasta hoy
rule-conapred-complaint-form-value-received = se tiene por presentada
rule-conapred-complaint-form-value-awaits_ratification = falta ratificarla
rule-conapred-complaint-form-value-not_filed = se tiene por no presentada
rule-conapred-complaint-form-value-not_admitted = no se admite

rule-conapred-answer = Informe de quien se señala en una queja por discriminación
rule-conapred-answer-fact-answered = la respuesta
rule-conapred-answer-fact-answer_within = los días hábiles desde la notificación hasta el informe o, sin él, hasta hoy
rule-conapred-answer-fact-proof_to_the_contrary = hay prueba en contrario
rule-conapred-answer-value-report_considered = se toma en cuenta el informe
rule-conapred-answer-value-wait = corre el plazo para informar
rule-conapred-answer-value-facts_presumed = los hechos no contestados se tienen por ciertos
rule-conapred-answer-value-presumption_rebutted = la prueba en contrario prevalece

rule-conapred-step = Siguiente paso de una queja por discriminación
rule-conapred-step-fact-cndh_admitted_same_facts = la CNDH admitió una queja por los mismos hechos
rule-conapred-step-fact-admitted = la queja fue admitida
rule-conapred-step-fact-grave_or_revictimising = es un caso grave o hay riesgo de revictimizar
rule-conapred-step-fact-conciliation_tried = se celebró la audiencia de conciliación
rule-conapred-step-fact-agreed = hubo acuerdo
rule-conapred-step-fact-discrimination_proven = la investigación comprobó la discriminación
rule-conapred-step-value-stop = el Consejo no puede seguir conociendo
rule-conapred-step-value-decide_admission = resolver la admisión
rule-conapred-step-value-conciliate = audiencia de conciliación
rule-conapred-step-value-agreement = convenio con autoridad de cosa juzgada
rule-conapred-step-value-investigate = investigar
rule-conapred-step-value-ruling = resolución con medidas administrativas y de reparación
rule-conapred-step-value-no_discrimination = acuerdo de no discriminación

rule-conapred-measures = Medidas que puede imponer una resolución por discriminación
rule-conapred-measures-fact-discrimination_proven = se comprobó la discriminación
rule-conapred-measures-fact-right_withheld = se negó un derecho que puede restituirse
rule-conapred-measures-fact-damage = hubo un daño
rule-conapred-measures-fact-at_an_establishment = ocurrió en un establecimiento, asociación o institución
rule-conapred-measures-value-courses = cursos o talleres
rule-conapred-measures-value-posters = carteles en el lugar
rule-conapred-measures-value-monitors = presencia de personal del Consejo
rule-conapred-measures-value-publication = difusión de la resolución
rule-conapred-measures-value-restitution = restitución del derecho
rule-conapred-measures-value-compensation = compensación del daño
rule-conapred-measures-value-reprimand_and_apology = amonestación y disculpa
rule-conapred-measures-value-non_repetition = garantía de no repetición
rule-conapred-measures-value-none_of_these = ninguna

rule-cndh-complaint = Queja ante la Comisión Nacional de los Derechos Humanos
rule-cndh-complaint-fact-counted_from = el día en que inició el hecho o en que se conoció
rule-cndh-complaint-fact-complained_on = el día de la queja
rule-cndh-complaint-fact-against_humanity = pueden ser violaciones de lesa humanidad
rule-cndh-complaint-fact-term_extended = la Comisión amplió el plazo por infracciones graves
rule-cndh-complaint-fact-signed_with_name = la persona se identificó y la suscribió
rule-cndh-complaint-fact-ratified = se ratificó
rule-cndh-complaint-value-admissible = está en tiempo y forma
rule-cndh-complaint-value-ask_ratification = debe ratificarse
rule-cndh-complaint-value-late = está fuera de plazo

rule-detainee-complaint = Queja de una persona detenida
rule-detainee-complaint-fact-detained = la persona está en un centro de detención
rule-detainee-complaint-fact-handed_to_visitor = la entregó a un visitador
rule-detainee-complaint-fact-passed_on = la autoridad la transmitió
rule-detainee-complaint-fact-at_once = la transmisión fue, o todavía sería, sin demora
rule-detainee-complaint-value-received = la Comisión la recibió
rule-detainee-complaint-value-must_pass_on = debe transmitirse sin demora
rule-detainee-complaint-value-breach = no se transmitió sin demora
rule-detainee-complaint-value-ordinary = se presenta por la vía ordinaria

rule-officer-conduct = Sanción de las personas servidoras públicas del Instituto
rule-officer-conduct-fact-conduct = la conducta
rule-officer-conduct-fact-intentional_or_negligent = hubo dolo o negligencia
rule-officer-conduct-fact-intentional = hubo dolo
rule-officer-conduct-fact-authorised = estaba autorizada
rule-officer-conduct-value-sanction = procede sanción
rule-officer-conduct-value-dismissal = infracción grave: destitución e inhabilitación
rule-officer-conduct-value-no_sanction = no procede por este motivo

rule-officer-certification = Certificación de las personas servidoras públicas del Instituto
rule-officer-certification-fact-personality_profile = acreditó el perfil de personalidad
rule-officer-certification-fact-ethical_profile = acreditó el perfil ético
rule-officer-certification-fact-socioeconomic_profile = acreditó el perfil socioeconómico
rule-officer-certification-fact-medical_profile = acreditó el perfil médico
rule-officer-certification-fact-trained = aprobó la formación en normatividad migratoria y derechos humanos
rule-officer-certification-value-may_serve = puede ingresar, permanecer o ser promovida
rule-officer-certification-value-train_first = certificada: debe aprobar la formación
rule-officer-certification-value-may_not_serve = sin certificación no puede ingresar, permanecer ni ser promovida

rule-information-request = Solicitud de acceso a la información
rule-information-request-fact-on_review = es un recurso de revisión admitido
rule-information-request-fact-elapsed = los días transcurridos
rule-information-request-fact-extended = se amplió con una resolución fundada, notificada a tiempo
rule-information-request-fact-since_extension = los días desde que empezó la ampliación
rule-information-request-value-in_time = corre el plazo
rule-information-request-value-extended = corre la ampliación
rule-information-request-value-late = el plazo venció

rule-gender-perspective = Perspectiva de género en la resolución migratoria
rule-gender-perspective-fact-migration_procedure = es un procedimiento o una resolución migratoria del Instituto
rule-gender-perspective-fact-perspective_applied = incorpora la perspectiva de género
rule-gender-perspective-fact-woman_adolescent_or_child = concierne a una mujer, adolescente, niña o niño
rule-gender-perspective-fact-reinforced_protection = se cumplieron los deberes reforzados de protección
rule-gender-perspective-value-complete = cumple
rule-gender-perspective-value-must_be_completed = debe corregirse
rule-gender-perspective-value-other_rules = se rige por otras reglas

rule-work-quota = Cuotas para visas y estancias con permiso para trabajar
rule-work-quota-fact-allows_paid_work = la visa o condición permite actividades remuneradas
rule-work-quota-fact-opinion = la opinión de la Secretaría del Trabajo
rule-work-quota-value-may_be_set = Gobernación puede fijarlas
rule-work-quota-value-opinion_first = antes se requiere la opinión favorable
rule-work-quota-value-may_not_be_set = no pueden fijarse
rule-work-quota-value-other_power = no es esta facultad

rule-missing-report = Qué sigue de inmediato a un reporte de persona desaparecida
rule-missing-report-fact-reported = se hizo un reporte
rule-missing-report-fact-channel = el medio del reporte
rule-missing-report-value-prosecutor_told = aviso a la Fiscalía Especializada, que inicia sin dilación
rule-missing-report-value-commission_told = remisión a la Comisión Nacional de Búsqueda
rule-missing-report-value-migrant_unit_told = remisión a la Unidad de Investigación de Delitos para Personas Migrantes
rule-missing-report-value-number_given = folio único de búsqueda para quien reporta
rule-missing-report-value-written_certificate = constancia escrita con el folio
rule-missing-report-value-no_report = nada: no hay reporte

rule-external-support = Activación del Mecanismo de Apoyo Exterior
rule-external-support-fact-needed_in_origin = se requieren diligencias en el país de origen
rule-external-support-fact-needed_in_transit = se requieren diligencias en un país de tránsito
rule-external-support-fact-needed_in_destination = se requieren diligencias en el país de destino
rule-external-support-fact-family_abroad = la familia está en otro país y requiere acceder a las instituciones mexicanas
rule-external-support-value-activate = debe activarse
rule-external-support-value-not_needed = no se requiere

rule-search-start = Inicio de la búsqueda e investigación
rule-search-start-fact-reported = hay noticia, reporte o denuncia
rule-search-start-fact-begun = la búsqueda e investigación inició
rule-search-start-fact-told_to_wait = se pidió esperar o cumplir un requisito, como la CURP
rule-search-start-value-complies = cumple
rule-search-start-value-begin_now = debe iniciar ya, sin plazo de espera
rule-search-start-value-breach = incumple: ningún plazo ni requisito puede oponerse
rule-search-start-value-no_report = no hay reporte

rule-victim-aid = Ayuda y reparación a víctimas
rule-victim-aid-fact-registered = está inscrita en el Registro Nacional de Víctimas
rule-victim-aid-fact-other_requirements_met = cumple los demás requisitos de la ley y su reglamento
rule-victim-aid-fact-assessed = la Comisión Ejecutiva hizo la evaluación integral
rule-victim-aid-value-register_first = antes debe inscribirse
rule-victim-aid-value-requirements_missing = faltan otros requisitos
rule-victim-aid-value-assess_first = antes se evalúa su entorno
rule-victim-aid-value-may_receive = puede recibir ayuda, asistencia y reparación

rule-trafficking-visa = Visa humanitaria por trata de personas
rule-trafficking-visa-fact-trafficking_case = hay un delito de trata de personas
rule-trafficking-visa-fact-foreign = la persona es extranjera
rule-trafficking-visa-fact-relation = la relación con la víctima
rule-trafficking-visa-fact-degree = el grado de parentesco
rule-trafficking-visa-fact-proceedings_open = corre el período de espera o el procedimiento penal
rule-trafficking-visa-value-issue = se otorga
rule-trafficking-visa-value-ask_permanence = puede pedir la residencia permanente
rule-trafficking-visa-value-no_visa = no procede por este motivo

rule-trafficking-return = Repatriación de víctimas de trata
rule-trafficking-return-fact-victim = es víctima de trata
rule-trafficking-return-fact-wishes_return = quiere volver
rule-trafficking-return-fact-wishes_to_stay_for_trial = quiere permanecer hasta agotar el procedimiento penal
rule-trafficking-return-fact-trial_over = el procedimiento penal concluyó
rule-trafficking-return-fact-safe = se garantiza su seguridad
rule-trafficking-return-value-forbidden = no puede realizarse: es siempre voluntaria
rule-trafficking-return-value-stays_for_trial = permanece hasta agotar el procedimiento penal
rule-trafficking-return-value-not_safe = aún no: falta garantizar su seguridad
rule-trafficking-return-value-return = se realiza
rule-trafficking-return-value-other_rules = se rige por otras reglas

rule-crime-victim-care = Atención a personas extranjeras víctimas de delito
rule-crime-victim-care-fact-victim = es víctima o testigo de un delito cometido en México
rule-crime-victim-care-fact-regular = su situación migratoria es regular o fue regularizada
rule-crime-victim-care-fact-cannot_decide = su estado emocional no le permite decidir si volver o quedarse
rule-crime-victim-care-fact-grave = el delito es grave
rule-crime-victim-care-value-refer = el Instituto puede canalizarla a la instancia especializada
rule-crime-victim-care-value-specialised_stay = se privilegia su estancia en una institución especializada
rule-crime-victim-care-value-other_rules = se rige por otras reglas

rule-smuggling = Tráfico de personas
rule-smuggling-fact-conduct = la conducta
rule-smuggling-fact-profit_proven = está demostrada la intención de obtener un beneficio económico cierto, actual o inminente
rule-smuggling-fact-humanitarian_help = ayudó por razones estrictamente humanitarias una persona de reconocida solvencia moral, sin buscar beneficio
rule-smuggling-fact-children_or_incapable = recayó en niñas, niños o adolescentes, o se valió de ellos o de quien no comprende el hecho
rule-smuggling-fact-danger_or_degrading = puso en peligro la vida o la salud, o dio trato degradante
rule-smuggling-fact-public_servant = el autor es persona servidora pública
rule-smuggling-value-offence = es tráfico de personas
rule-smuggling-value-aggravated = es tráfico de personas agravado
rule-smuggling-value-no_penalty = no se impone pena
rule-smuggling-value-no_offence = no es este delito
rule-smuggling-output-prison_least = los años de prisión como mínimo
rule-smuggling-output-prison_most = los años de prisión como máximo
rule-smuggling-output-prison_most_aggravated = los años de prisión como máximo, con el aumento
rule-smuggling-output-fine_most = la multa máxima

rule-corrupt-officer = Persona servidora pública que lucra con la violación de la ley migratoria
rule-corrupt-officer-fact-public_servant = es persona servidora pública
rule-corrupt-officer-fact-helped_breach = auxilió, encubrió o indujo a violar la Ley
rule-corrupt-officer-fact-for_profit = lo hizo para obtener un lucro en dinero o en especie
rule-corrupt-officer-value-offence = es delito
rule-corrupt-officer-value-no_offence = no es este delito
rule-corrupt-officer-output-prison_least = los años de prisión como mínimo
rule-corrupt-officer-output-prison_most = los años de prisión como máximo
rule-corrupt-officer-output-fine_most = la multa máxima

rule-organised-crime = Delincuencia organizada para tráfico o trata de personas
rule-organised-crime-fact-members = las personas organizadas de hecho
rule-organised-crime-fact-lasting = se organizaron de forma permanente o reiterada
rule-organised-crime-fact-offence = el delito que buscan o resulta
rule-organised-crime-fact-leads = tiene funciones de administración, dirección o supervisión
rule-organised-crime-value-leader = es delincuencia organizada: quien dirige
rule-organised-crime-value-member = es delincuencia organizada: integrante
rule-organised-crime-value-not_organised = no es delincuencia organizada
rule-organised-crime-output-leader_smuggling_most = los años de quien dirige, tráfico, como máximo
rule-organised-crime-output-leader_trafficking_most = los años de quien dirige, trata, como máximo
rule-organised-crime-output-leader_trafficking_most_aggravated = los años de quien dirige, trata, como máximo con el aumento
rule-organised-crime-output-member_smuggling_most = los años de integrantes, tráfico, como máximo
rule-organised-crime-output-member_trafficking_most = los años de integrantes, trata, como máximo

rule-trafficking = Trata de personas
rule-trafficking-fact-conduct = la conducta
rule-trafficking-fact-intentional = hubo dolo
rule-trafficking-value-trafficking = es trata de personas
rule-trafficking-value-slavery = es esclavitud
rule-trafficking-value-no_offence = no es este delito
rule-trafficking-output-prison_most = los años de prisión por trata como máximo
rule-trafficking-output-slavery_prison_most = los años de prisión por esclavitud como máximo
rule-trafficking-output-fine_most = los días multa como máximo

rule-sham-marriage = Matrimonio simulado con fines migratorios
rule-sham-marriage-fact-one_spouse_mexican = una persona es mexicana y la otra extranjera
rule-sham-marriage-fact-only_for_stay = el único objeto fue que la persona extranjera pueda radicar en el país
rule-sham-marriage-fact-benefits_used = se acogieron a los beneficios de la Ley
rule-sham-marriage-value-fine_for_each = multa a cada cónyuge
rule-sham-marriage-value-no_fine = no procede
rule-sham-marriage-output-fine_least = la multa mínima
rule-sham-marriage-output-fine_most = la multa máxima

rule-carrier-fine = Multas a empresas de transporte
rule-carrier-fine-fact-breach = la infracción
rule-carrier-fine-fact-mode = el medio de transporte
rule-carrier-fine-value-fine = procede multa
rule-carrier-fine-value-fine_and_return = procede multa y la empresa regresa a la persona por su cuenta
rule-carrier-fine-value-no_fine = no procede
rule-carrier-fine-output-fine_least = la multa mínima
rule-carrier-fine-output-fine_most = la multa máxima

rule-lost-custody = Persona particular que pierde la custodia
rule-lost-custody-fact-private_custodian = una persona particular tenía en custodia a la persona extranjera
rule-lost-custody-fact-allowed_escape = permitió que se sustrajera del control del Instituto
rule-lost-custody-fact-guarantee_given = se otorgó garantía
rule-lost-custody-value-fine = multa
rule-lost-custody-value-fine_and_guarantee = multa, y se hace efectiva la garantía
rule-lost-custody-value-no_fine = no procede
rule-lost-custody-output-fine_least = la multa mínima
rule-lost-custody-output-fine_most = la multa máxima

rule-repatriated-mexican = Persona mexicana repatriada
rule-repatriated-mexican-fact-mexican = es persona mexicana
rule-repatriated-mexican-fact-emigrated_on = el día en que emigró
rule-repatriated-mexican-fact-returned_on = el día en que regresó
rule-repatriated-mexican-value-repatriated = se considera repatriada
rule-repatriated-mexican-value-not_repatriated = no se considera repatriada

rule-reception-rights = Derechos que faltan en la recepción de personas repatriadas
rule-reception-rights-fact-had_phone = tuvo comunicación telefónica
rule-reception-rights-fact-had_water_food_care = recibió agua, alimentos, espacio digno, aseo y atención
rule-reception-rights-fact-had_information = fue informada de los programas y apoyos
rule-reception-rights-fact-had_no_discrimination = no fue discriminada
rule-reception-rights-fact-had_transport_home = recibió apoyo para el traslado o no lo necesita
rule-reception-rights-fact-had_separate_areas = hubo áreas separadas y se respetó la unidad familiar
rule-reception-rights-fact-had_no_crowding = no hubo hacinamiento
rule-reception-rights-fact-had_dignity = recibió trato digno y humano
rule-reception-rights-fact-unaccompanied_child = es niña, niño o adolescente no acompañado
rule-reception-rights-fact-own_children_space = hubo un espacio separado para la niñez no acompañada
rule-reception-rights-value-phone = comunicación telefónica
rule-reception-rights-value-water_food_care = agua, alimentos, espacio digno, aseo y atención legal, psicológica y médica
rule-reception-rights-value-information = información sobre programas y apoyos
rule-reception-rights-value-no_discrimination = trato sin discriminación
rule-reception-rights-value-transport_home = apoyo para el traslado a su lugar de residencia
rule-reception-rights-value-separate_areas = áreas separadas para mujeres y hombres, con unidad familiar
rule-reception-rights-value-no_crowding = instalaciones sin hacinamiento
rule-reception-rights-value-dignity = trato digno y humano
rule-reception-rights-value-children_space = espacio separado para la niñez no acompañada
rule-reception-rights-value-all_respected = ninguno: se respetan todos

rule-reintegration-orientation = Orientación para la reintegración
rule-reintegration-orientation-fact-repatriated = es persona mexicana repatriada
rule-reintegration-orientation-fact-place_stated = manifestó dónde quiere residir
rule-reintegration-orientation-fact-told_of_jobs = fue orientada sobre empleo en ese lugar
rule-reintegration-orientation-fact-told_of_housing = fue orientada sobre vivienda en ese lugar
rule-reintegration-orientation-value-ask_place = preguntar dónde quiere residir
rule-reintegration-orientation-value-jobs = orientación sobre empleo
rule-reintegration-orientation-value-housing = orientación sobre vivienda
rule-reintegration-orientation-value-nothing_missing = nada

rule-repatriation-handover = Entrega en un punto de repatriación
rule-repatriation-handover-fact-area = el área
rule-repatriation-handover-fact-daylight = ocurre con luz de día
rule-repatriation-handover-fact-notice_given = se avisó a la autoridad mexicana
rule-repatriation-handover-fact-belongings_returned = se devolvieron las pertenencias
rule-repatriation-handover-value-as_arranged = conforme al arreglo local
rule-repatriation-handover-value-against_arrangement = contraria al arreglo local
rule-repatriation-handover-value-no_arrangement = sin arreglo local

rule-interior-repatriation = Repatriación voluntaria al interior
rule-interior-repatriation-fact-consented_abroad = consintió ante la autoridad estadounidense
rule-interior-repatriation-fact-confirmed_to_consul = lo confirmó ante el cónsul mexicano
rule-interior-repatriation-fact-in_season = está abierta la temporada
rule-interior-repatriation-value-may_travel = puede viajar
rule-interior-repatriation-value-not_voluntary = no consta el doble consentimiento
rule-interior-repatriation-value-out_of_season = fuera de temporada

rule-repatriation-special-care = Trato especial en la repatriación
rule-repatriation-special-care-fact-agreement = el acuerdo
rule-repatriation-special-care-fact-age = la edad
rule-repatriation-special-care-fact-disabled = tiene discapacidad o enfermedad
rule-repatriation-special-care-fact-pregnant = está embarazada
rule-repatriation-special-care-fact-trafficking_victim = es víctima de trata
rule-repatriation-special-care-fact-rescued_in_desert = fue rescatada en el desierto
rule-repatriation-special-care-value-special = recibe trato especial
rule-repatriation-special-care-value-basic = se atienden sus necesidades básicas

rule-consular-validation = Validación consular previa a la repatriación
rule-consular-validation-fact-nationality = la nacionalidad
rule-consular-validation-fact-validated = su consulado en México validó la nacionalidad
rule-consular-validation-value-may_proceed = puede continuar
rule-consular-validation-value-validate_first = antes se requiere la validación
rule-consular-validation-value-not_covered = el acuerdo no la comprende

rule-funeral-aid = Apoyo funerario y traslado de restos
rule-funeral-aid-fact-died_of_crime = la muerte resultó del hecho victimizante
rule-funeral-aid-fact-relative = es víctima indirecta
rule-funeral-aid-fact-died_away_or_buried_elsewhere = murió fuera de su lugar de origen o la familia decide inhumar en otro lugar
rule-funeral-aid-fact-must_travel_to_identify = la familia debe viajar para el reconocimiento
rule-funeral-aid-value-funeral = gastos funerarios
rule-funeral-aid-value-transport = transporte de los restos
rule-funeral-aid-value-travel = traslado de la familia
rule-funeral-aid-value-nothing_due = ninguno por este motivo

rule-missing-family-visa-fee = Derecho por la visa de familiares de personas extranjeras desaparecidas
rule-missing-family-visa-fee-fact-visitor_unpaid_visa = pide la visa de visitante sin permiso para actividades remuneradas
rule-missing-family-visa-fee-fact-family_of_missing_foreigner = es familiar de una persona extranjera desaparecida en México
rule-missing-family-visa-fee-fact-victim = es considerada víctima
rule-missing-family-visa-fee-fact-humanitarian = hay causas humanitarias
rule-missing-family-visa-fee-value-no_fee = no paga el derecho
rule-missing-family-visa-fee-value-ordinary_fee = paga el derecho ordinario

rule-emergency-passport = Costo de un pasaporte de emergencia
rule-emergency-passport-fact-emergency = se requiere de emergencia
rule-emergency-passport-fact-ordinary_fee = el costo del pasaporte ordinario según la vigencia
rule-emergency-passport-value-with_surcharge = se paga con recargo
rule-emergency-passport-value-ordinary = se paga el costo ordinario
rule-emergency-passport-output-surcharge = el recargo

rule-consular-function = Actos de la oficina consular
rule-consular-function-fact-act = el acto
rule-consular-function-fact-mexican = la persona interesada es mexicana
rule-consular-function-fact-lives_abroad = tiene su domicilio fuera de México
rule-consular-function-fact-executed_in_mexico = el acto debe ejecutarse en territorio mexicano
rule-consular-function-value-may_act = la oficina consular puede actuar
rule-consular-function-value-not_its_function = no es función de la oficina consular

rule-consular-card = Lo que falta para la matrícula consular
rule-consular-card-fact-nationality_proven = presenta prueba certificada de la nacionalidad
rule-consular-card-fact-photo_identification = presenta identificación oficial con fotografía
rule-consular-card-fact-address_proof_on = la fecha del comprobante de domicilio
rule-consular-card-fact-in_district = el domicilio está en la circunscripción
rule-consular-card-fact-minor = es menor de edad
rule-consular-card-fact-both_parents = comparecen ambos padres
rule-consular-card-value-nationality = prueba de nacionalidad
rule-consular-card-value-identification = identificación
rule-consular-card-value-recent_address = comprobante de domicilio reciente
rule-consular-card-value-district = domicilio en la circunscripción
rule-consular-card-value-parents = comparecencia de ambos padres
rule-consular-card-value-complete = nada: está completo

rule-consular-card-validity = Vigencia de la matrícula consular
rule-consular-card-validity-fact-issued_on = la fecha de expedición
rule-consular-card-validity-fact-address_changed = cambió de domicilio
rule-consular-card-validity-value-valid = está vigente
rule-consular-card-validity-value-expired = venció
rule-consular-card-validity-value-reissue = debe reponerse por cambio de domicilio

rule-remote-bank-account = Cuenta bancaria abierta desde el extranjero
rule-remote-bank-account-fact-lives_in_us = vive en los Estados Unidos de América
rule-remote-bank-account-fact-has_consular_card = tiene matrícula consular
rule-remote-bank-account-fact-has_passport = tiene pasaporte mexicano
rule-remote-bank-account-value-may_open = puede abrirla a distancia
rule-remote-bank-account-value-document_needed = necesita matrícula o pasaporte
rule-remote-bank-account-value-in_person = se abre en persona

rule-abuse-report-routing = A quién se turna un reporte de abuso
rule-abuse-report-routing-fact-receiver = quién recibe el reporte
rule-abuse-report-routing-fact-accused = a quién se señala
rule-abuse-report-routing-value-comptroller = secretaría de la función de control
rule-abuse-report-routing-value-internal_control = órgano interno de control o contraloría estatal, e informa a la persona
rule-abuse-report-routing-value-competent_authority = autoridad competente

rule-governance-sessions = Sesiones de los órganos de la política migratoria
rule-governance-sessions-fact-body = el órgano
rule-governance-sessions-fact-sessions = las sesiones ordinarias del año
rule-governance-sessions-value-enough = sesionó lo previsto
rule-governance-sessions-value-too_few = faltan sesiones

rule-protection-group = Grupos de protección a migrantes
rule-protection-group-fact-set_up_by_segob = lo creó la Secretaría de Gobernación
rule-protection-group-fact-partners = participan otras dependencias, entidades, municipios, organizaciones o particulares
rule-protection-group-fact-agreement = hay convenio de colaboración o concertación
rule-protection-group-fact-asks_migration_status = condiciona la protección a la nacionalidad o la situación migratoria
rule-protection-group-value-may_operate = puede operar
rule-protection-group-value-agreement_first = antes se requiere convenio
rule-protection-group-value-against_its_object = contradice su objeto
rule-protection-group-value-not_such_a_group = no es un grupo de la Ley

rule-statistical-secrecy = Secreto estadístico
rule-statistical-secrecy-fact-given_for_statistics = los datos se dieron para fines estadísticos
rule-statistical-secrecy-fact-use = el uso que se pretende
rule-statistical-secrecy-fact-for_publication = es para publicarse
rule-statistical-secrecy-fact-identifies_somebody = permite identificar a alguna persona
rule-statistical-secrecy-value-forbidden = está prohibido
rule-statistical-secrecy-value-aggregate_first = antes debe agregarse
rule-statistical-secrecy-value-allowed = está permitido
rule-statistical-secrecy-value-other_rules = se rige por otras reglas

rule-crime-statistics = Estadística de delitos contra migrantes
rule-crime-statistics-fact-victim_is_migrant = la víctima es migrante
rule-crime-statistics-fact-inquiry_or_trial_open = hay averiguación, carpeta de investigación o proceso penal
rule-crime-statistics-fact-number_reported = la Fiscalía lo refirió a las instancias estadísticas
rule-crime-statistics-value-reported = está informado
rule-crime-statistics-value-must_report = la Fiscalía debe informarlo
rule-crime-statistics-value-not_counted = no se cuenta aquí

rule-security-disclosure = Información del Instituto a la seguridad nacional
rule-security-disclosure-fact-in_institute_database = los datos están en una base que administra el Instituto
rule-security-disclosure-fact-security_body_asks = los solicita una institución de seguridad nacional
rule-security-disclosure-fact-legal_basis_stated = la solicitud señala la disposición que la permite
rule-security-disclosure-fact-asylum_data = son datos de personas solicitantes o protegidas
rule-security-disclosure-fact-asked_through_segob = se piden por conducto de la Secretaría de Gobernación
rule-security-disclosure-value-must_provide = debe proporcionarse
rule-security-disclosure-value-not_so = no puede proporcionarse así
rule-security-disclosure-value-outside = el Instituto no los tiene ni los da

rule-prosecutor-information = Información sobre denuncias contra personas extranjeras
rule-prosecutor-information-fact-institute_asks = el Instituto la pide al ministerio público
rule-prosecutor-information-fact-for_control = es para control, verificación o revisión migratoria
rule-prosecutor-information-fact-denounced_at_institute = una persona particular presenta una denuncia ante el Instituto
rule-prosecutor-information-value-may_ask = puede pedirla
rule-prosecutor-information-value-may_not_ask = no puede pedirla
rule-prosecutor-information-value-redirect = no la recibe: envía de inmediato a la autoridad competente
rule-prosecutor-information-value-nothing = nada que hacer

rule-national-data-on-entry = Datos de personas mexicanas al ingresar
rule-national-data-on-entry-fact-mexican = es persona mexicana
rule-national-data-on-entry-fact-within_powers = la autoridad los pide en el ámbito de sus atribuciones
rule-national-data-on-entry-fact-told_requirements = se le informaron los requisitos legales
rule-national-data-on-entry-value-must_give = debe proporcionarlos
rule-national-data-on-entry-value-tell_first = antes se le informan los requisitos
rule-national-data-on-entry-value-need_not = no está obligada a darlos

rule-applicant-place = Lugar del solicitante de refugio
rule-applicant-place-fact-left_state_of_filing = salió de la entidad donde presentó la solicitud
rule-applicant-place-fact-transfer_authorised = la COMAR autorizó el traslado
rule-applicant-place-value-stays = permanece en la entidad
rule-applicant-place-value-transferred = el traslado está autorizado
rule-applicant-place-value-ask_transfer = debe pedir la autorización de traslado
