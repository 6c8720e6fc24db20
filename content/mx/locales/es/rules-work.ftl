# Trabajo, verificación y servicios: las palabras de las reglas y de sus valores.

instrument-sawp = Memorándum de Entendimiento entre México y Canadá sobre trabajadores agrícolas temporales (PTAT)
instrument-rop3x1 = Reglas de operación del Programa 3x1 para Migrantes
instrument-lft = Ley Federal del Trabajo

parameter-sawp_min_contract = la duración mínima del contrato del PTAT
parameter-sawp_max_contract = la duración máxima del contrato del PTAT

rule-sawp-contract = Duración del contrato del PTAT
rule-sawp-contract-fact-starts_on = el primer día del contrato
rule-sawp-contract-fact-ends_on = el último día del contrato
rule-sawp-contract-let-shortest_end = el día en que se cumple la duración mínima
rule-sawp-contract-let-longest_end = el día en que se cumple la duración máxima
rule-sawp-contract-value-valid = El contrato cabe en lo que el programa permite
rule-sawp-contract-value-too_short = El contrato es más corto que lo que el programa permite
rule-sawp-contract-value-too_long = El contrato es más largo que lo que el programa permite

rule-sawp-worker-class = Clase de trabajador del PTAT
rule-sawp-worker-class-fact-prior_same_employer = ya cumplió un contrato con este empleador
    .not = no ha cumplido un contrato con este empleador
rule-sawp-worker-class-fact-first_assignment = la STPS le asigna por primera vez
    .not = no es la primera vez que la STPS le asigna
rule-sawp-worker-class-fact-covers_absent_nominal = cubre la plaza de una persona llamada por su nombre que no pudo viajar
    .not = no cubre la plaza de quien no pudo viajar
rule-sawp-worker-class-value-nominal = Nominal: el empleador le llama por su nombre
rule-sawp-worker-class-value-selected = Seleccionado: asignado por primera vez
rule-sawp-worker-class-value-substitute = Sustituto: cubre a quien no pudo viajar
rule-sawp-worker-class-value-reassigned = Reasignado: ya participó, con otro empleador

parameter-p3x1_ratio = lo que aporta cada gobierno por cada peso
parameter-p3x1_federal_cap = el tope de la aportación federal por proyecto

rule-p3x1-matching = Aportaciones al 3x1 para Migrantes
rule-p3x1-matching-fact-own = la aportación de los migrantes
rule-p3x1-matching-fact-state_offer = lo que ofrece el estado
rule-p3x1-matching-fact-municipal_offer = lo que ofrece el municipio
rule-p3x1-matching-let-matched = la aportación de cada gobierno sin tope
rule-p3x1-matching-let-partner = la aportación de cada gobierno
rule-p3x1-matching-value-complete = Los tres gobiernos igualan la aportación
rule-p3x1-matching-value-partner_missing = El estado o el municipio ofrece menos de lo que le toca
rule-p3x1-matching-value-cap_binding = Los tres gobiernos aportan hasta el tope
rule-p3x1-matching-output-federal = la aportación federal
rule-p3x1-matching-output-state = la aportación del estado
rule-p3x1-matching-output-municipal = la aportación del municipio
rule-p3x1-matching-output-total = el costo que el proyecto alcanza

parameter-lft_min_mexican_share = la proporción mínima de trabajadores mexicanos
parameter-lft_max_foreign_in_specialty = la proporción máxima de trabajadores extranjeros en una especialidad

rule-foreign-workers = Trabajadores extranjeros de una empresa
rule-foreign-workers-fact-workers = el número de trabajadores, sin directores, administradores ni gerentes generales
rule-foreign-workers-fact-foreign = el número de trabajadores extranjeros entre ellos
rule-foreign-workers-fact-foreign_physicians = el número de médicos extranjeros al servicio de la empresa
rule-foreign-workers-fact-specialties = las especialidades de técnicos y profesionales
rule-foreign-workers-value-compliant = La empresa cumple con el artículo 7
rule-foreign-workers-value-over_general_limit = Emplea a menos trabajadores mexicanos de los que exige la ley
rule-foreign-workers-value-specialty_closed = Emplea extranjeros en una especialidad en la que hay mexicanos, o no de manera temporal
rule-foreign-workers-value-over_specialty_limit = Los extranjeros exceden la proporción permitida en una especialidad
rule-foreign-workers-value-no_training = No se capacita a trabajadores mexicanos en la especialidad
rule-foreign-workers-value-physician_not_mexican = Un médico de la empresa no es mexicano
rule-foreign-workers-fact-specialties-total = el número de trabajadores de la especialidad
rule-foreign-workers-fact-specialties-foreign = el número de extranjeros en ella
rule-foreign-workers-fact-specialties-mexican_available = hay mexicanos en esa especialidad
rule-foreign-workers-fact-specialties-temporary = el empleo de los extranjeros es temporal
    .not = el empleo de los extranjeros no es temporal
rule-foreign-workers-fact-specialties-trains_mexicans = se capacita en ella a trabajadores mexicanos
    .not = no se capacita en ella a trabajadores mexicanos

instrument-lftse = Ley Federal de los Trabajadores al Servicio del Estado
instrument-sne = Programas de movilidad laboral del Servicio Nacional de Empleo
instrument-labour-agreements = Instrumentos bilaterales de movilidad laboral
instrument-border-forms = Formas migratorias de la frontera sur
instrument-inm-requirements = Requisitos publicados por el Instituto Nacional de Migración

public-post-base = Puesto de base
public-post-trust = Puesto de confianza

rule-public-post = Extranjeros en puestos públicos
rule-public-post-fact-post = la clase de puesto
rule-public-post-fact-candidate_is_mexican = la persona candidata es mexicana
    .not = la persona candidata no es mexicana
rule-public-post-fact-mexican_can_serve = hay personas mexicanas que pueden prestar el servicio
    .not = no hay personas mexicanas que puedan prestar el servicio
rule-public-post-fact-decided_by_head = lo decidió el titular de la dependencia
rule-public-post-fact-union_heard = se oyó al sindicato
rule-public-post-value-may_be_appointed = Puede ocupar el puesto
rule-public-post-value-not_open = El puesto es para personas mexicanas
rule-public-post-value-not_decided = Falta que lo decida el titular, oyendo al sindicato
rule-public-post-value-other_law = El puesto no se rige por el artículo 9

parameter-employer_change_notice_term = el plazo para avisar de un cambio del empleador inscrito
parameter-employer_change_notice_days = el número de días naturales para avisar de un cambio del empleador inscrito

rule-employer-certificate = Constancia de inscripción de empleador
rule-employer-certificate-fact-registered = el empleador tiene constancia de inscripción
    .not = el empleador no tiene constancia de inscripción
rule-employer-certificate-fact-tax_return_added = agregó la declaración anual de impuestos del último año
    .not = no agregó la declaración anual de impuestos del último año
rule-employer-certificate-fact-unnotified_change = cambió de domicilio o de representante y no lo ha avisado
rule-employer-certificate-fact-days_since_change = el número de días naturales desde ese cambio
rule-employer-certificate-fact-all_sites_registered = registró todos los sitios donde trabajan extranjeros
    .not = no registró todos los sitios donde trabajan extranjeros
rule-employer-certificate-value-in_order = La inscripción está al corriente
rule-employer-certificate-value-not_registered = El empleador no está inscrito y no puede hacer ofertas de empleo a extranjeros
rule-employer-certificate-value-no_tax_return = Falta la declaración anual de impuestos
rule-employer-certificate-value-change_notice_late = El aviso de cambio está vencido
rule-employer-certificate-value-site_missing = Falta registrar un sitio

rule-work-permit = Permiso de trabajo del residente temporal o estudiante
rule-work-permit-fact-condition = la condición de estancia
rule-work-permit-fact-card_valid = su tarjeta de residente está vigente
    .not = su tarjeta de residente no está vigente
rule-work-permit-fact-job_offer = tiene una oferta de empleo
rule-work-permit-fact-has_work_permit = el Instituto le dio permiso para trabajar
rule-work-permit-fact-study_level = el nivel de los estudios
rule-work-permit-fact-institution_agrees = la institución educativa dio su carta de conformidad
rule-work-permit-fact-offer_fits_studies = el trabajo ofrecido se relaciona con la materia de sus estudios
rule-work-permit-value-only_offered_work = Puede trabajar, en la actividad de la oferta de empleo
rule-work-permit-value-may_ask_permit = Puede pedir el permiso para trabajar
rule-work-permit-value-offer_needed = Necesita una oferta de empleo para pedir el permiso
rule-work-permit-value-school_needed = Necesita la conformidad de su institución educativa
rule-work-permit-value-card_needed = Necesita una tarjeta de residente vigente
rule-work-permit-value-not_for_these_studies = Estos estudios no dan derecho al permiso
rule-work-permit-value-other_condition = Esta condición de estancia no tiene este trámite

rule-self-employment = Trabajo por cuenta propia
rule-self-employment-fact-condition = la condición de estancia
rule-self-employment-fact-activity_stated = presentó el escrito sobre la clase y el lugar de la actividad
rule-self-employment-fact-in_taxpayer_register = acreditó su inscripción en el Registro Federal de Contribuyentes
rule-self-employment-value-may_be_self_employed = Puede trabajar por su cuenta
rule-self-employment-value-papers_missing = Faltan documentos para trabajar por su cuenta
rule-self-employment-value-not_foreseen = No está previsto para esta condición de estancia

rule-equal-pay = Salario igual por trabajo igual
rule-equal-pay-fact-equal_work = el trabajo es igual en puesto, jornada y eficiencia
rule-equal-pay-fact-pay = el salario que recibe
rule-equal-pay-fact-pay_of_the_other = el salario de la persona con quien se compara
rule-equal-pay-fact-minimum_wage = el salario mínimo que rige para el puesto y el lugar
rule-equal-pay-value-lawful = El salario no infringe estas reglas
rule-equal-pay-value-unequal = Recibe menos por un trabajo igual
rule-equal-pay-value-below_minimum = Recibe menos que el salario mínimo

parameter-abroad_min_age = la edad mínima para trabajar fuera de México

abroad-worker-technician = Técnico
abroad-worker-professional = Profesional
abroad-worker-artist = Artista
abroad-worker-athlete = Deportista
abroad-worker-specialist = Otro trabajador especializado
abroad-worker-other = Otro trabajador

rule-abroad-minimum-age = Edad para trabajar fuera de México
rule-abroad-minimum-age-fact-age = la edad cumplida
rule-abroad-minimum-age-fact-work = la clase de trabajo
rule-abroad-minimum-age-value-allowed = Puede ser contratado para servir fuera de México
rule-abroad-minimum-age-value-forbidden = No puede ser contratado para servir fuera de México

rule-hired-abroad = Formalidades del contrato para trabajar en el extranjero
rule-hired-abroad-fact-hired_in_mexico = la contratación se hizo en territorio nacional
rule-hired-abroad-fact-ruled_by_this_law = el contrato se rige por la Ley Federal del Trabajo
rule-hired-abroad-fact-employer_established = el patrón tiene establecimiento permanente y domicilio en territorio nacional
    .not = el patrón no tiene establecimiento permanente y domicilio en territorio nacional
rule-hired-abroad-fact-bond_given = otorgó la fianza o el depósito fijado
    .not = no otorgó la fianza o el depósito fijado
rule-hired-abroad-fact-address_in_mexico = el patrón señaló un domicilio en la República
    .not = el patrón no señaló un domicilio en la República
rule-hired-abroad-fact-approved = el Centro Federal de Conciliación y Registro Laboral aprobó el contrato
    .not = el contrato no está aprobado
rule-hired-abroad-fact-visa_attached = la visa o el permiso de trabajo está anexo al contrato
    .not = falta anexar la visa o el permiso de trabajo
rule-hired-abroad-let-applies = el artículo 28 se aplica
    .not = el artículo 28 no se aplica
rule-hired-abroad-value-in_order = El contrato tiene las formalidades del artículo 28
rule-hired-abroad-value-other_law = El artículo 28 no se aplica a este contrato
rule-hired-abroad-value-no_bond = Falta la fianza o el depósito
rule-hired-abroad-value-no_address = El patrón no señaló un domicilio en la República
rule-hired-abroad-value-not_approved = El contrato no está aprobado
rule-hired-abroad-value-no_visa = Falta anexar la visa o el permiso de trabajo

rule-hired-abroad-terms = Contenido del contrato para trabajar en el extranjero
rule-hired-abroad-terms-fact-hired_in_mexico = la contratación se hizo en territorio nacional
rule-hired-abroad-terms-fact-ruled_by_this_law = el contrato se rige por la Ley Federal del Trabajo
rule-hired-abroad-terms-fact-in_writing = las condiciones constan por escrito
    .not = las condiciones no constan por escrito
rule-hired-abroad-terms-fact-employer_pays_return = el contrato dice que el empresario paga la repatriación
    .not = el contrato no pone la repatriación a cargo del empresario
rule-hired-abroad-terms-fact-housing_stated = el contrato dice las condiciones de una vivienda decorosa e higiénica
    .not = el contrato no dice las condiciones de vivienda
rule-hired-abroad-terms-fact-medical_care_stated = el contrato dice cómo se da la atención médica
    .not = el contrato no dice cómo se da la atención médica
rule-hired-abroad-terms-fact-consular_information = el contrato dice cómo se informa de las autoridades consulares y locales
    .not = el contrato no dice cómo se informa de las autoridades consulares
rule-hired-abroad-terms-let-applies = el artículo 28 se aplica
    .not = el artículo 28 no se aplica
rule-hired-abroad-terms-value-in_order = El contrato dice lo que pide el artículo 28
rule-hired-abroad-terms-value-other_law = El artículo 28 no se aplica a este contrato
rule-hired-abroad-terms-value-not_in_writing = Las condiciones no constan por escrito
rule-hired-abroad-terms-value-return_not_paid = El contrato no pone la repatriación a cargo del empresario
rule-hired-abroad-terms-value-no_housing = El contrato no dice las condiciones de vivienda
rule-hired-abroad-terms-value-no_medical_care = El contrato no dice cómo se da la atención médica
rule-hired-abroad-terms-value-no_consular_information = El contrato no dice cómo se informa de las autoridades consulares

recruitment-channel-employer = Contratación directa por el patrón
recruitment-channel-agreement = Programa acordado entre gobiernos
recruitment-channel-agency = Agencia de colocación

rule-return-costs = Gastos de repatriación del trabajador
rule-return-costs-fact-channel = la vía de contratación
rule-return-costs-fact-deceived = el trabajador fue engañado sobre las condiciones de trabajo
rule-return-costs-value-employer_pays = Los paga el empresario contratante
rule-return-costs-value-as_agreed = Se pagan como dice el acuerdo entre gobiernos
rule-return-costs-value-agency_pays = Los paga la agencia de colocación
rule-return-costs-value-as_offered = Se pagan como dice la oferta que la agencia verificó

rule-recruitment-agreement = Reclutamiento por acuerdo entre gobiernos
rule-recruitment-agreement-fact-equal_conditions = las condiciones son dignas e iguales a las de los trabajadores de aquel país
    .not = las condiciones no son iguales a las de los trabajadores de aquel país
rule-recruitment-agreement-fact-agreement_sets_return_and_housing = el acuerdo fija la repatriación, la vivienda y la seguridad social
    .not = el acuerdo no fija la repatriación, la vivienda o la seguridad social
rule-recruitment-agreement-fact-recruited_by_service = recluta la Secretaría del Trabajo a través del Servicio Nacional de Empleo
    .not = no recluta el Servicio Nacional de Empleo
rule-recruitment-agreement-fact-consular_information = hay mecanismos para informar de las autoridades consulares y locales
    .not = no hay mecanismos para informar de las autoridades consulares y locales
rule-recruitment-agreement-value-in_order = El programa cumple con las bases del artículo 28-A
rule-recruitment-agreement-value-unequal_conditions = Las condiciones no son iguales a las de los trabajadores de aquel país
rule-recruitment-agreement-value-terms_not_set = El acuerdo no fija la repatriación, la vivienda o la seguridad social
rule-recruitment-agreement-value-not_by_service = No recluta el Servicio Nacional de Empleo
rule-recruitment-agreement-value-no_consular_information = No hay mecanismos para informar de las autoridades consulares y locales

rule-placement-agency = Deberes de la agencia de colocación
rule-placement-agency-fact-authorised = la agencia está autorizada y registrada
    .not = la agencia no está autorizada y registrada
rule-placement-agency-fact-offer_verified = se cercioró de la veracidad de las condiciones que ofrece
    .not = no se cercioró de la veracidad de lo que ofrece
rule-placement-agency-fact-offer_decent = las condiciones son dignas y no discriminan
    .not = las condiciones no son dignas o discriminan
rule-placement-agency-fact-visa_verified = se cercioró de que se tramitó la visa o el permiso de trabajo
    .not = no se cercioró del trámite de la visa
rule-placement-agency-fact-told_of_consulates = informó de la protección consular y de las autoridades del país
    .not = no informó de la protección consular
rule-placement-agency-value-in_order = La agencia cumple con el artículo 28-B
rule-placement-agency-value-not_authorised = La agencia no está autorizada y registrada
rule-placement-agency-value-offer_not_verified = No se cercioró de la veracidad de lo que ofrece
rule-placement-agency-value-offer_not_decent = Las condiciones no son dignas o discriminan
rule-placement-agency-value-visa_not_verified = No se cercioró del trámite de la visa
rule-placement-agency-value-no_consular_information = No informó de la protección consular

parameter-labour_defence_fee = el costo de los servicios de la Procuraduría de la Defensa del Trabajo

rule-labour-defence = Defensa gratuita del trabajador
rule-labour-defence-fact-is_worker_or_union = lo pide un trabajador o su sindicato
    .not = no lo pide un trabajador ni su sindicato
rule-labour-defence-fact-about_labour_law = el asunto es de aplicación de las normas de trabajo
    .not = el asunto no es de aplicación de las normas de trabajo
rule-labour-defence-value-free_service = La Procuraduría le asesora, concilia o representa gratuitamente
rule-labour-defence-value-not_for_it = No es asunto de la Procuraduría
rule-labour-defence-output-fee = lo que se paga

parameter-mobility_min_age = la edad mínima para los programas de movilidad laboral

rule-mobility-programme = Requisitos para trabajar fuera con el Servicio Nacional de Empleo
rule-mobility-programme-fact-age = la edad cumplida
rule-mobility-programme-fact-mexican_resident = es mexicano y reside en México
    .not = no es mexicano o no reside en México
rule-mobility-programme-fact-speaks_language = habla la lengua del país de destino
    .not = no habla la lengua del país
rule-mobility-programme-fact-has_experience = tiene la experiencia de trabajo requerida
    .not = no tiene la experiencia requerida
rule-mobility-programme-fact-has_valid_id = tiene una identificación vigente
    .not = no tiene identificación vigente
rule-mobility-programme-fact-has_proof_of_schooling = comprueba su último grado de estudios
    .not = no comprueba su último grado de estudios
rule-mobility-programme-value-eligible = Reúne las condiciones
rule-mobility-programme-value-too_young = No tiene la edad
rule-mobility-programme-value-not_resident = No es mexicano o no reside en México
rule-mobility-programme-value-no_language = No habla la lengua del país
rule-mobility-programme-value-no_experience = No tiene la experiencia requerida
rule-mobility-programme-value-no_id = No tiene identificación vigente
rule-mobility-programme-value-no_schooling = No comprueba su último grado de estudios

parameter-sawp_min_hours = el número de horas de trabajo que el contrato del PTAT ofrece al menos
parameter-sawp_hours_span = el tiempo en que el PTAT ofrece esas horas
parameter-sawp_min_age = la edad mínima del PTAT
parameter-sawp_season_first = el primer día de la temporada del PTAT
parameter-sawp_season_last = el último día de la temporada del PTAT

rule-sawp-canadian-rule = Regla canadiense del PTAT
rule-sawp-canadian-rule-fact-starts_on = el primer día del contrato
rule-sawp-canadian-rule-fact-ends_on = el último día del contrato
rule-sawp-canadian-rule-fact-hours_within_span = el número de horas de trabajo que ofrece dentro de ese tiempo
rule-sawp-canadian-rule-fact-age = la edad cumplida
rule-sawp-canadian-rule-fact-has_farm_experience = tiene experiencia agrícola
    .not = no tiene experiencia agrícola
rule-sawp-canadian-rule-fact-citizen_of_participating_state = es ciudadano de un Estado que participa
    .not = no es ciudadano de un Estado que participa
rule-sawp-canadian-rule-value-in_order = El contrato y la persona cumplen con la regla
rule-sawp-canadian-rule-value-too_few_hours = Ofrece menos horas
rule-sawp-canadian-rule-value-out_of_season = Sale de la temporada
rule-sawp-canadian-rule-value-too_long = Dura más de lo permitido
rule-sawp-canadian-rule-value-too_young = No tiene la edad
rule-sawp-canadian-rule-value-no_experience = No tiene experiencia agrícola
rule-sawp-canadian-rule-value-not_a_citizen = No es ciudadano de un Estado que participa

parameter-sawp_transport_records = el tiempo que el empleador guarda las constancias del transporte
parameter-sawp_advertised_days = el número de días que se anuncia la plaza

rule-sawp-employer = Deberes del empleador del PTAT
rule-sawp-employer-fact-advertised_days = el número de días que se anunció la plaza
rule-sawp-employer-fact-pays_round_trip = paga el viaje redondo
    .not = no paga el viaje redondo
rule-sawp-employer-fact-housing_inspected = da una vivienda que pasó la inspección
    .not = la vivienda no pasó la inspección
rule-sawp-employer-fact-same_pay = paga lo mismo que a los canadienses por el mismo trabajo
    .not = paga menos que a los canadienses
rule-sawp-employer-fact-same_insurance = da el mismo seguro médico y de desempleo
    .not = no da el mismo seguro médico y de desempleo
rule-sawp-employer-value-in_order = El empleador cumple
rule-sawp-employer-value-not_advertised = No anunció la plaza el tiempo requerido
rule-sawp-employer-value-trip_not_paid = No paga el viaje redondo
rule-sawp-employer-value-housing_not_inspected = La vivienda no pasó la inspección
rule-sawp-employer-value-unequal_pay = Paga menos que a los canadienses
rule-sawp-employer-value-unequal_insurance = No da el mismo seguro médico y de desempleo

rule-sawp-papers = Documentos para viajar con el PTAT
rule-sawp-papers-fact-season_contract_agreed = la reunión anual acordó el contrato de la temporada
    .not = no está acordado el contrato de la temporada
rule-sawp-papers-fact-file_complete = la STPS integró el expediente y el formato único
    .not = falta el expediente de la STPS
rule-sawp-papers-fact-medically_approved = la Secretaría de Salud dio la aprobación médica
    .not = falta la aprobación médica
rule-sawp-papers-fact-has_passport = tiene pasaporte de la SRE
    .not = falta el pasaporte
rule-sawp-papers-fact-beneficiary_document = el INM expidió el documento del beneficiario y el sello de salida
    .not = falta el documento del beneficiario o el sello de salida
rule-sawp-papers-fact-canadian_visa = la embajada de Canadá dio la visa
    .not = falta la visa de Canadá
rule-sawp-papers-fact-travel_arranged = el viaje está contratado
    .not = falta contratar el viaje
rule-sawp-papers-value-ready = Puede viajar
rule-sawp-papers-value-no_season_contract = No está acordado el contrato de la temporada
rule-sawp-papers-value-no_file = Falta el expediente de la STPS
rule-sawp-papers-value-no_medical_approval = Falta la aprobación médica
rule-sawp-papers-value-no_passport = Falta el pasaporte
rule-sawp-papers-value-no_beneficiary_document = Falta el documento del beneficiario o el sello de salida
rule-sawp-papers-value-no_visa = Falta la visa de Canadá
rule-sawp-papers-value-no_travel = Falta contratar el viaje

passport-validity-up_to_1 = Hasta un año
passport-validity-up_to_3 = Más de uno y hasta tres años
passport-validity-up_to_6 = Más de tres y hasta seis años
passport-validity-up_to_10 = Hasta diez años

parameter-passport_fee = los derechos por el pasaporte ordinario
parameter-passport_reduced_share = la parte de los derechos que se paga con reducción
parameter-passport_elder_age = la edad a partir de la cual se reducen los derechos del pasaporte

rule-passport-fee = Derechos por el pasaporte ordinario
rule-passport-fee-fact-validity = la vigencia que se pide
rule-passport-fee-fact-farm_worker_under_memorandum = trabaja en el campo en el exterior conforme a un memorándum de entendimiento
rule-passport-fee-fact-age = la edad cumplida
rule-passport-fee-fact-has_disability = tiene una discapacidad comprobada
rule-passport-fee-value-full = Se paga la cuota completa
rule-passport-fee-value-reduced = Se paga la cuota reducida
rule-passport-fee-output-full_fee = la cuota completa
rule-passport-fee-output-reduced_fee = la cuota reducida

border-form-fmva = Forma de visitante agrícola (FMVA)
border-form-fmvl = Forma de visitante local (FMVL)
border-form-fmtf = Forma de trabajador fronterizo (FMTF)

parameter-border_form_validity = la vigencia de las formas de la frontera sur
parameter-local_visitor_form_days = el número de días de cada estancia con la forma de visitante local
parameter-agricultural_visitor_states = los estados de la forma de visitante agrícola
parameter-agricultural_visitor_fee = los derechos por la forma de visitante agrícola

rule-agricultural-visitor = Visitante agrícola (1997–2008)
rule-agricultural-visitor-fact-issued_on = el día en que se expidió la forma
rule-agricultural-visitor-fact-seen_on = el día de que se trata
rule-agricultural-visitor-fact-state = el estado donde se encuentra
rule-agricultural-visitor-fact-works_for_named_employer = trabaja en la finca y para el patrón que dice la forma
    .not = no trabaja en la finca y para el patrón que dice la forma
rule-agricultural-visitor-value-within_form = Dentro de lo que la forma autoriza
rule-agricultural-visitor-value-expired = La forma ya no está vigente
rule-agricultural-visitor-value-other_state = Fuera de los estados de la forma
rule-agricultural-visitor-value-other_employer = Trabaja para otro patrón

labour-agreement-canada = Canadá, trabajadores agrícolas
labour-agreement-united_states = Estados Unidos
labour-agreement-central_america = El Salvador, Guatemala y Honduras

parameter-labour_agreement_year = el año de los instrumentos bilaterales de movilidad laboral

instrument-cpeum = Constitución Política de los Estados Unidos Mexicanos
instrument-scjn = Suprema Corte de Justicia de la Nación, Primera Sala: ejecutorias de amparo
instrument-station-norms = Normas para el funcionamiento de las estaciones migratorias y estancias provisionales

verification-cause-confirm_data = Confirmar datos de un trámite
verification-cause-stay_expired = Estancia vencida
verification-cause-evidence = Obtener elementos para aplicar la ley, con fundamento y motivo
verification-cause-other = Otra causa

rule-verification-visit = Visita de verificación migratoria
rule-verification-visit-fact-at_shelter = en el lugar hay migrantes albergados por la sociedad civil o por quien realiza actos humanitarios
rule-verification-visit-fact-held_by_institute = la realiza el Instituto
    .not = no la realiza el Instituto
rule-verification-visit-fact-helpers_act_alone = otra autoridad actúa sin que el Instituto lo pida o de forma independiente
rule-verification-visit-fact-cause = la causa de la visita
rule-verification-visit-value-lawful = La visita no tiene los defectos que la ley señala
rule-verification-visit-value-shelter = No se permiten visitas donde se alberga a migrantes por razones humanitarias
rule-verification-visit-value-not_the_institute = Solo el Instituto puede realizar visitas de verificación
rule-verification-visit-value-helpers_alone = Otra autoridad hace control migratorio por su cuenta
rule-verification-visit-value-no_cause = La causa no es una de las tres que la ley permite

rule-verification-order = Orden de verificación migratoria
rule-verification-order-fact-order_by_institute = hay una orden expedida por el Instituto
    .not = falta la orden del Instituto
rule-verification-order-fact-names_officer = la orden nombra al responsable
    .not = la orden no nombra al responsable
rule-verification-order-fact-names_staff = la orden nombra al personal asignado
    .not = la orden no nombra al personal
rule-verification-order-fact-names_place = la orden precisa el lugar o la zona
    .not = la orden no precisa el lugar
rule-verification-order-fact-names_object = la orden precisa el objeto
    .not = la orden no precisa el objeto
rule-verification-order-fact-names_scope = la orden precisa el alcance
    .not = la orden no precisa el alcance
rule-verification-order-fact-names_grounds = la orden dice las disposiciones que la fundan y motivan
    .not = la orden no está fundada y motivada
rule-verification-order-value-complete = La orden dice todo lo que la ley pide
rule-verification-order-value-no_order = Falta la orden del Instituto
rule-verification-order-value-officer_not_named = La orden no nombra al responsable
rule-verification-order-value-staff_not_named = La orden no nombra al personal
rule-verification-order-value-place_not_named = La orden no precisa el lugar
rule-verification-order-value-object_not_named = La orden no precisa el objeto
rule-verification-order-value-scope_not_named = La orden no precisa el alcance
rule-verification-order-value-grounds_not_named = La orden no está fundada y motivada

rule-inland-review = Revisión migratoria dentro del país
rule-inland-review-fact-protected_by_amparo = la persona está protegida por un amparo contra los artículos 97, 98 y 99
rule-inland-review-fact-held_by_institute = la realiza el Instituto
    .not = no la realiza el Instituto
rule-inland-review-fact-order_by_institute = hay una orden expedida por el Instituto, fundada y motivada
    .not = falta la orden fundada y motivada
rule-inland-review-fact-names_officer_and_staff = la orden nombra al responsable y al personal
    .not = la orden no nombra al responsable y al personal
rule-inland-review-fact-states_duration = la orden dice la duración de la revisión
    .not = la orden no dice la duración
rule-inland-review-fact-states_area = la orden dice la zona o el lugar
    .not = la orden no dice la zona o el lugar
rule-inland-review-value-as_printed = La revisión cumple con lo que dice el artículo 97
rule-inland-review-value-disapplied = A esta persona no se le puede aplicar el artículo 97
rule-inland-review-value-not_the_institute = Solo el Instituto puede realizar revisiones migratorias
rule-inland-review-value-no_order = Falta la orden fundada y motivada
rule-inland-review-value-staff_not_named = La orden no nombra al responsable y al personal
rule-inland-review-value-duration_not_stated = La orden no dice la duración
rule-inland-review-value-area_not_stated = La orden no dice la zona o el lugar

parameter-child_guard_wording = rige la redacción de las garantías de la niñez migrante vigente desde 2021
parameter-gender_perspective_wording = rige la redacción de la perspectiva de género vigente desde 2026
parameter-officer_conduct_wording = rige la redacción de las infracciones graves vigente desde 2019
parameter-denunciation_wording = rige la redacción sobre denuncias ante el Instituto vigente desde 2020
parameter-curp_duty_wording = rige la redacción de la CURP vigente desde 2025
parameter-reception_rights_wording = rige la redacción de los derechos en la recepción vigente desde 2014
parameter-presentation_order_term = el plazo para emitir el acuerdo de presentación
parameter-presentation_order_hours = el número de horas del plazo para emitir el acuerdo de presentación
parameter-presentation_limit_term = el plazo máximo de la presentación
parameter-presentation_limit_hours = el número de horas del plazo máximo de la presentación
parameter-court_notice_term = el plazo para que un juez avise al Instituto
parameter-court_notice_hours = el número de horas del plazo para que un juez avise al Instituto

rule-presentation = Quién puede ser presentado en una estación migratoria
rule-presentation-fact-minor_or_in_doubt = es menor de edad, o hay duda de si lo es
rule-presentation-fact-at_disposal = fue puesta a disposición del Instituto por una verificación o revisión
rule-presentation-fact-has_ground = se actualiza alguno de los supuestos del artículo 144
rule-presentation-fact-came_to_regularise = acudió al Instituto a pedir su regularización
rule-presentation-fact-trafficking_victim = es víctima de trata de personas
rule-presentation-fact-cares_for_child = tiene a su cuidado a niñas, niños o adolescentes presentes
rule-presentation-fact-child_referred = la Procuraduría de Protección se apersonó y se levantó el oficio de canalización
    .not = no se ha apersonado la Procuraduría de Protección o no se ha levantado el oficio de canalización
rule-presentation-value-may_be_presented = Puede ser presentada
rule-presentation-value-no_ground = No hay supuesto legal para presentarla
rule-presentation-value-never_a_child = Ninguna niña, niño o adolescente puede ser presentado ni alojado: se avisa a la Procuraduría y se canaliza al DIF
rule-presentation-value-came_by_themselves = No puede ser presentada: acudió a regularizarse
rule-presentation-value-never_a_victim = No puede ser alojada en ningún sitio de detención: es víctima de trata
rule-presentation-value-postponed = Se pospone hasta que llegue la Procuraduría de Protección y se levante la canalización
rule-presentation-value-to_be_avoided = Debe evitarse, por la unidad familiar y el interés superior de la niñez a su cuidado

rule-presentation-order = Acuerdo de presentación
rule-presentation-order-fact-hours_to_order = el número de horas desde la puesta a disposición hasta el acuerdo
rule-presentation-order-fact-has_ground = el acuerdo se apoya en un supuesto del artículo 144
    .not = el acuerdo no se apoya en un supuesto del artículo 144
rule-presentation-order-fact-in_minutes = la presentación consta en actas
    .not = la presentación no consta en actas
rule-presentation-order-value-lawful = El acuerdo se emitió a tiempo y en forma
rule-presentation-order-value-late = El acuerdo se emitió después del plazo
rule-presentation-order-value-no_ground = El acuerdo no se apoya en un supuesto del artículo 144
rule-presentation-order-value-no_minutes = La presentación no consta en actas

rule-holding-limit = Cuánto tiempo puede retenerse a una persona
rule-holding-limit-fact-hours_held = el número de horas desde la puesta a disposición
rule-holding-limit-fact-protected_by_amparo = la persona está protegida por un amparo contra los plazos del artículo 111
rule-holding-limit-value-within_limit = Dentro del límite de la presentación (LM 68)
rule-holding-limit-value-over_stricter_limit = Excede el límite de la presentación (LM 68); el artículo 111 prevé plazos mayores, y aquí se señala el más estricto
rule-holding-limit-value-over_limit_with_amparo = Más que el límite de la presentación, y un amparo impide aplicar a esta persona los plazos del artículo 111

parameter-station_decision_term = el plazo para resolver la situación de quien está presentado, según el artículo 111
parameter-station_decision_days = el número de días hábiles del plazo para resolver la situación de quien está presentado, según el artículo 111
parameter-station_cap_term = el plazo máximo de alojamiento con causa, según el artículo 111
parameter-station_cap_days = el número de días hábiles del plazo máximo de alojamiento con causa, según el artículo 111

station-stay-cause-identity = Sin información fehaciente de identidad o nacionalidad, o dificultad para obtener los documentos
station-stay-cause-consulate = El consulado requiere más tiempo
station-stay-cause-transit = Impedimento de tránsito o de itinerario
station-stay-cause-illness = Enfermedad o discapacidad médicamente acreditada que imposibilita viajar
station-stay-cause-appeal = Recurso sobre su situación migratoria, o amparo con prohibición expresa de trasladarla o de que salga del país

rule-station-stay = Alojamiento en estación migratoria según el artículo 111
rule-station-stay-fact-working_days_held = el número de días hábiles desde la presentación
rule-station-stay-fact-causes = las causas para exceder el plazo
rule-station-stay-fact-cause_goes_on = subsiste alguna de esas causas
    .not = ya no subsiste ninguna de esas causas
rule-station-stay-fact-protected_by_amparo = la persona está protegida por un amparo contra los plazos del artículo 111
rule-station-stay-let-capped = hay una causa de las fracciones I a IV
    .not = no hay una causa de las fracciones I a IV
rule-station-stay-let-uncapped = hay un recurso o amparo de los de la fracción V
rule-station-stay-value-within_term = Dentro del plazo que prevé el artículo 111
rule-station-stay-value-must_be_decided = El plazo previsto venció sin causa para excederlo: debe resolverse y cesar el alojamiento
rule-station-stay-value-within_cap = Excede el plazo con causa, dentro del tope previsto
rule-station-stay-value-no_printed_cap = Hay un recurso o amparo de la fracción V y el artículo no prevé tope
rule-station-stay-value-must_be_documented = Venció el tope: el Instituto debe darle la condición de visitante con permiso para recibir una remuneración
rule-station-stay-value-must_be_determined = Venció el tope y la causa se agotó: el Instituto debe determinar su situación migratoria
rule-station-stay-value-terms_disapplied = A esta persona no se le pueden aplicar los plazos del artículo 111

parameter-station_meals_per_day = el número de alimentos al día en una estación migratoria

rule-station-occupancy = Ocupación de una estación migratoria
rule-station-occupancy-fact-lodged = el número de personas alojadas
rule-station-occupancy-fact-capacity = la capacidad física de la estación
rule-station-occupancy-fact-is_prison = es un centro de encarcelamiento, de prisión preventiva o de ejecución de sentencias
rule-station-occupancy-fact-meets_requirements = el inmueble cumple con las características y presta los servicios del artículo 107
    .not = el inmueble no cumple con las características o no presta los servicios del artículo 107
rule-station-occupancy-value-allowed = La ocupación está permitida
rule-station-occupancy-value-over_capacity = Aloja a más personas que su capacidad
rule-station-occupancy-value-prison = Una prisión no puede habilitarse como estación
rule-station-occupancy-value-unfit_building = El inmueble no cumple con lo que exige el artículo 107 y no puede habilitarse

rule-station-care = Atención en una estación migratoria
rule-station-care-fact-meals_per_day = el número de alimentos que se ofrecen al día
rule-station-care-fact-medical_care = hay asistencia médica
    .not = falta asistencia médica
rule-station-care-fact-psychological_care = hay asistencia psicológica
    .not = falta asistencia psicológica
rule-station-care-fact-legal_aid = hay asistencia jurídica
    .not = falta asistencia jurídica
rule-station-care-fact-special_diets = hay dietas para quien las necesita por edad, embarazo, salud o religión
    .not = faltan dietas especiales
rule-station-care-value-meets_standard = La atención cumple con los requisitos
rule-station-care-value-too_few_meals = Se ofrecen menos alimentos al día de los que exige la ley
rule-station-care-value-no_medical_care = Falta asistencia médica
rule-station-care-value-no_psychological_care = Falta asistencia psicológica
rule-station-care-value-no_legal_aid = Falta asistencia jurídica
rule-station-care-value-no_special_diets = Faltan dietas especiales

rule-station-premises = Instalaciones y acceso a una estación migratoria
rule-station-premises-fact-men_and_women_apart = hombres y mujeres están en lugares separados y seguros
    .not = hombres y mujeres no están separados
rule-station-premises-fact-family_unity = se promueve la unidad familiar
    .not = no se promueve la unidad familiar
rule-station-premises-fact-no_crowding = las instalaciones evitan el hacinamiento
    .not = hay hacinamiento
rule-station-premises-fact-recreation = hay espacios de recreación deportiva y cultural
    .not = faltan espacios de recreación
rule-station-premises-fact-counsel_and_consulate = entran representantes legales, personas de confianza y el consulado
    .not = no entran representantes legales, personas de confianza o el consulado
rule-station-premises-fact-visits_admitted = se permite la visita de quien cumple los requisitos
    .not = no se permite la visita de quien cumple los requisitos
rule-station-premises-fact-refusals_in_writing = toda negativa de visita se da por escrito, fundada y motivada
    .not = se niegan visitas sin escrito fundado y motivado
rule-station-premises-fact-oversight_admitted = se facilita la verificación de la Comisión Nacional de los Derechos Humanos y el acceso de organizaciones de la sociedad civil
    .not = no se facilita la verificación de la Comisión Nacional de los Derechos Humanos o el acceso de organizaciones de la sociedad civil
rule-station-premises-value-meets_standard = La estación cumple con los requisitos
rule-station-premises-value-not_apart = Hombres y mujeres no están separados
rule-station-premises-value-no_family_unity = No se promueve la unidad familiar
rule-station-premises-value-crowding = Hay hacinamiento
rule-station-premises-value-no_recreation = Faltan espacios de recreación
rule-station-premises-value-no_access = No entran representantes legales, personas de confianza o el consulado
rule-station-premises-value-no_visits = No se permite la visita de quien cumple los requisitos
rule-station-premises-value-refusals_not_written = Se niegan visitas sin escrito fundado y motivado
rule-station-premises-value-no_oversight = No se facilita la verificación de la Comisión Nacional de los Derechos Humanos o el acceso de organizaciones de la sociedad civil

rule-information-on-arrival = Información al ingresar a la estación migratoria
rule-information-on-arrival-fact-told_place_and_rules = sabe dónde está, las reglas y los servicios
    .not = no se le dijo dónde está ni las reglas
rule-information-on-arrival-fact-told_motive = sabe el motivo de su ingreso
    .not = no se le dijo el motivo
rule-information-on-arrival-fact-told_procedure = sabe cómo es el procedimiento y qué recurso tiene
    .not = no se le dijo el procedimiento ni el recurso
rule-information-on-arrival-fact-told_of_protection = sabe que puede pedir ser reconocida como refugiada o apátrida
    .not = no se le dijo que puede pedir refugio o el reconocimiento de apátrida
rule-information-on-arrival-fact-told_of_regularisation = sabe que puede pedir su regularización
    .not = no se le dijo que puede pedir su regularización
rule-information-on-arrival-fact-told_of_return = sabe que puede pedir voluntariamente el retorno asistido
    .not = no se le dijo del retorno asistido
rule-information-on-arrival-fact-told_of_guarantee = sabe que puede constituir garantía
    .not = no se le dijo de la garantía
rule-information-on-arrival-fact-told_of_admission = sabe qué requisitos hay para su admisión
    .not = no se le dijeron los requisitos para su admisión
rule-information-on-arrival-fact-told_of_consular_notice = sabe si se avisa a su consulado, y que no se le avisa si podría acceder al asilo o al refugio
    .not = no se le dijo si se avisa a su consulado
rule-information-on-arrival-fact-rights_in_writing = recibió por escrito sus derechos, sus obligaciones y dónde quejarse
    .not = no recibió sus derechos por escrito
rule-information-on-arrival-value-all_told = Se le informó de todo
rule-information-on-arrival-value-place_not_told = No se le dijo dónde está ni las reglas
rule-information-on-arrival-value-motive_not_told = No se le dijo el motivo
rule-information-on-arrival-value-procedure_not_told = No se le dijo el procedimiento ni el recurso
rule-information-on-arrival-value-protection_not_told = No se le dijo que puede pedir refugio o el reconocimiento de apátrida
rule-information-on-arrival-value-regularisation_not_told = No se le dijo que puede pedir su regularización
rule-information-on-arrival-value-return_not_told = No se le dijo del retorno asistido
rule-information-on-arrival-value-guarantee_not_told = No se le dijo de la garantía
rule-information-on-arrival-value-admission_not_told = No se le dijeron los requisitos para su admisión
rule-information-on-arrival-value-consular_notice_not_told = No se le dijo si se avisa a su consulado
rule-information-on-arrival-value-rights_not_written = No recibió sus derechos por escrito

rule-defence-on-arrival = Defensa y comunicación en la estación migratoria
rule-defence-on-arrival-fact-speaks_spanish = habla y entiende el español
    .not = no habla o no entiende el español
rule-defence-on-arrival-fact-interpreter = tiene traductor o intérprete
    .not = no tiene traductor ni intérprete
rule-defence-on-arrival-fact-wants_consulate = desea la protección de su consulado
rule-defence-on-arrival-fact-means_to_call_consulate = se le dieron los medios para comunicarse con su consulado
    .not = no se le dieron los medios para comunicarse con su consulado
rule-defence-on-arrival-fact-legal_advice_and_file = tiene asesoría legal, puede ofrecer pruebas y ver su expediente
    .not = no tiene asesoría legal o no ve su expediente
rule-defence-on-arrival-fact-telephone = puede hablar por teléfono
    .not = no puede hablar por teléfono
rule-defence-on-arrival-fact-visits = la visitan su familia y su representante legal
    .not = no recibe visitas
rule-defence-on-arrival-value-all_given = Se le dieron todos los medios
rule-defence-on-arrival-value-no_interpreter = Falta traductor o intérprete
rule-defence-on-arrival-value-consulate_not_reached = No se le dieron los medios para comunicarse con su consulado
rule-defence-on-arrival-value-no_defence = No tiene asesoría legal o no ve su expediente
rule-defence-on-arrival-value-no_telephone = No puede hablar por teléfono
rule-defence-on-arrival-value-no_visits = No recibe visitas

rule-treatment-on-arrival = Trato en la estación migratoria
rule-treatment-on-arrival-fact-dignified_space = tiene un espacio digno, alimentos, enseres de aseo y atención médica
    .not = no tiene un espacio digno, alimentos, aseo o atención médica
rule-treatment-on-arrival-fact-activities = participa en actividades recreativas, educativas y culturales
    .not = no participa en actividades
rule-treatment-on-arrival-fact-not_discriminated = no sufre discriminación
    .not = sufre discriminación
rule-treatment-on-arrival-fact-treated_with_dignity = recibe un trato digno y humano
    .not = no recibe un trato digno y humano
rule-treatment-on-arrival-fact-areas_apart = hay áreas separadas para mujeres y hombres, con unidad familiar
    .not = no hay áreas separadas con unidad familiar
rule-treatment-on-arrival-value-as_owed = Recibe el trato debido
rule-treatment-on-arrival-value-no_dignified_space = No tiene un espacio digno, alimentos, aseo o atención médica
rule-treatment-on-arrival-value-no_activities = No participa en actividades
rule-treatment-on-arrival-value-discriminated = Sufre discriminación
rule-treatment-on-arrival-value-undignified = No recibe un trato digno y humano
rule-treatment-on-arrival-value-areas_not_apart = No hay áreas separadas con unidad familiar

provisional-stay-type_a = Estancia provisional A
provisional-stay-type_b = Estancia provisional B

parameter-provisional_a_hours = el número máximo de horas en una estancia provisional A
parameter-provisional_b_days = el número máximo de días en una estancia provisional B
parameter-provisional_stays_open = hay estancias provisionales en funcionamiento
    .not = no hay estancias provisionales en funcionamiento

rule-provisional-stay = Tiempo en una estancia provisional
rule-provisional-stay-fact-kind = la clase de estancia provisional
rule-provisional-stay-fact-hours_held = el número de horas en ella
rule-provisional-stay-fact-days_held = el número de días en ella
rule-provisional-stay-value-within = Dentro de lo que dicen las normas
rule-provisional-stay-value-over = Más de lo que dicen las normas
rule-provisional-stay-value-suspended = Las estancias provisionales están suspendidas

custodian-consulate = Representación diplomática de su país
custodian-rights_organisation = Persona moral o institución de derechos humanos
custodian-nobody = Nadie

rule-station-alternative = Alternativas a la estación migratoria
rule-station-alternative-fact-order_issued = ya se emitió el acuerdo de presentación
rule-station-alternative-fact-decided = ya se resolvió su situación migratoria
    .not = aún no se resuelve su situación migratoria
rule-station-alternative-fact-custodian = quien la recibe en custodia
rule-station-alternative-fact-custodian_solvent = la institución es de reconocida solvencia
rule-station-alternative-fact-stays_in_district = se obliga a permanecer en un domicilio de la circunscripción
rule-station-alternative-fact-may_seek_protection = podría acceder al asilo o al reconocimiento como refugiada
    .not = no podría acceder al asilo ni al reconocimiento como refugiada
rule-station-alternative-fact-seeks_regular_stay = está en procedimiento para lograr su estancia regular
rule-station-alternative-fact-guarantee_given = otorgó garantía suficiente
rule-station-alternative-fact-address_given = estableció un domicilio
rule-station-alternative-fact-stays_there = no se ausenta de él sin autorización
rule-station-alternative-fact-responsible_letter = un ciudadano u organización social mexicana firmó la responsiva
rule-station-alternative-value-custody = Puede entregarse en custodia, en los casos que señala el Reglamento
rule-station-alternative-value-guarantee = Puede seguir su procedimiento con garantía
rule-station-alternative-value-none_yet = No se reúnen los requisitos de una alternativa

rule-consular-notice = Aviso al consulado
rule-consular-notice-fact-may_seek_protection = podría acceder al asilo o al reconocimiento como refugiada
rule-consular-notice-fact-protection_asked = presentó solicitud de asilo o de reconocimiento como refugiada
rule-consular-notice-fact-consents = hay evidencia de su consentimiento expreso para avisar
rule-consular-notice-value-notify_at_once = Se avisa de inmediato al consulado
rule-consular-notice-value-do_not_notify = No se avisa al consulado
rule-consular-notice-value-may_notify = Puede avisarse, porque la persona lo consintió

station-vulnerability-pregnant = Mujer embarazada
station-vulnerability-older_adult = Persona adulta mayor
station-vulnerability-disability = Persona con discapacidad
station-vulnerability-indigenous = Persona indígena
station-vulnerability-crime_victim_or_witness = Víctima o testigo de delito grave

parameter-specialised_stay_groups = las personas cuya estancia en instituciones especializadas se privilegia

rule-specialised-stay = Estancia en instituciones especializadas
rule-specialised-stay-fact-group = la situación de la persona
rule-specialised-stay-fact-needs_it = lo requiere
rule-specialised-stay-fact-crime_in_mexico = el delito grave se cometió en México
rule-specialised-stay-fact-cannot_decide = su estado emocional no le permite decidir si retornar o permanecer
rule-specialised-stay-value-specialised = Se privilegia su estancia en una institución especializada
rule-specialised-stay-value-ordinary = Sin regla especial

rule-trafficking-victim = Protección de la víctima de trata
rule-trafficking-victim-fact-trafficking_victim = es víctima de trata de personas
rule-trafficking-victim-fact-is_foreign = es extranjera
rule-trafficking-victim-fact-irregular = su situación migratoria es irregular
rule-trafficking-victim-fact-false_papers = adquirió o posee documentos apócrifos
rule-trafficking-victim-fact-needs_protection = tiene necesidades de protección internacional
rule-trafficking-victim-value-no_rule = Estas reglas no se aplican
rule-trafficking-victim-value-no_detention = No puede ser alojada en estaciones migratorias ni en ningún otro sitio de detención
rule-trafficking-victim-value-no_sanction_for_status = No se le sanciona por su situación irregular
rule-trafficking-victim-value-no_sanction_for_papers = No se le sanciona por los documentos apócrifos
rule-trafficking-victim-value-may_stay = Puede permanecer hasta su total recuperación u obtener la residencia permanente, regularizarse o retornar voluntariamente
rule-trafficking-victim-value-may_ask_refuge = Puede acceder al procedimiento de reconocimiento de la condición de refugiado

rule-assisted-return = Retorno asistido de una persona adulta
rule-assisted-return-fact-is_adult = es mayor de edad
    .not = es menor de edad
rule-assisted-return-fact-asked_expressly = lo pidió expresamente
    .not = no lo pidió expresamente
rule-assisted-return-fact-irregular_and_at_disposal = está en situación irregular y a disposición del Instituto
    .not = no está en situación irregular, o no está a disposición del Instituto
rule-assisted-return-fact-may_not_leave = una autoridad competente le restringe salir del país
rule-assisted-return-fact-needs_special_care = es mujer embarazada, víctima o testigo, persona con discapacidad o adulta mayor
rule-assisted-return-fact-receiving_officials = intervienen funcionarios del país receptor
    .not = no intervienen funcionarios del país receptor
rule-assisted-return-value-may_be_carried_out = Puede llevarse a cabo
rule-assisted-return-value-not_an_adult = Es menor de edad: se sigue su plan de restitución de derechos
rule-assisted-return-value-not_asked_for = No lo pidió expresamente
rule-assisted-return-value-not_in_its_scope = No está en situación irregular o a disposición del Instituto
rule-assisted-return-value-may_not_leave_now = Una autoridad le restringe salir del país
rule-assisted-return-value-no_receiving_officials = Falta la intervención de funcionarios del país receptor

rule-assisted-return-rights = Derechos antes del retorno asistido
rule-assisted-return-rights-fact-speaks_spanish = habla y entiende el español
    .not = no habla o no entiende el español
rule-assisted-return-rights-fact-interpreter = tuvo traductor o intérprete
    .not = no tuvo traductor ni intérprete
rule-assisted-return-rights-fact-told_of_consulate = sabe que puede recibir protección de su consulado
    .not = no se le informó de la protección consular
rule-assisted-return-rights-fact-told_of_staying = sabe que puede permanecer regularmente, y qué recursos tiene
    .not = no se le informó de cómo permanecer ni de los recursos
rule-assisted-return-rights-fact-family_told = pudo avisar a su familia o persona de confianza
    .not = no pudo avisar a su familia
rule-assisted-return-rights-fact-legal_advice_and_file = tuvo asesoría legal y acceso a su expediente
    .not = no tuvo asesoría legal o acceso a su expediente
rule-assisted-return-rights-fact-nationality_checked = el Instituto se cercioró de su nacionalidad o residencia en el país receptor
    .not = no se comprobó su nacionalidad o residencia en el país receptor
rule-assisted-return-rights-fact-belongings_travel = viaja con sus efectos personales
    .not = no viaja con sus efectos personales
rule-assisted-return-rights-value-all_given = Se respetaron todos
rule-assisted-return-rights-value-no_interpreter = No tuvo traductor o intérprete
rule-assisted-return-rights-value-consulate_not_told = No se le informó de la protección consular
rule-assisted-return-rights-value-staying_not_told = No se le informó de cómo permanecer ni de los recursos
rule-assisted-return-rights-value-family_not_told = No pudo avisar a su familia
rule-assisted-return-rights-value-no_defence = No tuvo asesoría legal o acceso a su expediente
rule-assisted-return-rights-value-nationality_not_checked = No se comprobó su nacionalidad o residencia en el país receptor
rule-assisted-return-rights-value-belongings_left = No viaja con sus efectos personales

rule-return-destination = A dónde puede llevarse a la persona
rule-return-destination-fact-country_of_origin_or_residence = es su país de origen o de residencia
    .not = no es su país de origen ni de residencia
rule-return-destination-fact-asked_protection = pidió asilo o el reconocimiento como refugiada, o lo tiene
rule-return-destination-fact-complementary_protection = tiene protección complementaria
rule-return-destination-fact-danger_there = en ese país peligra su vida, o hay razones fundadas de que sería sometida a tortura u otros tratos o penas crueles, inhumanos o degradantes
rule-return-destination-fact-refused_there = es un retorno asistido y ese país rechazó recibirla
rule-return-destination-value-allowed = Puede llevarse a ese país
rule-return-destination-value-other_country = No es su país de origen ni de residencia
rule-return-destination-value-non_refoulement = No puede ser devuelta a ese país
rule-return-destination-value-back_to_mexico = Se devuelve a México para que el Instituto defina su situación

rule-return-transport = Traslado al país de origen o residencia
rule-return-transport-fact-institute_provides = el Instituto proporciona el transporte
    .not = el Instituto no proporciona el transporte
rule-return-transport-fact-water_and_food = hay agua potable y alimentos para el trayecto
    .not = faltan agua o alimentos
rule-return-transport-fact-escorted = acompañan autoridades migratorias que respetan sus derechos
    .not = no acompañan autoridades migratorias
rule-return-transport-value-in_order = El traslado cumple con la ley
rule-return-transport-value-no_transport = El Instituto no proporciona el transporte
rule-return-transport-value-no_water_or_food = Faltan agua o alimentos
rule-return-transport-value-no_escort = No acompañan autoridades migratorias

parameter-deportation_security_wording = rige la redacción de la causa de seguridad vigente desde 2021
    .not = no rige la redacción de la causa de seguridad vigente desde 2021

rule-deportation = Deportación
rule-deportation-fact-presented = está presentada
rule-deportation-fact-entered_without_papers = se internó sin la documentación requerida o por un lugar no autorizado
rule-deportation-fact-deported_before = fue deportada antes y volvió a internarse
rule-deportation-fact-readmitted = obtuvo el Acuerdo de readmisión
    .not = no obtuvo el Acuerdo de readmisión
rule-deportation-fact-ban_ended = el periodo de no reingreso había terminado cuando se internó
    .not = el periodo de no reingreso no había terminado cuando se internó
rule-deportation-fact-claims_to_be_mexican = se ostenta como mexicana ante el Instituto
rule-deportation-fact-is_mexican = es mexicana
rule-deportation-fact-compromises_security = sus antecedentes comprometen la seguridad nacional o la seguridad pública
rule-deportation-fact-false_papers = dio información falsa o mostró documentos apócrifos, alterados u obtenidos con fraude
rule-deportation-fact-exit_order_broken = incumplió una orden de salida del Instituto
rule-deportation-fact-minor_or_in_doubt = es menor de edad, o hay duda de si lo es
rule-deportation-fact-victim_or_witness = es víctima o testigo de un delito cometido en México, o víctima de trata de personas
rule-deportation-fact-protection = la protección que tiene o ha pedido
rule-deportation-let-exempt = no puede ser deportada
    .not = puede ser deportada
rule-deportation-value-no_ground = No hay causa de deportación
rule-deportation-value-never_deported = No puede ser deportada
rule-deportation-value-unlawful_entry = Internación sin documentos o por lugar no autorizado (fracción I)
rule-deportation-value-suspended = El procedimiento por ingreso irregular se suspende hasta que se resuelva la solicitud de refugio
rule-deportation-value-returned_after_deportation = Internación después de una deportación, sin readmisión (fracción II)
rule-deportation-value-false_nationality = Se ostentó como mexicana sin serlo (fracción III)
rule-deportation-value-security = Compromete la seguridad nacional o pública (fracción IV)
rule-deportation-value-false_information = Información o documentos falsos (fracción V)
rule-deportation-value-exit_order = Incumplió una orden de salida (fracción VI)

rule-reentry = Reingreso después de una deportación
rule-reentry-fact-deported = fue deportada
rule-reentry-fact-security_ground = la resolución dice que pudiera comprometer la soberanía o la seguridad
rule-reentry-fact-ban_last_day = el último día del periodo en que no debe reingresar
rule-reentry-fact-enters_on = el día en que quiere entrar
rule-reentry-fact-readmitted = la Secretaría acordó expresamente readmitirla
rule-reentry-value-no_ban = Ninguna deportación le impide entrar
rule-reentry-value-banned = No debe entrar: el periodo no ha terminado
rule-reentry-value-banned_for_ever = No debe entrar: la deportación es definitiva
rule-reentry-value-readmitted_by_agreement = Puede pedir su internación: la Secretaría la readmitió

rule-constitutional-expulsion = Expulsión del artículo 33 constitucional
rule-constitutional-expulsion-fact-is_foreign = la persona es extranjera
    .not = la persona es mexicana
rule-constitutional-expulsion-fact-by_president = la decide el titular del Poder Ejecutivo Federal
    .not = no la decide el titular del Poder Ejecutivo Federal
rule-constitutional-expulsion-fact-heard = la persona fue oída en audiencia previa
    .not = la persona no fue oída en audiencia previa
rule-constitutional-expulsion-fact-grounds_in_law = tiene fundamento en la ley
    .not = no tiene fundamento en la ley
rule-constitutional-expulsion-value-valid = Reúne lo que exige la Constitución
rule-constitutional-expulsion-value-not_foreign = Ninguna persona mexicana puede ser expulsada
rule-constitutional-expulsion-value-not_the_president = Solo el titular del Ejecutivo Federal puede decidirla
rule-constitutional-expulsion-value-not_heard = Falta la audiencia previa
rule-constitutional-expulsion-value-no_grounds = Falta el fundamento en la ley

court-decision-precautionary = Medida cautelar, orden de presentación o de aprehensión
court-decision-process_order = Auto de vinculación a proceso
court-decision-final_judgment = Sentencia firme

rule-court-notice = Aviso de los jueces al Instituto
rule-court-notice-fact-decision = la resolución del juez
rule-court-notice-fact-told_at_once = se avisó en el momento de dictarla
    .not = no se avisó en el momento de dictarla
rule-court-notice-fact-hours_to_notice = el número de horas hasta el aviso
rule-court-notice-fact-sentence_served = la sentencia está cumplida
rule-court-notice-fact-handed_over_with_certificate = la persona fue puesta de inmediato a disposición del Instituto con el certificado médico
    .not = la persona no fue puesta de inmediato a disposición del Instituto con el certificado médico
rule-court-notice-value-in_order = El aviso se dio como dice la ley
rule-court-notice-value-late = El aviso no se dio a tiempo
rule-court-notice-value-not_handed_over = Falta ponerla a disposición con el certificado médico

instrument-lge = Ley General de Educación
instrument-lgs = Ley General de Salud
instrument-lss = Ley del Seguro Social
instrument-ladua = Ley Aduanera
instrument-social-programmes = Reglas de operación de programas sociales para 2022
instrument-seguro-popular = Seguro Popular de Salud
instrument-treaties-money = Convenios de seguridad social y en materia fiscal
instrument-customs-practice = Requisitos consulares del menaje de casa y franquicia de pasajeros
instrument-inm-network = Red de estaciones migratorias, según informes

basic-service-education = Educación
basic-service-medical_care = Atención médica
basic-service-urgent_care = Atención médica urgente para preservar la vida

rule-basic-services = Educación y salud sin importar la situación migratoria
rule-basic-services-fact-service = el servicio que se pide
rule-basic-services-fact-public_provider = el servicio es público
rule-basic-services-fact-has_social_security = cuenta con seguridad social
    .not = no cuenta con seguridad social
rule-basic-services-fact-asked_more_than_mexicans = le piden más que a las personas mexicanas
rule-basic-services-fact-lacks_papers = pide educación básica o media superior y carece de documentos académicos o de identidad
rule-basic-services-value-access = Tiene derecho al servicio
rule-basic-services-value-free_and_unrestricted = Es gratuito y sin restricción alguna
rule-basic-services-value-free_for_uninsured = Es gratuito, con medicamentos, porque no tiene seguridad social
rule-basic-services-value-unlawful_requirement = Pedirle más que a las personas mexicanas es contrario a la ley
rule-basic-services-value-papers_to_be_eased = La falta de documentos no impide entrar a la escuela: la autoridad le facilita obtenerlos

parameter-refused_service_fine_min = la multa mínima por negar servicios o pedir requisitos adicionales
parameter-refused_service_fine_max = la multa máxima por negar servicios o pedir requisitos adicionales
parameter-withheld_papers_fine_min = la multa mínima por retener documentos migratorios o de identidad
parameter-withheld_papers_fine_max = la multa máxima por retener documentos migratorios o de identidad

rule-service-refused = Multa por negar servicios o derechos
rule-service-refused-fact-public_servant = lo hizo un servidor público
rule-service-refused-fact-refused = negó un servicio o un derecho previsto en la Ley de Migración
rule-service-refused-fact-extra_requirements = pidió requisitos adicionales a los legales
rule-service-refused-fact-justified = hubo causa justificada o fuerza mayor
    .not = no hubo causa justificada ni fuerza mayor
rule-service-refused-value-fine = Procede una multa
rule-service-refused-value-no_fine = No procede esta multa
rule-service-refused-output-least = la multa mínima
rule-service-refused-output-most = la multa máxima

rule-papers-withheld = Retención de documentos de una persona migrante
rule-papers-withheld-fact-by_migration_authority = los retiene una autoridad migratoria
    .not = no los retiene una autoridad migratoria
rule-papers-withheld-fact-thought_false = hay elementos para presumir que son apócrifos
rule-papers-withheld-fact-reported_at_once = se avisó de inmediato a la autoridad competente
rule-papers-withheld-fact-owner_allowed = el titular lo autorizó
rule-papers-withheld-fact-other_competent_authority = es otra autoridad competente
rule-papers-withheld-value-lawful = La retención es lícita
rule-papers-withheld-value-unlawful = La autoridad no puede retenerlos
rule-papers-withheld-value-must_report = Debe avisarse de inmediato a la autoridad competente
rule-papers-withheld-value-fine = Es contrario a la ley y procede una multa
rule-papers-withheld-value-no_fine = No procede esta multa, porque el titular lo autorizó; la ley reserva la retención a las autoridades migratorias
rule-papers-withheld-value-see_its_law = Depende de la ley de esa autoridad
rule-papers-withheld-output-least = la multa mínima
rule-papers-withheld-output-most = la multa máxima

rule-interpreter = Traductor o intérprete
rule-interpreter-fact-understands_spanish = habla y entiende el español
    .not = no habla o no entiende el español
rule-interpreter-fact-deaf = es sorda
    .not = no es sorda
rule-interpreter-fact-reads_and_writes = sabe leer y escribir
rule-interpreter-value-none_needed = No se requiere intérprete
rule-interpreter-value-of_their_language = Se le nombra de oficio un traductor o intérprete de su lengua
rule-interpreter-value-in_writing_or_interpreter = Se le interroga por escrito o por medio de intérprete
rule-interpreter-value-who_understands_them = Se designa como intérprete a quien pueda entenderle

rule-information-duty = Información a las personas migrantes y sus familias
rule-information-duty-fact-told_rights = sabe sus derechos y obligaciones
    .not = no se le informó de sus derechos y obligaciones
rule-information-duty-fact-told_requirements = sabe los requisitos para entrar, permanecer y salir
    .not = no se le informó de los requisitos
rule-information-duty-fact-told_of_protection = sabe que puede pedir refugio, protección complementaria, asilo o el reconocimiento de apátrida, y cómo
    .not = no se le informó de la protección internacional
rule-information-duty-value-informed = Recibió la información que la ley manda
rule-information-duty-value-rights_not_told = No se le informó de sus derechos y obligaciones
rule-information-duty-value-requirements_not_told = No se le informó de los requisitos
rule-information-duty-value-protection_not_told = No se le informó de la protección internacional

parameter-pension_weeks = el número de semanas cotizadas que se requieren para la pensión
parameter-pension_health_weeks = el número de semanas cotizadas que conservan la atención médica
parameter-advanced_age = la edad de la cesantía en edad avanzada
parameter-old_age = la edad de la pensión de vejez

rule-retirement-pension = Pensión por cesantía en edad avanzada o vejez
rule-retirement-pension-fact-age = la edad cumplida
rule-retirement-pension-fact-without_paid_work = quedó sin trabajo remunerado
rule-retirement-pension-fact-weeks = el número de semanas de cotización reconocidas
rule-retirement-pension-fact-insured_before_the_act = se inscribió en el Seguro Social antes de que entrara en vigor esta ley
rule-retirement-pension-let-of_age = tiene la edad, y el desempleo si se requiere
    .not = no tiene la edad, o el desempleo si se requiere
rule-retirement-pension-value-pension = Tiene derecho a la pensión
rule-retirement-pension-value-former_act_first = No reúne las semanas de esta ley, pero puede optar por la ley anterior: debe verse primero
rule-retirement-pension-value-health_care_only = Tiene atención médica, y puede retirar su saldo o seguir cotizando
rule-retirement-pension-value-withdraw_or_continue = Puede retirar su saldo o seguir cotizando
rule-retirement-pension-value-not_yet = Aún no se presenta la cesantía ni la vejez

rule-social-protection = Acceso a la protección social por el empleo
rule-social-protection-fact-registered_by_employer = su empleador le inscribió en el IMSS o el ISSSTE
rule-social-protection-fact-is_foreign = es extranjera
    .not = es mexicana
rule-social-protection-fact-regular_status = su situación migratoria es regular
rule-social-protection-value-covered = Tiene acceso a la protección social
rule-social-protection-value-not_covered = No tiene acceso por esta vía

social-security-agreement-spain = España
social-security-agreement-canada = Canadá
social-security-agreement-united_states = Estados Unidos

parameter-social_security_agreement_signed = el día de la firma de los convenios de seguridad social
parameter-social_security_agreement_in_force = está en vigor el convenio de seguridad social

rule-totalisation = Suma de periodos cotizados en dos países
rule-totalisation-fact-agreement = el convenio de que se trata
rule-totalisation-fact-weeks_in_mexico = el número de semanas cotizadas en México
rule-totalisation-fact-weeks_abroad = el número de semanas cotizadas en el otro país
rule-totalisation-fact-posted = su empleador le envió temporalmente al otro país
rule-totalisation-value-no_agreement = Ningún convenio en vigor permite sumar
rule-totalisation-value-enough_alone = Las semanas cotizadas en México bastan
rule-totalisation-value-enough_together = Las semanas de los dos países juntas bastan, y cada uno paga su parte
rule-totalisation-value-not_enough = Aun juntas, las semanas no bastan
rule-totalisation-value-home_coverage = Sigue cubierta solo por su país

parameter-old_age_benefit_age = la edad de la pensión del bienestar
parameter-old_age_benefit_residence = el tiempo de residencia permanente para la pensión del bienestar
parameter-old_age_benefit_for_foreigners = se admite a personas extranjeras en la pensión del bienestar
    .not = no se admite a personas extranjeras en la pensión del bienestar

rule-old-age-benefit = Pensión del bienestar para personas extranjeras
rule-old-age-benefit-fact-age = la edad cumplida
rule-old-age-benefit-fact-is_mexican = es mexicana
    .not = no es mexicana
rule-old-age-benefit-fact-card_issued_on = el día en que se expidió su tarjeta de residente permanente
rule-old-age-benefit-fact-papers_complete = presenta historial migratorio, CURP permanente y comprobante de domicilio
rule-old-age-benefit-fact-asks_on = el día de la solicitud
rule-old-age-benefit-value-entitled = Puede recibir la pensión
rule-old-age-benefit-value-too_young = Aún no tiene la edad
rule-old-age-benefit-value-nationality_required = Se requiere la nacionalidad mexicana
rule-old-age-benefit-value-residence_too_short = No tiene la antigüedad de residencia
rule-old-age-benefit-value-papers_missing = Faltan documentos

parameter-youth_programme_min_age = la edad mínima de Jóvenes Construyendo el Futuro
parameter-youth_programme_max_age = la edad máxima de Jóvenes Construyendo el Futuro

rule-youth-programme = Jóvenes Construyendo el Futuro
rule-youth-programme-fact-age = la edad cumplida
rule-youth-programme-fact-studies_or_works = estudia o trabaja
rule-youth-programme-fact-is_mexican = es mexicana
    .not = no es mexicana
rule-youth-programme-fact-has_institute_papers = acredita su estancia regular con documentos del Instituto
    .not = no acredita su estancia regular con documentos del Instituto
rule-youth-programme-value-admitted = Puede participar
rule-youth-programme-value-not_of_age = No está en las edades del programa
rule-youth-programme-value-studies_or_works = Estudia o trabaja
rule-youth-programme-value-papers_missing = Debe acreditar su estancia regular

rule-emergency-programme = Bienestar en emergencia social o natural
rule-emergency-programme-fact-at_southern_border = está en emergencia migratoria en la frontera sur
    .not = no está en emergencia migratoria en la frontera sur
rule-emergency-programme-fact-irregular = su situación migratoria es irregular
rule-emergency-programme-fact-procedure_open = inició un trámite migratorio
    .not = no ha iniciado un trámite migratorio
rule-emergency-programme-value-admitted = Puede recibir el apoyo
rule-emergency-programme-value-procedure_needed = Debe mostrar que inició un trámite migratorio
rule-emergency-programme-value-other_emergency = No es una emergencia migratoria en la frontera sur

parameter-seguro_popular_services = el número de servicios del Seguro Popular
parameter-seguro_popular_medicines = el número de medicamentos del Seguro Popular
parameter-seguro_popular_families = el número de familias del Seguro Popular en diciembre de 2004

rule-occupational-training = Formación para el trabajo (CECATI, ICAT)
rule-occupational-training-fact-proof_of_address = tiene comprobante de domicilio
    .not = no tiene comprobante de domicilio
rule-occupational-training-fact-has_curp = tiene CURP
    .not = no tiene CURP
rule-occupational-training-value-admitted = Tiene los documentos
rule-occupational-training-value-no_address = Falta el comprobante de domicilio
rule-occupational-training-value-no_curp = Falta la CURP

rule-study-certificate = Certificado de estudios de niñas, niños y adolescentes migrantes
rule-study-certificate-fact-has_identity_paper = tiene un documento de identidad
rule-study-certificate-fact-has_humanitarian_card = tiene tarjeta de visitante por razones humanitarias
rule-study-certificate-value-to_be_issued = El certificado debe expedirse
rule-study-certificate-value-help_with_papers = La escuela le admite y la autoridad le ayuda a obtener los documentos

parameter-double_taxation_agreements = los países con convenio para evitar la doble tributación
parameter-tax_information_agreements = los territorios con acuerdo de intercambio de información tributaria

rule-double-taxation = Doble tributación
rule-double-taxation-fact-country = el país donde reside
rule-double-taxation-value-agreement = Hay convenio para evitar la doble tributación
rule-double-taxation-value-information_only = Hay, al parecer, solo intercambio de información
rule-double-taxation-value-not_listed = No está en la lista de 2022

household-goods-owner-repatriated_national = Persona mexicana repatriada o deportada
household-goods-owner-permanent_resident = Residente permanente
household-goods-owner-temporary_resident = Residente temporal
household-goods-owner-student_resident = Residente temporal estudiante
household-goods-owner-other = Otra persona
household-goods-kind-used_abroad = Bienes usados durante la residencia en el extranjero
household-goods-kind-professional = Instrumentos y herramientas de profesionales, obreros o artesanos
household-goods-kind-commercial = Mercancías que se tuvieron para el comercio o la industria
household-goods-kind-vehicle = Vehículo
household-goods-kind-other = Otros bienes

rule-household-goods = Menaje de casa sin impuestos
rule-household-goods-fact-owner = la persona dueña
rule-household-goods-fact-goods = la clase de bienes
rule-household-goods-value-exempt = No pagan impuestos, si se cumplen los plazos y formalidades del Reglamento
rule-household-goods-value-temporary_import = Se importan temporalmente por lo que dure la condición de estancia, con los requisitos del Reglamento
rule-household-goods-value-not_exempt = No están en la exención

parameter-household_goods_window = el tiempo para introducir el menaje, antes y después de la llegada
parameter-household_goods_min_age = la antigüedad mínima de los bienes del menaje
parameter-household_goods_residence = el tiempo mínimo de residencia en el extranjero para el menaje

rule-household-goods-terms = Requisitos del menaje de casa
rule-household-goods-terms-fact-left_mexico_on = el día en que empezó a residir en el extranjero
rule-household-goods-terms-fact-arrives_on = el día de llegada de la persona
rule-household-goods-terms-fact-list_certified = un consulado certificó la lista de menaje
    .not = ningún consulado certificó la lista de menaje
rule-household-goods-terms-fact-family_has_list = la familia ya tiene otra lista
rule-household-goods-terms-value-in_order = Se cumplen los requisitos
rule-household-goods-terms-value-residence_too_short = La residencia en el extranjero fue muy corta
rule-household-goods-terms-value-no_list = Falta la lista certificada
rule-household-goods-terms-value-second_list = Solo hay una lista por familia

rule-household-goods-window = Cuándo puede llegar el menaje de casa
rule-household-goods-window-fact-arrives_on = el día de llegada de la persona
rule-household-goods-window-fact-goods_arrive_on = el día en que llegan los bienes
rule-household-goods-window-fact-goods_acquired_on = el día en que se adquirió el bien más reciente
rule-household-goods-window-value-in_time = Los bienes llegan a tiempo
rule-household-goods-window-value-too_early = Los bienes llegan demasiado pronto
rule-household-goods-window-value-too_late = Los bienes llegan demasiado tarde
rule-household-goods-window-value-goods_too_new = Algún bien es demasiado reciente

household-list-mexican = Lista de menaje a mexicanos
household-list-foreigner = Lista de menaje a extranjeros

parameter-household_list_fee = los derechos por el certificado de lista de menaje
parameter-household_list_announced_free = el certificado de menaje se anuncia gratuito
    .not = el certificado de menaje no se anuncia gratuito

rule-household-list-fee = Derechos por el certificado de menaje de casa
rule-household-list-fee-fact-list = a quién se expide la lista
rule-household-list-fee-fact-repatriated_with_proof = fue repatriada de los Estados Unidos de América por no reunir los requisitos de estancia legal, y lo prueba con el documento que avala el consulado
    .not = no fue repatriada de los Estados Unidos de América por esa causa, o no lo prueba
rule-household-list-fee-value-as_printed = Se paga lo que prevé la ley
rule-household-list-fee-value-announced_free = La ley prevé una cuota y los consulados lo anuncian gratuito
rule-household-list-fee-value-exempt = No se paga
rule-household-list-fee-output-printed_fee = la cuota que prevé la ley

parameter-travellers_allowance_usd = la franquicia por tierra en temporada, en dólares
parameter-station_network_places = el número de plazas de las estaciones migratorias
parameter-siglo_xxi_places = el número de plazas de alojamiento de la estación Siglo XXI
parameter-siglo_xxi_overnight_places = el número de plazas para pernoctar de la estación Siglo XXI
parameter-stations_repaired = el número de estaciones del programa de reparación
parameter-provisional_places_a = el número de plazas de las estancias provisionales A
parameter-provisional_places_b = el número de plazas de las estancias provisionales B
parameter-provisional_places = el número de plazas de todas las estancias provisionales
