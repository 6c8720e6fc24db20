# Estancia, visas, entrada y salida, procedimiento y derechos: las palabras de las reglas y de sus parámetros.
# Los hechos que comparten varias reglas se dicen una sola vez, al principio.

fact-open_again_on = el primer día hábil siguiente, si el último día cayó en inhábil
fact-nationality = la nacionalidad
fact-married = ha contraído matrimonio
    .not = no ha contraído matrimonio
fact-kinship = el parentesco
fact-job_offer = tiene una oferta de empleo
    .not = no tiene una oferta de empleo
fact-is_minor = tiene menos de dieciocho años
    .not = no tiene menos de dieciocho años
fact-entered_on = la fecha de entrada
fact-destination = la entidad federativa a la que va
fact-condition = la condición de estancia
fact-asks_protection = pide refugio, asilo o la determinación de apátrida, o entra por razones humanitarias o fuerza mayor
    .not = no pide refugio, asilo ni la determinación de apátrida, ni entra por razones humanitarias o fuerza mayor
fact-asked_on = la fecha en que lo pidió

rule-visitor-stay = Estancia de un visitante
rule-visitor-stay-fact-left_on = la fecha de salida
rule-visitor-stay-fact-holds_residence_card = tiene tarjeta de residencia
    .not = no tiene tarjeta de residencia
rule-visitor-stay-let-last_day = el último día de la estancia más larga
rule-visitor-stay-let-seen_until = el día hasta el que se mira la estancia
rule-visitor-stay-value-within_stay = Está dentro de la estancia más larga que permite la ley (pudo autorizarse una menor)
rule-visitor-stay-value-overstay = Excedió la estancia más larga que permite la ley
rule-visitor-stay-value-other_regime = Se rige por otras reglas

rule-conversion = Cambio de condición de estancia sin salir del país
rule-conversion-fact-family_tie = el vínculo familiar con una persona mexicana o residente
rule-conversion-value-may_change = Puede pedir el cambio de condición de estancia
rule-conversion-value-must_leave = No puede cambiar de condición y debe salir al terminar su estancia
rule-conversion-value-other_rules = Se rige por otras reglas

parameter-breach_answer_term = el plazo para responder por un incumplimiento
parameter-complaint_term = el plazo para presentar una queja
parameter-notice_term = el plazo para notificar una resolución
parameter-paper_request_window = el plazo para pedir documentos que faltan
parameter-publication_threshold = el número por debajo del cual no se publica una celda
parameter-reminder_card = cuánto antes se recuerda gestionar la tarjeta
parameter-reminder_change = cuánto antes se recuerda comunicar un cambio
parameter-reminder_early = cuánto antes se da el primer recordatorio
parameter-reminder_first_day_late = el recordatorio del primer día de retraso
parameter-reminder_late = cuánto antes se da el último recordatorio
parameter-reminder_regional = cuánto antes se avisa a un visitante regional
parameter-retention_stay_file = el tiempo que se conserva el expediente de una estancia
parameter-review_appeal_term = el plazo del recurso de revisión
parameter-certified_copy_term = el plazo para entregar copias certificadas
parameter-change_notice_term = el plazo para comunicar un cambio
parameter-cure_term = el plazo para subsanar lo que falta
parameter-nationality_check_extension = el máximo en total si la persona pide ampliar la revisión de su nacionalidad
parameter-nationality_check_term = el plazo para revisar la nacionalidad mexicana
parameter-opinion_term = el plazo para que otra autoridad opine
parameter-procedure_decision_term = el plazo para resolver un trámite migratorio
parameter-regional_visitor_max_days = los días de la estancia más larga de un visitante regional
parameter-regional_visitor_max_stay = la estancia más larga de un visitante regional
parameter-regularisation_decision_term = el plazo para resolver la regularización
parameter-regularisation_window = el plazo para pedir la regularización después de vencida la estancia
parameter-residence_card_term = el plazo para gestionar la tarjeta de residencia
parameter-silence_certificate_term = el plazo para expedir la constancia de que no se resolvió
parameter-visitor_max_days = los días de la estancia más larga de un visitante
parameter-visitor_max_stay = la estancia más larga de un visitante

rule-regular-stay = Condición de estancia vigente
rule-regular-stay-fact-conditions_held = las condiciones de estancia que se le han otorgado
rule-regular-stay-fact-in_force = la autorización está vigente
    .not = la autorización no está vigente
rule-regular-stay-value-one_condition = Tiene una condición de estancia vigente
rule-regular-stay-value-two_conditions = Aparece con dos condiciones de estancia, lo que la ley no permite
rule-regular-stay-value-none_in_force = No tiene una condición de estancia vigente

parameter-visitor_standard_days = los días que se otorgan de ordinario a un visitante

rule-days-granted = Días autorizados a un visitante
rule-days-granted-fact-days_granted = los días autorizados
rule-days-granted-value-usual = Se autorizó la estancia ordinaria
rule-days-granted-value-fewer = Se autorizaron menos días que los ordinarios
rule-days-granted-value-too_many = Se autorizaron más días que los que permite la ley
rule-days-granted-value-none_granted = No se autorizó ningún día

rule-paid-visit = Motivos de una visita remunerada
rule-paid-visit-fact-paid_invitation = una autoridad o institución académica, artística, deportiva o cultural le invita con remuneración
    .not = ninguna autoridad o institución académica, artística, deportiva o cultural le invita con remuneración
rule-paid-visit-fact-seasonal_agreement = viene por una temporada, en virtud de un acuerdo interinstitucional con entidades extranjeras
    .not = no viene por una temporada, en virtud de un acuerdo interinstitucional con entidades extranjeras
rule-paid-visit-value-grounds = Puede ser visitante con permiso para realizar actividades remuneradas
rule-paid-visit-value-no_grounds = No hay motivo para esa condición de estancia

parameter-regional_visitor_countries = los países de los visitantes regionales
parameter-regional_visitor_states = las entidades de la región fronteriza
parameter-regional_card_validity = la vigencia de la tarjeta de visitante regional

rule-regional-visitor = Visitante regional
rule-regional-visitor-fact-permanent_residence_in = el país en el que tiene residencia permanente
rule-regional-visitor-fact-paid_activity = viene a realizar una actividad remunerada
    .not = no viene a realizar una actividad remunerada
rule-regional-visitor-fact-days = los días que quiere quedarse
rule-regional-visitor-let-from_a_neighbour = es nacional o residente permanente de un país vecino admitido
rule-regional-visitor-value-may_enter = Puede entrar a la región fronteriza como visitante regional
rule-regional-visitor-value-paid_work_not_allowed = Esta condición de estancia no permite recibir remuneración
rule-regional-visitor-value-outside_the_region = El lugar está fuera de la región fronteriza
rule-regional-visitor-value-too_long = La estancia pasa de los días permitidos
rule-regional-visitor-value-not_a_neighbour = No es nacional ni residente permanente de los países admitidos

parameter-regional_card_birth_certificate_age = la antigüedad máxima del acta de nacimiento para la tarjeta de visitante regional

rule-regional-card-papers = Documentos para la tarjeta de visitante regional
rule-regional-card-papers-fact-permanent_resident = pide la tarjeta como residente permanente de un país vecino
    .not = no pide la tarjeta como residente permanente de un país vecino
rule-regional-card-papers-fact-birth_certificate_issued_on = la fecha de expedición del acta de nacimiento
rule-regional-card-papers-fact-with_both_parents = viaja con su madre y su padre o con quienes ejercen la tutela
    .not = no viaja con su madre y su padre ni con quienes ejercen la tutela
rule-regional-card-papers-value-identity_card_or_passport = Documento personal de identificación o pasaporte
rule-regional-card-papers-value-passport = Pasaporte
rule-regional-card-papers-value-proof_of_residence = Documento que pruebe la residencia permanente
rule-regional-card-papers-value-birth_certificate = Acta de nacimiento
rule-regional-card-papers-value-newer_birth_certificate = Un acta de nacimiento más reciente
rule-regional-card-papers-value-parental_permission = Permiso de quienes ejercen la patria potestad o la tutela
rule-regional-card-papers-value-none_listed = La hoja del trámite no señala ninguno

parameter-border_worker_countries = los países de los visitantes trabajadores fronterizos
parameter-border_worker_states = las entidades en las que trabajan los visitantes trabajadores fronterizos
parameter-border_worker_min_age = la edad mínima de los visitantes trabajadores fronterizos
parameter-border_worker_max_stay = la estancia más larga de un visitante trabajador fronterizo

rule-border-worker = Visitante trabajador fronterizo
rule-border-worker-fact-age = la edad en años cumplidos
rule-border-worker-fact-authorised_on = la fecha de la autorización
rule-border-worker-output-last_day = el último día de la estancia más larga
rule-border-worker-value-may_be_authorised = Puede ser visitante trabajador fronterizo, en la actividad de su oferta de empleo
rule-border-worker-value-no_job_offer = Le falta la oferta de empleo
rule-border-worker-value-too_young = No tiene la edad mínima
rule-border-worker-value-outside_the_states = La entidad no es de las que se determinaron
rule-border-worker-value-not_a_neighbour = Su nacionalidad no es de las admitidas

rule-border-worker-family = Familia del visitante trabajador fronterizo
rule-border-worker-family-value-may_enter = Puede entrar con el visitante trabajador fronterizo
rule-border-worker-family-value-no_right = El reglamento no le da ese derecho

rule-work-permission = Permiso para trabajar por remuneración
rule-work-permission-fact-humanitarian_ground = la razón humanitaria
rule-work-permission-fact-offer_fits_studies = la oferta es de una actividad relacionada con la materia de sus estudios
    .not = la oferta no es de una actividad relacionada con la materia de sus estudios
rule-work-permission-fact-study_level = el nivel de los estudios
rule-work-permission-fact-institution_agrees = la institución educativa dio su carta de conformidad
    .not = la institución educativa no dio su carta de conformidad
rule-work-permission-value-may_work = Puede trabajar por remuneración
rule-work-permission-value-only_as_offered = Puede trabajar en la actividad de su oferta de empleo
rule-work-permission-value-may_get_permit = Puede obtener el permiso para trabajar en la actividad de su oferta
rule-work-permission-value-may_not_work = No puede trabajar por remuneración: su condición de estancia no lo permite, o le faltan requisitos para el permiso
rule-work-permission-value-act_is_silent = La ley no lo dice: lo dice la autorización

parameter-child_stay_delay = el plazo para autorizar la estancia de una niña, niño o adolescente migrante

rule-humanitarian-visitor = Visitante por razones humanitarias
rule-humanitarian-visitor-fact-migrant_child = es una niña, niño o adolescente migrante
    .not = no es una niña, niño o adolescente migrante
rule-humanitarian-visitor-fact-in_charge_of_child = está a cargo del cuidado de una niña, niño o adolescente migrante
    .not = no está a cargo del cuidado de una niña, niño o adolescente migrante
rule-humanitarian-visitor-fact-contrary_to_child = la Procuraduría de Protección determinó que es contrario al interés superior de la niña, niño o adolescente
    .not = la Procuraduría de Protección no determinó que es contrario al interés superior de la niña, niño o adolescente
rule-humanitarian-visitor-fact-crime_victim_or_witness = es persona ofendida, víctima o testigo de un delito cometido en México
    .not = no es persona ofendida, víctima ni testigo de un delito cometido en México
rule-humanitarian-visitor-fact-protection_applicant = pidió asilo, la condición de refugiado o protección complementaria
    .not = no pidió asilo, la condición de refugiado ni protección complementaria
rule-humanitarian-visitor-fact-humanitarian_cause = hay otra causa humanitaria o de interés público
    .not = no hay otra causa humanitaria ni de interés público
rule-humanitarian-visitor-let-at_once_ground = es niña, niño o adolescente, o quien le cuida sin que se le haya declarado contrario a su interés
    .not = no es niña, niño o adolescente, ni quien le cuida sin que se le haya declarado contrario a su interés
rule-humanitarian-visitor-let-other_right = es víctima o testigo, o pidió protección
    .not = no es víctima o testigo ni pidió protección
rule-humanitarian-visitor-value-at_once = Se autoriza de inmediato, sin documentos ni pago
rule-humanitarian-visitor-value-shall_be_granted = Se autoriza
rule-humanitarian-visitor-value-may_be_granted = La autoridad puede autorizarla
rule-humanitarian-visitor-value-may_be_refused = El Instituto puede negarla
rule-humanitarian-visitor-value-no_ground = No hay motivo

parameter-humanitarian_card_validity = la vigencia de la tarjeta de visitante por razones humanitarias

rule-humanitarian-stay = Estancia por razones humanitarias
rule-humanitarian-stay-fact-humanitarian_ground = la razón humanitaria
rule-humanitarian-stay-fact-cause_lasts = la causa subsiste: el proceso, la solicitud o la medida siguen abiertos
    .not = la causa no subsiste: el proceso, la solicitud o la medida ya no están abiertos
rule-humanitarian-stay-fact-protection_granted = la solicitud de protección se resolvió en sentido positivo
    .not = la solicitud de protección no se resolvió en sentido positivo
rule-humanitarian-stay-fact-card_issued_on = la fecha de expedición de la tarjeta
rule-humanitarian-stay-output-renew_card_by = el día en que se renueva la tarjeta, mientras subsista la causa
rule-humanitarian-stay-value-stays = Permanece hasta que concluya la causa
rule-humanitarian-stay-value-ask_for_new_condition = Debe salir o pedir otra condición de estancia; puede pedir la residencia permanente
rule-humanitarian-stay-value-permanent_residence = Se le otorga la residencia permanente
rule-humanitarian-stay-value-as_authorised = Permanece lo que diga la autorización; la ley no pone término
rule-humanitarian-stay-value-ends = La estancia por razones humanitarias termina

rule-adoption-visitor = Visitante con fines de adopción
rule-adoption-visitor-fact-in_adoption_procedure = está vinculada con un proceso de adopción en México
    .not = no está vinculada con un proceso de adopción en México
rule-adoption-visitor-fact-convention_with_country = es ciudadana de un país con convenio de adopción con México
    .not = no es ciudadana de un país con convenio de adopción con México
rule-adoption-visitor-fact-judgment_final = la resolución causó ejecutoria
    .not = la resolución no causó ejecutoria
rule-adoption-visitor-fact-adoption_granted = la resolución concede la adopción
    .not = la resolución no concede la adopción
rule-adoption-visitor-fact-birth_record_made = la nueva acta se inscribió en el Registro Civil
    .not = la nueva acta no se inscribió en el Registro Civil
rule-adoption-visitor-fact-passport_issued = se expidió el pasaporte de la niña, niño o adolescente
    .not = no se expidió el pasaporte de la niña, niño o adolescente
rule-adoption-visitor-fact-exit_formalities_done = se cumplieron los demás trámites para su salida
    .not = no se cumplieron los demás trámites para su salida
rule-adoption-visitor-let-child_can_leave = la niña, niño o adolescente puede salir del país
rule-adoption-visitor-value-may_stay = Puede permanecer en el país
rule-adoption-visitor-value-time_to_leave = El motivo de la estancia concluyó
rule-adoption-visitor-value-not_available = Esta condición de estancia no procede

parameter-temporary_residence_max = la estancia más larga de un residente temporal

rule-temporary-residence-stay = Duración de la residencia temporal
rule-temporary-residence-stay-fact-residence_granted_on = la fecha en que se otorgó la residencia temporal
rule-temporary-residence-stay-let-last_day = el último día de los cuatro años
rule-temporary-residence-stay-output-last_day_of_residence = la fecha en que termina la residencia temporal más larga
rule-temporary-residence-stay-value-within_four_years = Está dentro de los cuatro años
rule-temporary-residence-stay-value-four_years_over = Los cuatro años terminaron
rule-temporary-residence-stay-value-other_condition = La ley no cuenta cuatro años a esta condición de estancia

parameter-temporary_renewal_window = el tiempo para pedir la renovación de la tarjeta de residente temporal

rule-temporary-residence-renewal = Renovación de la residencia temporal
rule-temporary-residence-renewal-fact-residence_granted_on = la fecha en que se otorgó la residencia temporal
rule-temporary-residence-renewal-fact-card_expires_on = la fecha en que vence la tarjeta
rule-temporary-residence-renewal-let-four_years = el último día de los cuatro años
rule-temporary-residence-renewal-value-in_time = La renovación se pidió a tiempo
rule-temporary-residence-renewal-value-too_early = Todavía no se puede pedir la renovación
rule-temporary-residence-renewal-value-too_late = La tarjeta ya venció
rule-temporary-residence-renewal-value-four_years_used = Se completaron los cuatro años: no hay renovación

parameter-first_temporary_card_years = los años de la primera tarjeta de residente temporal
parameter-employed_renewal_max_years = los años de la renovación más larga con continuidad de empleo

rule-temporary-card-length = Años de la tarjeta de residente temporal
rule-temporary-card-length-fact-first_card = es la primera tarjeta después de entrar con visa de residencia
    .not = no es la primera tarjeta después de entrar con visa de residencia
rule-temporary-card-length-fact-continuous_employment = acredita continuidad en el empleo
    .not = no acredita continuidad en el empleo
rule-temporary-card-length-fact-years_asked = los años que pide
rule-temporary-card-length-value-allowed = Puede pedirse por esos años
rule-temporary-card-length-value-too_many_years = Son más años que los que se permiten
rule-temporary-card-length-value-not_a_length = Debe pedirse al menos un año

parameter-student_renewal_term = cada cuánto se renueva la estancia de estudiante

rule-student-stay = Estancia de un residente temporal estudiante
rule-student-stay-fact-letter_of_acceptance = tiene carta de invitación o de aceptación de una institución del sistema educativo nacional
    .not = no tiene carta de invitación ni de aceptación de una institución del sistema educativo nacional
rule-student-stay-fact-conditions_hold = subsisten las condiciones de la autorización inicial
    .not = no subsisten las condiciones de la autorización inicial
rule-student-stay-fact-studies_completed = obtuvo el certificado, constancia, diploma, título o grado
    .not = no obtuvo el certificado, constancia, diploma, título o grado
rule-student-stay-fact-last_authorised_on = la fecha de la última autorización o renovación
rule-student-stay-let-renew_by = el último día antes de renovar
rule-student-stay-output-renew_before = la fecha límite de la renovación
rule-student-stay-value-may_stay = Puede permanecer
rule-student-stay-value-renewal_due = Debe renovar la autorización
rule-student-stay-value-conditions_gone = Ya no subsisten las condiciones de la autorización
rule-student-stay-value-studies_over = Los estudios terminaron
rule-student-stay-value-no_letter = Falta la carta de la institución educativa

rule-family-unity = Unidad familiar
rule-family-unity-fact-sponsor = la persona de cuyo derecho depende
rule-family-unity-fact-in_custody = está bajo su tutela o custodia
    .not = no está bajo su tutela ni custodia
rule-family-unity-fact-represented = está bajo su representación legal
    .not = no está bajo su representación legal
rule-family-unity-let-young_unmarried = es menor de edad y no ha contraído matrimonio
rule-family-unity-value-as_long_as_the_resident = Puede residir como residente temporal por el tiempo del residente
rule-family-unity-value-two_years_first = Se le otorga la residencia temporal por dos años, y después puede obtener la permanente
rule-family-unity-value-permanent = Puede residir como residente permanente
rule-family-unity-value-may_enter = Puede ingresar; la ley no nombra la condición de estancia
rule-family-unity-value-no_right = Estos artículos no le dan ese derecho

parameter-couple_temporary_term = los años de residencia temporal de cónyuges y parejas

rule-couple-permanent-residence = Residencia permanente de cónyuges y parejas
rule-couple-permanent-residence-fact-temporary_resident_since = la fecha en que se otorgó la residencia temporal por el vínculo
rule-couple-permanent-residence-fact-bond_lasts = subsiste el matrimonio o el concubinato
    .not = no subsiste el matrimonio ni el concubinato
rule-couple-permanent-residence-let-two_years = el día en que se cumplen dos años
rule-couple-permanent-residence-output-from = el día desde el que puede pedirla
rule-couple-permanent-residence-value-may_obtain = Puede obtener la residencia permanente
rule-couple-permanent-residence-value-not_yet = Todavía no transcurren los dos años
rule-couple-permanent-residence-value-bond_ended = El vínculo no subsiste: este camino no procede

parameter-permanent_residence_after = los años de residencia temporal que dan la permanente

rule-permanent-residence = Motivos de residencia permanente
rule-permanent-residence-fact-protection_granted = se le reconoció como asilada, refugiada o apátrida, o se le otorgó protección complementaria
    .not = no se le reconoció como asilada, refugiada o apátrida, ni se le otorgó protección complementaria
rule-permanent-residence-fact-family_ground = tiene con un residente permanente un vínculo del artículo 55 que da la residencia permanente
    .not = no tiene con un residente permanente un vínculo del artículo 55 que da la residencia permanente
rule-permanent-residence-fact-pensioner = es jubilada o pensionada
    .not = no es jubilada ni pensionada
rule-permanent-residence-fact-foreign_pension = la paga un gobierno extranjero, un organismo internacional o una empresa particular por servicios en el exterior
    .not = no la paga un gobierno extranjero, ni un organismo internacional, ni una empresa particular por servicios en el exterior
rule-permanent-residence-fact-pension_sufficient = el ingreso le permite vivir en el país
    .not = el ingreso no le permite vivir en el país
rule-permanent-residence-fact-points_decision = el Instituto lo decidió conforme al sistema de puntos
    .not = el Instituto no lo decidió conforme al sistema de puntos
rule-permanent-residence-fact-temporary_resident_since = la fecha desde la que tiene residencia temporal sin interrupción
rule-permanent-residence-fact-has_mexican_child = tiene una hija o un hijo de nacionalidad mexicana por nacimiento
    .not = no tiene una hija ni un hijo de nacionalidad mexicana por nacimiento
rule-permanent-residence-fact-kinship_to_mexican_by_birth = el parentesco con una persona mexicana por nacimiento
rule-permanent-residence-value-protection = Por asilo, refugio, protección complementaria o apatridia
rule-permanent-residence-value-family_unity = Por unidad familiar
rule-permanent-residence-value-pension = Por jubilación o pensión del exterior
rule-permanent-residence-value-points = Por el sistema de puntos
rule-permanent-residence-value-four_years = Por cuatro años de residencia temporal
rule-permanent-residence-value-mexican_child = Por una hija o un hijo de nacionalidad mexicana por nacimiento
rule-permanent-residence-value-direct_line = Por parentesco en línea recta hasta el segundo grado con una persona mexicana por nacimiento
rule-permanent-residence-value-no_ground = No hay motivo

parameter-points_system_in_force = hay un sistema de puntos en vigor
    .not = no hay un sistema de puntos en vigor

rule-points-system = Sistema de puntos
rule-points-system-fact-enough_points = alcanza los puntos, por educación, experiencia, ciencia y tecnología, reconocimientos y actividades que el país requiere
    .not = no alcanza los puntos, por educación, experiencia, ciencia y tecnología, reconocimientos y actividades que el país requiere
rule-points-system-fact-quota_left = hay lugar en la cuota
    .not = no hay lugar en la cuota
rule-points-system-value-dormant = El sistema de puntos no se ha puesto en vigor
rule-points-system-value-residence = Puede adquirir la residencia permanente sin cuatro años previos
rule-points-system-value-no_residence = No adquiere la residencia por puntos

rule-residence-card = Tarjeta de residencia
rule-residence-card-fact-protection_procedure = es de quienes piden o reciben asilo, refugio, protección complementaria o la determinación de apátrida
    .not = no es de quienes piden o reciben asilo, refugio, protección complementaria o la determinación de apátrida
rule-residence-card-fact-card_obtained = ya tiene la tarjeta de residencia
    .not = aún no tiene la tarjeta de residencia
rule-residence-card-let-last_day = el último día para gestionar la tarjeta
rule-residence-card-let-resident = es residente temporal o permanente
rule-residence-card-output-ask_before = la fecha límite para gestionar la tarjeta
rule-residence-card-output-right_to_curp = si tiene derecho a la CURP
rule-residence-card-value-in_time = Está a tiempo de gestionar la tarjeta, o lo hizo a tiempo
rule-residence-card-value-late = El plazo para gestionar la tarjeta pasó; la ley no dice con qué efecto
rule-residence-card-value-when_the_procedure_ends = Obtiene la tarjeta al concluir su procedimiento
rule-residence-card-value-no_card = Esta condición de estancia no lleva tarjeta de residencia

parameter-security_background_ground = pesan los antecedentes que comprometen la seguridad nacional o pública
    .not = no pesan los antecedentes que comprometen la seguridad nacional o pública

rule-residence-cancelled = Cancelación de la residencia
rule-residence-cancelled-fact-declared_final_departure = manifestó que su salida es definitiva
    .not = no manifestó que su salida sea definitiva
rule-residence-cancelled-fact-other_condition_granted = se le autorizó otra condición de estancia
    .not = no se le autorizó otra condición de estancia
rule-residence-cancelled-fact-false_information = proporcionó información falsa, o exhibió documentación apócrifa u obtenida de manera fraudulenta
    .not = no proporcionó información falsa, ni exhibió documentación apócrifa u obtenida de manera fraudulenta
rule-residence-cancelled-fact-lost_otherwise = perdió la condición de estancia por otra causa de la ley
    .not = no perdió la condición de estancia por ninguna otra causa de la ley
rule-residence-cancelled-fact-lost_protection = perdió el reconocimiento de refugiado o la protección complementaria
    .not = no perdió el reconocimiento de refugiado ni la protección complementaria
rule-residence-cancelled-fact-security_background = sus antecedentes comprometen la seguridad nacional o la seguridad pública
    .not = sus antecedentes no comprometen la seguridad nacional ni la seguridad pública
rule-residence-cancelled-value-final_departure = Por salida definitiva
rule-residence-cancelled-value-new_condition = Por otra condición de estancia
rule-residence-cancelled-value-false_papers = Por información o documentos falsos
rule-residence-cancelled-value-lost = Por perder la condición de estancia
rule-residence-cancelled-value-protection_lost = Por perder la protección
rule-residence-cancelled-value-security = Por seguridad nacional o pública
rule-residence-cancelled-value-stands = La residencia subsiste

parameter-change_notice_fine_min = la multa mínima por no comunicar un cambio
parameter-change_notice_fine_max = la multa máxima por no comunicar un cambio

rule-change-notice = Aviso de cambio de estado civil, nacionalidad, domicilio o trabajo
rule-change-notice-fact-changed_on = la fecha del cambio
rule-change-notice-fact-told_on = la fecha en que lo comunicó
rule-change-notice-let-in_the_register = está en el Registro Nacional de Extranjeros
rule-change-notice-let-last_day = el último día para comunicarlo
rule-change-notice-output-tell_before = la fecha límite del aviso
rule-change-notice-output-lowest_fine = la multa mínima
rule-change-notice-output-highest_fine = la multa máxima
rule-change-notice-value-in_time = Lo comunicó a tiempo
rule-change-notice-value-still_to_tell = Todavía está a tiempo de comunicarlo
rule-change-notice-value-fine_due = El aviso es tardío o falta: se impone una multa
rule-change-notice-value-no_duty = No tiene este deber

rule-proof-of-status = Actos que piden probar la situación regular
rule-proof-of-status-fact-act = el acto
rule-proof-of-status-value-must_prove = Debe acreditar su situación migratoria regular
rule-proof-of-status-value-never_refused = No se puede negar por la situación migratoria
rule-proof-of-status-value-not_required = Estos artículos no piden acreditarla

parameter-condition_of_former_category = la condición de estancia a la que se equipara una calidad anterior

rule-former-category = Calidades migratorias anteriores a la ley
rule-former-category-fact-category = la característica migratoria anterior
rule-former-category-value-VSP = Visitante sin permiso para realizar actividades remuneradas
rule-former-category-value-VR = Visitante regional
rule-former-category-value-RT = Residente temporal
rule-former-category-value-RTE = Residente temporal estudiante
rule-former-category-value-RP = Residente permanente

parameter-egate_min_age = la edad mínima para los filtros automáticos
parameter-egate_passport_validity = lo que debe faltar para que venza el pasaporte en los filtros automáticos

rule-automatic-gate = Filtros automáticos en aeropuertos
rule-automatic-gate-fact-nationality_listed = su nacionalidad está en la lista de los filtros automáticos
    .not = su nacionalidad no está en la lista de los filtros automáticos
rule-automatic-gate-fact-electronic_passport = tiene pasaporte electrónico
    .not = no tiene pasaporte electrónico
rule-automatic-gate-fact-passport_expires_on = la fecha en que vence el pasaporte
rule-automatic-gate-fact-age = la edad en años cumplidos
rule-automatic-gate-fact-with_minors = viaja con menores de edad
    .not = no viaja con menores de edad
rule-automatic-gate-fact-comes_as_tourist = viene de turismo
    .not = no viene de turismo
rule-automatic-gate-value-gate = Puede pasar por el filtro automático
rule-automatic-gate-value-officer = Pasa a revisión con personal del Instituto

parameter-visa_of_condition = la visa de una condición de estancia

rule-visa-needed = Visa que se necesita
rule-visa-needed-fact-nationality_exempt = su nacionalidad está exenta de visa por acuerdo o por decisión de México
    .not = su nacionalidad no está exenta de visa ni por acuerdo ni por decisión de México
rule-visa-needed-fact-return_permit = tiene un permiso de salida y regreso
    .not = no tiene un permiso de salida y regreso
rule-visa-needed-fact-authorised_stay = tiene una condición de estancia autorizada en los casos que determinó la Secretaría
    .not = no tiene una condición de estancia autorizada en los casos que determinó la Secretaría
rule-visa-needed-fact-residence_card = tiene tarjeta de residencia, o autorización de visitante regional, trabajador fronterizo o por razones humanitarias
    .not = no tiene tarjeta de residencia, ni autorización de visitante regional, trabajador fronterizo o por razones humanitarias
rule-visa-needed-fact-crew = es tripulante de un buque o aeronave comercial, conforme a los compromisos internacionales
    .not = no es tripulante de un buque o aeronave comercial, conforme a los compromisos internacionales
rule-visa-needed-output-which = la visa de esa condición de estancia
rule-visa-needed-value-visa = Necesita visa
rule-visa-needed-value-no_visa = No necesita visa

rule-visa-effect = Lo que permite una visa
rule-visa-effect-fact-visa_valid_until = la fecha en que vence la visa
rule-visa-effect-fact-visa_genuine = la visa se expidió válidamente
    .not = la visa no se expidió válidamente
rule-visa-effect-fact-other_requirements_met = reúne los demás requisitos de ingreso
    .not = no reúne los demás requisitos de ingreso
rule-visa-effect-fact-visa_says_paid_work = la visa dice que permite trabajar por remuneración
    .not = la visa no dice que permite trabajar por remuneración
rule-visa-effect-output-paid_work = si la visa permite trabajar por remuneración
rule-visa-effect-value-may_ask_for_entry = Puede presentarse y pedir su ingreso; la visa no lo garantiza
rule-visa-effect-value-requirements_missing = La visa sola no basta: faltan otros requisitos
rule-visa-effect-value-no_effect = La visa no surte efectos

rule-visa-authority = Quién autoriza una visa
rule-visa-authority-fact-visa_ground = el motivo de la visa
rule-visa-authority-fact-filed_at = el lugar en el que se pide
rule-visa-authority-fact-reconsideration_asked = la oficina consular pidió reconsiderar la autorización
    .not = la oficina consular no pidió reconsiderar la autorización
rule-visa-authority-output-in_person = si debe pedirla en persona
rule-visa-authority-value-consulate_decides = La oficina consular autoriza y expide
rule-visa-authority-value-institute_authorises = El Instituto autoriza y la oficina consular expide
rule-visa-authority-value-institute_reconsiders = El Instituto resuelve en definitiva si se expide
rule-visa-authority-value-not_here = Debe pedirse en una oficina consular

parameter-consular_visa_days = el número de días hábiles del plazo para resolver una visa en una oficina consular

rule-consular-visa-decision = Plazo de la oficina consular para resolver una visa
rule-consular-visa-decision-fact-working_days_waited = el número de días hábiles desde la solicitud
rule-consular-visa-decision-fact-decided = la solicitud se resolvió
    .not = la solicitud no se ha resuelto
rule-consular-visa-decision-value-decided = La solicitud se resolvió
rule-consular-visa-decision-value-within_term = Dentro del plazo que da el artículo 129
rule-consular-visa-decision-value-overdue = Venció el plazo del artículo 129; la Ley no dice qué significa el silencio

parameter-visa_facilitation_countries = los países cuyos residentes permanentes no necesitan visa

rule-visa-facilitation = Facilidades que dispensan de la visa
rule-visa-facilitation-fact-valid_us_visa = tiene visa vigente de los Estados Unidos de América
    .not = no tiene visa vigente de los Estados Unidos de América
rule-visa-facilitation-fact-permanent_resident_of = el país en el que tiene residencia permanente
rule-visa-facilitation-fact-schengen_resident = tiene residencia permanente en un Estado del espacio Schengen
    .not = no tiene residencia permanente en un Estado del espacio Schengen
rule-visa-facilitation-fact-apec_card = tiene tarjeta de viaje APEC aprobada por México
    .not = no tiene tarjeta de viaje APEC aprobada por México
rule-visa-facilitation-value-no_visa = No necesita visa mexicana
rule-visa-facilitation-value-visa_rules_apply = Se aplican las reglas de las visas

rule-job-offer-file = Expediente de visa por oferta de empleo
rule-job-offer-file-fact-offer_with_occupation_code = la oferta dice la ocupación con su clave SINCO
    .not = la oferta no dice la ocupación con su clave SINCO
rule-job-offer-file-fact-offer_with_mode_and_addresses = la oferta dice la modalidad y los domicilios de trabajo
    .not = la oferta no dice la modalidad y los domicilios de trabajo
rule-job-offer-file-fact-offer_with_duration_and_pay = la oferta dice la duración, el pago y cada cuánto
    .not = la oferta no dice la duración, el pago y cada cuánto
rule-job-offer-file-fact-employer_certificate = tiene la constancia de inscripción de empleador
    .not = no tiene la constancia de inscripción de empleador
rule-job-offer-file-fact-identity_documents = tiene los documentos de identidad
    .not = no tiene los documentos de identidad
rule-job-offer-file-fact-other_application_pending = hay otra solicitud en trámite
    .not = no hay otra solicitud en trámite
rule-job-offer-file-value-occupation_code = Falta la ocupación con su clave
rule-job-offer-file-value-mode_and_addresses = Faltan la modalidad y los domicilios
rule-job-offer-file-value-duration_and_pay = Faltan la duración y el pago
rule-job-offer-file-value-employer_certificate = Falta la constancia de inscripción de empleador
rule-job-offer-file-value-identity_documents = Faltan documentos de identidad
rule-job-offer-file-value-close_the_other_application = Hay otra solicitud en trámite
rule-job-offer-file-value-complete = El expediente está completo

parameter-residence_visa_validity = la vigencia de una visa de residencia
parameter-residence_visa_entries = las entradas de una visa de residencia
parameter-visitor_visa_max_validity = la vigencia más larga de una visa de visitante

rule-visa-in-force = Vigencia de una visa
rule-visa-in-force-fact-residence_visa = es una visa de residencia
    .not = no es una visa de residencia
rule-visa-in-force-fact-issued_on = la fecha de expedición
rule-visa-in-force-fact-entries_made = las entradas hechas con ella
rule-visa-in-force-value-usable = Puede usarse
rule-visa-in-force-value-used_up = Ya se usó
rule-visa-in-force-value-expired = Venció, o pasó la vigencia más larga posible

parameter-uma_day = el valor diario de la UMA
parameter-uma_month = el valor mensual de la UMA
parameter-uma_year = el valor anual de la UMA
parameter-uma_days_of_a_month = por cuánto se multiplica el valor diario de la UMA para obtener el mensual
parameter-uma_months_of_a_year = por cuánto se multiplica el valor mensual de la UMA para obtener el anual
parameter-uma_publication_days = los días de enero para publicar la UMA
parameter-uma_start_after = cuánto después del 1 de enero empieza el nuevo valor de la UMA

rule-uma-update = Actualización de la UMA
rule-uma-update-fact-new_year_day = el 1 de enero del año
rule-uma-update-fact-published_on = la fecha de publicación
rule-uma-update-fact-last_daily_value = el valor diario del año anterior
rule-uma-update-fact-inflation = la variación interanual del INPC de diciembre
rule-uma-update-let-daily = el nuevo valor diario
rule-uma-update-let-monthly = el nuevo valor mensual
rule-uma-update-let-starts = el día desde el que rige
rule-uma-update-output-daily_value = la UMA diaria
rule-uma-update-output-monthly_value = la UMA mensual
rule-uma-update-output-yearly_value = la UMA anual
rule-uma-update-output-holds_from = la fecha de entrada en vigor
rule-uma-update-value-in_force = El nuevo valor rige
rule-uma-update-value-not_yet = El nuevo valor todavía no rige
rule-uma-update-value-published_late = Se publicó tarde y todavía no rige

rule-unit-of-account = El salario mínimo como unidad de cuenta
rule-unit-of-account-fact-counted_in_minimum_wages = la disposición cuenta en días de salario mínimo
    .not = la disposición no cuenta en días de salario mínimo
rule-unit-of-account-fact-as_unit_of_account = lo usa como unidad de cuenta, índice, base, medida o referencia de una obligación
    .not = no lo usa como unidad de cuenta, índice, base, medida o referencia de una obligación
rule-unit-of-account-fact-units = los días
rule-unit-of-account-output-pesos_if_read_as_uma = los pesos, si se lee como UMA
rule-unit-of-account-value-read_as_uma = Se lee como UMA
rule-unit-of-account-value-stays_a_wage = Se trata del salario mismo
rule-unit-of-account-value-no_mention = No menciona el salario mínimo

parameter-consulate_balance_units = el saldo promedio que pide un consulado, en UMA
parameter-consulate_income_units = el ingreso mensual que pide un consulado, en UMA
parameter-consulate_property = el valor del inmueble que pide un consulado
parameter-consulate_investment = la inversión que pide un consulado
parameter-consulate_dependant_income = el ingreso mensual para sostener a un familiar ante un consulado
parameter-consulate_balance_period = el tiempo del saldo promedio ante un consulado
parameter-consulate_income_period = el tiempo del ingreso mensual ante un consulado
parameter-consulate_visitor_period = el tiempo del saldo promedio de un visitante ante un consulado

rule-solvency-at-consulate = Solvencia ante un consulado
rule-solvency-at-consulate-fact-asked_for = lo que pide
rule-solvency-at-consulate-fact-average_balance = el saldo promedio
rule-solvency-at-consulate-fact-balance_since = el primer día de los estados de cuenta
rule-solvency-at-consulate-fact-monthly_income = el ingreso mensual libre de gravámenes
rule-solvency-at-consulate-fact-income_since = el primer día de los comprobantes de ingreso
rule-solvency-at-consulate-fact-property_value = el valor de su inmueble en México
rule-solvency-at-consulate-fact-invested = lo que ha invertido en México
rule-solvency-at-consulate-let-balance_needed = el saldo promedio que se pide
rule-solvency-at-consulate-let-income_needed = el ingreso mensual que se pide
rule-solvency-at-consulate-let-balance_covers = los estados de cuenta cubren el tiempo que se pide
rule-solvency-at-consulate-let-income_covers = los comprobantes cubren el tiempo que se pide
rule-solvency-at-consulate-output-least_balance = el saldo mínimo
rule-solvency-at-consulate-output-least_income = el ingreso mensual que debe superarse
rule-solvency-at-consulate-output-least_income_per_relative = el ingreso mensual por cada familiar
rule-solvency-at-consulate-value-enough = La solvencia es suficiente
rule-solvency-at-consulate-value-not_enough = La solvencia no es suficiente

parameter-counter_balance_units = el saldo promedio que pide el Instituto, en UMA
parameter-counter_income_units = el ingreso mensual que pide el Instituto, en UMA
parameter-counter_property = el valor del inmueble que pide el Instituto
parameter-counter_investment = la inversión que pide el Instituto
parameter-counter_investor_workers = los trabajadores de quien invierte
parameter-counter_balance_period = el tiempo del saldo promedio ante el Instituto
parameter-counter_income_period = el tiempo del ingreso mensual ante el Instituto

rule-solvency-at-institute = Solvencia ante el Instituto
rule-solvency-at-institute-fact-asked_for = lo que pide
rule-solvency-at-institute-fact-average_balance = el saldo promedio
rule-solvency-at-institute-fact-balance_since = el primer día de los estados de cuenta
rule-solvency-at-institute-fact-monthly_income = el ingreso mensual libre de gravámenes
rule-solvency-at-institute-fact-income_since = el primer día de los comprobantes de ingreso
rule-solvency-at-institute-fact-property_value = el valor de su inmueble en México
rule-solvency-at-institute-fact-invested = lo que ha invertido en México
rule-solvency-at-institute-fact-workers = los trabajadores que emplea
rule-solvency-at-institute-let-balance_needed = el saldo promedio que se pide
rule-solvency-at-institute-let-income_needed = el ingreso mensual que se pide
rule-solvency-at-institute-let-balance_covers = los estados de cuenta cubren el tiempo que se pide
rule-solvency-at-institute-output-least_balance = el saldo mínimo
rule-solvency-at-institute-output-least_income = el ingreso mensual que debe superarse
rule-solvency-at-institute-value-enough = La solvencia es suficiente
rule-solvency-at-institute-value-not_enough = La solvencia no es suficiente

rule-refusal-grounds = Motivos para negar la visa, el ingreso o la permanencia
rule-refusal-grounds-fact-security_background = sus antecedentes comprometen la seguridad nacional o la seguridad pública
    .not = sus antecedentes no comprometen la seguridad nacional ni la seguridad pública
rule-refusal-grounds-fact-requirements_missing = no cumple con los requisitos
    .not = cumple con los requisitos
rule-refusal-grounds-fact-not_genuine = se verificó que los documentos o elementos no son auténticos
    .not = no se verificó que los documentos o elementos sean falsos
rule-refusal-grounds-fact-prohibited = está sujeta a una prohibición expresa de autoridad competente
    .not = no está sujeta a una prohibición expresa de autoridad competente
rule-refusal-grounds-fact-other_provision = lo prevé otra disposición jurídica
    .not = no lo prevé ninguna otra disposición jurídica
rule-refusal-grounds-output-may_be_looked_at_again = si se puede analizar de nuevo su solicitud de visa, una vez que cumpla
rule-refusal-grounds-value-security = Por seguridad nacional o pública
rule-refusal-grounds-value-requirements = Por no cumplir requisitos
rule-refusal-grounds-value-not_authentic = Por documentos no auténticos
rule-refusal-grounds-value-prohibition = Por prohibición expresa
rule-refusal-grounds-value-other = Por otra disposición
rule-refusal-grounds-value-none = No hay motivo para negar

rule-entry-decision = Decisión sobre el ingreso
rule-entry-decision-fact-through_the_filter = pasa por el filtro de un lugar destinado al tránsito internacional, dentro de su horario
    .not = no pasa por el filtro de un lugar destinado al tránsito internacional, o no dentro de su horario
rule-entry-decision-fact-requirements_met = presenta los documentos y datos del artículo 37
    .not = no presenta los documentos y datos del artículo 37
rule-entry-decision-fact-impediment = tiene un impedimento legal
    .not = no tiene un impedimento legal
rule-entry-decision-fact-second_review_done = ya se hizo la segunda revisión
    .not = aún no se hizo la segunda revisión
rule-entry-decision-fact-migrant_child = es una niña, niño o adolescente migrante
    .not = no es una niña, niño o adolescente migrante
rule-entry-decision-fact-danger_weighed = la autoridad competente ya valoró que su vida, libertad o seguridad no peligra
    .not = la autoridad competente no ha valorado que su vida, libertad o seguridad no peligra
rule-entry-decision-let-something_amiss = falta un requisito o hay un impedimento
    .not = no falta un requisito ni hay un impedimento
rule-entry-decision-output-carrier_takes_back = si, rechazada, sale por cuenta de quien la transportó
rule-entry-decision-value-enters = Procede su ingreso
rule-entry-decision-value-second_review_first = Primero se hace una segunda revisión
rule-entry-decision-value-may_be_refused = El ingreso puede negarse, por escrito y con su causa
rule-entry-decision-value-protection_first = Primero se atiende su petición de protección
rule-entry-decision-value-child_protection_first = Primero se avisa a la Procuraduría de Protección y se valora el peligro
rule-entry-decision-value-not_a_regular_entry = No es un ingreso regular: sólo se entra por el filtro

rule-nationality-proof = Prueba de la nacionalidad mexicana
rule-nationality-proof-fact-shown = lo que presenta
rule-nationality-proof-fact-element_convinces = el elemento convence al Instituto
    .not = el elemento no convence al Instituto
rule-nationality-proof-fact-doubt = hay elementos suficientes para presumir que no es auténtico o veraz
    .not = no hay elementos suficientes para presumir que no es auténtico o veraz
rule-nationality-proof-value-proved = La nacionalidad está probada
rule-nationality-proof-value-checked_within_hours = Se investiga dentro del plazo de horas
rule-nationality-proof-value-not_proved = Todavía no está probada: puede aportar cualquier elemento objetivo

parameter-carrier_fine_min = la multa mínima a una empresa de transporte
parameter-carrier_fine_max = la multa máxima a una empresa de transporte

rule-carrier-passengers = Deberes de las empresas de transporte por sus pasajeros
rule-carrier-passengers-fact-mode = la vía
rule-carrier-passengers-fact-papers_checked = verificó los documentos de las personas extranjeras que transportó
    .not = no verificó los documentos de las personas extranjeras que transportó
rule-carrier-passengers-fact-passenger_without_papers = trasladó a una persona extranjera sin documentación vigente
    .not = no trasladó a ninguna persona extranjera sin documentación vigente
rule-carrier-passengers-fact-passenger_rejected = una persona que trajo fue rechazada por no cumplir requisitos
    .not = ninguna persona que trajo fue rechazada por no cumplir requisitos
rule-carrier-passengers-output-lowest_fine = la multa mínima
rule-carrier-passengers-output-highest_fine = la multa máxima
rule-carrier-passengers-value-check_omitted = Omitió verificar los documentos
rule-carrier-passengers-value-fine_due = Se impone una multa
rule-carrier-passengers-value-take_back_at_own_cost = Regresa a la persona por su cuenta
rule-carrier-passengers-value-nothing_owed = No debe nada

rule-carrier-data = Transmisión de datos de pasajeros
rule-carrier-data-fact-mode = la vía
rule-carrier-data-fact-private_craft = es una aeronave o embarcación privada
    .not = no es una aeronave o embarcación privada
rule-carrier-data-fact-data = cómo transmitió los datos
rule-carrier-data-output-lowest_fine = la multa mínima
rule-carrier-data-output-highest_fine = la multa máxima
rule-carrier-data-value-fulfilled = Cumplió
rule-carrier-data-value-fine_due = Se impone una multa
rule-carrier-data-value-fine_possible = Puede imponerse una multa
rule-carrier-data-value-breach_without_fine = Incumplió un deber que este artículo no multa
rule-carrier-data-value-no_duty = No tiene este deber

parameter-sterile_transit_max_hours = las horas de tránsito internacional sin revisión

rule-airside-transit = Tránsito internacional sin revisión migratoria
rule-airside-transit-fact-same_airport = sale por el mismo aeropuerto
    .not = no sale por el mismo aeropuerto
rule-airside-transit-fact-authorised = el tránsito sin revisión está autorizado
    .not = el tránsito sin revisión no está autorizado
rule-airside-transit-fact-hours = las horas entre los vuelos
rule-airside-transit-value-allowed = Puede transitar sin pasar por el filtro
rule-airside-transit-value-through_the_filter = Debe pasar por el filtro de revisión

rule-exit-requirements = Requisitos para salir del país
rule-exit-requirements-fact-at_a_crossing = sale por un lugar destinado al tránsito internacional
    .not = no sale por un lugar destinado al tránsito internacional
rule-exit-requirements-fact-valid_document = presenta pasaporte o documento de identidad o viaje válido y vigente
    .not = no presenta pasaporte o documento de identidad o viaje válido y vigente
rule-exit-requirements-fact-statistics_given = dio la información que se pide con fines estadísticos
    .not = no dio la información que se pide con fines estadísticos
rule-exit-requirements-fact-foreigner = es extranjera
    .not = no es extranjera
rule-exit-requirements-fact-regular_or_permit = acredita su situación regular o un permiso del artículo 137
    .not = no acredita su situación regular ni un permiso del artículo 137
rule-exit-requirements-value-go_to_a_crossing = Debe salir por un lugar destinado al tránsito internacional
rule-exit-requirements-value-show_a_document = Debe presentar un documento válido
rule-exit-requirements-value-give_statistics = Debe dar la información estadística
rule-exit-requirements-value-prove_status_or_permit = Debe acreditar su situación o su permiso de salida
rule-exit-requirements-value-all_met = Cumple con los requisitos

parameter-maintenance_debt_period = el tiempo de una deuda alimentaria que impide salir

rule-exit-ban = Impedimentos para salir del país
rule-exit-ban-fact-court_measure_on_transit = un juez dictó una medida que restringe su libertad de tránsito
    .not = ningún juez dictó una medida que restringe su libertad de tránsito
rule-exit-ban-fact-on_bail_under_indictment = está en libertad caucional por vinculación a proceso
    .not = no está en libertad caucional por vinculación a proceso
rule-exit-ban-fact-on_parole = goza de libertad preparatoria o condicional
    .not = no goza de libertad preparatoria ni condicional
rule-exit-ban-fact-parole_permit = tiene permiso de la autoridad competente para salir
    .not = no tiene permiso de la autoridad competente para salir
rule-exit-ban-fact-national_security = lo impiden razones de seguridad nacional conforme a la ley
    .not = no lo impiden razones de seguridad nacional conforme a la ley
rule-exit-ban-fact-child_in_restitution_procedure = es una niña, niño o adolescente en un procedimiento de restitución internacional
    .not = no es una niña, niño o adolescente en un procedimiento de restitución internacional
rule-exit-ban-fact-judge_asks_for_maintenance = la autoridad judicial lo solicita por alimentos
    .not = la autoridad judicial no lo solicita por alimentos
rule-exit-ban-fact-unpaid_since = el día desde el que debe alimentos
rule-exit-ban-fact-civil_exception = se aplica una excepción de la legislación civil
    .not = no se aplica una excepción de la legislación civil
rule-exit-ban-value-court_measure = Por una medida judicial
rule-exit-ban-value-bail = Por libertad caucional
rule-exit-ban-value-parole = Por libertad preparatoria o condicional sin permiso
rule-exit-ban-value-national_security = Por seguridad nacional
rule-exit-ban-value-child_restitution = Por un procedimiento de restitución internacional
rule-exit-ban-value-maintenance = Por deuda de alimentos
rule-exit-ban-value-free_to_leave = Puede salir libremente

rule-child-exit = Salida de niñas, niños, adolescentes y personas bajo tutela
rule-child-exit-fact-child_or_ward = tiene menos de dieciocho años o está bajo tutela jurídica
    .not = no tiene menos de dieciocho años ni está bajo tutela jurídica
rule-child-exit-fact-with_holder_of_authority = va con quien ejerce la patria potestad o la tutela
    .not = no va con quien ejerce la patria potestad o la tutela
rule-child-exit-fact-civil_law_met = cumple los requisitos de la legislación civil para salir con esa persona
    .not = no cumple los requisitos de la legislación civil para salir con esa persona
rule-child-exit-fact-passport = presenta pasaporte
    .not = no presenta pasaporte
rule-child-exit-fact-formal_authorisation = presenta la autorización de quienes ejercen la patria potestad o la tutela, ante fedatario o autoridad facultada
    .not = no presenta la autorización de quienes ejercen la patria potestad o la tutela, ante fedatario o autoridad facultada
rule-child-exit-value-may_leave = Cumple las reglas del artículo 49 para salir
rule-child-exit-value-papers_missing = Falta el pasaporte o la autorización
rule-child-exit-value-civil_law_not_met = Faltan requisitos de la legislación civil
rule-child-exit-value-no_special_rule = No se aplica esta regla

rule-exit-order = Permisos y órdenes de salida
rule-exit-order-fact-procedure_pending = tiene un trámite pendiente que no ha causado estado
    .not = no tiene un trámite pendiente que no ha causado estado
rule-exit-order-fact-withdrew = se desistió de su trámite
    .not = no se desistió de su trámite
rule-exit-order-fact-refused = su trámite fue negado
    .not = su trámite no fue negado
rule-exit-order-fact-asks_to_leave = solicita la orden de salida
    .not = no solicita la orden de salida
rule-exit-order-output-may_come_back_at_once = si puede reingresar de inmediato, cumpliendo los requisitos
rule-exit-order-value-exit_and_return_permit_possible = El Instituto puede expedir un permiso de salida y regreso
rule-exit-order-value-exit_order = El Instituto expide una orden de salida
rule-exit-order-value-neither = Ninguno de los dos

rule-closures = Cierres y suspensión de admisiones
rule-closures-fact-crossing_closed = el lugar está cerrado temporalmente por causa de interés público
    .not = el lugar no está cerrado temporalmente por causa de interés público
rule-closures-fact-provision_published = se publicó en el Diario Oficial una disposición general que suspende o prohíbe la admisión
    .not = no se publicó en el Diario Oficial una disposición general que suspende o prohíbe la admisión
rule-closures-fact-cause_lasts = subsisten las causas de la disposición
    .not = no subsisten las causas de la disposición
rule-closures-fact-mexican = es mexicana
    .not = no es mexicana
rule-closures-value-open = El paso está abierto
rule-closures-value-use_another_crossing = Debe usarse otro lugar de tránsito internacional
rule-closures-value-admission_suspended = La admisión de personas extranjeras está suspendida o prohibida

parameter-regularisation_fine_min_days = la multa mínima de la regularización, en días
parameter-regularisation_fine_max_days = la multa máxima de la regularización, en días

rule-regularisation = Regularización de la situación migratoria
rule-regularisation-fact-irregular = le faltan documentos, están vencidos o dejó de cumplir los requisitos de su condición de estancia
    .not = tiene sus documentos vigentes y cumple los requisitos de su condición de estancia
rule-regularisation-fact-regularisation_ground = el motivo de la regularización
rule-regularisation-fact-ground_proved = acredita el motivo
    .not = no acredita el motivo
rule-regularisation-fact-impediment = se ubica en un supuesto del artículo 43
    .not = no se ubica en un supuesto del artículo 43
rule-regularisation-fact-stay_ended_on = el último día de la estancia autorizada
rule-regularisation-let-last_day = el último día para pedirla por estancia vencida
rule-regularisation-let-by_right = el motivo da derecho a la regularización
rule-regularisation-output-ask_before = la fecha límite por estancia vencida
rule-regularisation-output-lowest_fine = la multa mínima
rule-regularisation-output-highest_fine = la multa máxima
rule-regularisation-value-right = Tiene derecho a la regularización
rule-regularisation-value-may_be_granted = El Instituto puede otorgarla
rule-regularisation-value-not_proved = Falta acreditar el motivo
rule-regularisation-value-window_closed = Pasaron los sesenta días: este motivo se cerró, y los del artículo 133 no
rule-regularisation-value-impediment_of_43 = El Instituto puede negarla por un supuesto del artículo 43
rule-regularisation-value-nothing_to_regularise = No hay nada que regularizar

parameter-release_letter_term = el plazo para dar el oficio de salida de la estación a quien puede regularizarse

rule-safe-to-regularise = Acudir a regularizarse es seguro
rule-safe-to-regularise-fact-came_by_themselves = acude al Instituto a pedir la regularización
    .not = no acude al Instituto a pedir la regularización
rule-safe-to-regularise-fact-in_a_station = está en una estación migratoria
    .not = no está en una estación migratoria
rule-safe-to-regularise-fact-may_be_regularised = está en un supuesto de los artículos 133 o 134
    .not = no está en ningún supuesto de los artículos 133 y 134
rule-safe-to-regularise-fact-requirements_shown = acreditó que cumple los requisitos
    .not = no acreditó que cumple los requisitos
rule-safe-to-regularise-fact-reflection_period = es víctima o testigo y corre su período de reflexión
    .not = no es víctima ni testigo, o no corre su período de reflexión
rule-safe-to-regularise-value-never_presented = El Instituto no puede presentar a esta persona
rule-safe-to-regularise-value-let_out_within_the_term = Se le da el oficio de salida dentro del plazo
rule-safe-to-regularise-value-after_the_reflection = Se respeta primero su período de reflexión
rule-safe-to-regularise-value-no_protection_here = Este artículo no dice nada de su caso

parameter-migration_fee = los derechos migratorios que figuran en la ley a diciembre de 2024
parameter-stay_document_fee = los derechos de 2026 por documentos de estancia
parameter-residence_fee_discount = el descuento en los derechos de residencia
parameter-land_visit_free_days = los días de visita por tierra sin pago
parameter-cruise_crew_free_days = los días sin pago de la tripulación de cruceros
parameter-ship_crew_free_days = los días sin pago de la tripulación de otros buques
parameter-air_crew_free_days = los días sin pago de la tripulación de aeronaves

rule-fee-exemption = Exención de derechos migratorios
rule-fee-exemption-fact-item = lo que se paga
rule-fee-exemption-fact-cooperation_agreement = se autoriza bajo un convenio de cooperación o intercambio educativo, cultural o científico
    .not = no se autoriza bajo un convenio de cooperación o intercambio educativo, cultural o científico
rule-fee-exemption-fact-by_land = entra por tierra
    .not = no entra por tierra
rule-fee-exemption-fact-crew = la tripulación de la que forma parte
rule-fee-exemption-fact-days = los días de estancia, o desde el primer arribo
rule-fee-exemption-fact-cargo_driver = conduce un vehículo de carga y sólo carga o descarga en la aduana fronteriza
    .not = no conduce un vehículo de carga, o no sólo carga o descarga en la aduana fronteriza
rule-fee-exemption-fact-regularisation_ground = el motivo de la regularización
rule-fee-exemption-fact-protected = su condición se autoriza por asilo, refugio, protección complementaria o apatridia
    .not = su condición no se autoriza por asilo, refugio, protección complementaria o apatridia
rule-fee-exemption-fact-mobility_instrument = se autoriza al amparo de un instrumento de movilidad o cooperación, por reciprocidad
    .not = no se autoriza al amparo de un instrumento de movilidad o cooperación, por reciprocidad
rule-fee-exemption-fact-pay_equals_uma = su remuneración equivale al valor de la UMA
    .not = su remuneración no equivale al valor de la UMA
rule-fee-exemption-let-document = es un documento que acredita la condición de estancia
rule-fee-exemption-value-exempt = No paga
rule-fee-exemption-value-due = Paga el derecho

rule-migration-fee = Derechos migratorios según la ley a diciembre de 2024
rule-migration-fee-fact-item = lo que se paga
rule-migration-fee-fact-exempt = está exenta del pago
    .not = no está exenta del pago
rule-migration-fee-output-amount = la cuota de la ley, antes de su actualización
rule-migration-fee-value-fee = Se paga el derecho
rule-migration-fee-value-nothing = No se paga

rule-stay-document-fee = Derechos de 2026 por documentos de estancia
rule-stay-document-fee-fact-document = el documento
rule-stay-document-fee-fact-exempt = está exenta del pago
    .not = no está exenta del pago
rule-stay-document-fee-fact-discount_ground = la residencia es por unidad familiar, oferta de empleo en México o invitación sin remuneración de una organización
    .not = la residencia no es por unidad familiar, oferta de empleo en México o invitación sin remuneración de una organización
rule-stay-document-fee-output-whole = la cuota completa
rule-stay-document-fee-output-discounted = la cuota con descuento
rule-stay-document-fee-value-whole_fee = Se paga la cuota completa
rule-stay-document-fee-value-half_fee = Se paga la cuota con descuento
rule-stay-document-fee-value-nothing = No se paga

rule-silence-certificate = Constancia de que no se resolvió a tiempo
rule-silence-certificate-fact-decision_overdue = venció el plazo para resolver sin que se dictara la resolución
    .not = no ha vencido el plazo para resolver
rule-silence-certificate-fact-certificate_asked = el particular pidió la constancia
    .not = el particular no ha pedido la constancia
rule-silence-certificate-fact-certificate_waited = el tiempo desde que se pidió la constancia
rule-silence-certificate-fact-certificate_issued = la constancia se expidió
    .not = la constancia no se ha expedido
rule-silence-certificate-value-nothing_to_certify = Todavía corre el plazo para resolver, o ya se resolvió: no hay qué constatar
rule-silence-certificate-value-must_be_asked = Hay que pedir la constancia
rule-silence-certificate-value-within_term = La autoridad está en plazo para expedir la constancia
rule-silence-certificate-value-overdue = Venció el plazo para expedir la constancia
rule-silence-certificate-value-issued = La constancia se expidió

rule-opinion-silence = Silencio de otra autoridad a la que se pidió opinión
    .assumptions = El último día es hábil; si no lo es, el plazo termina el siguiente día hábil.
rule-opinion-silence-fact-opinion_asked_on = la fecha en que se pidió el informe u opinión
rule-opinion-silence-fact-opinion_received_on = la fecha en que se recibió el informe u opinión
rule-opinion-silence-let-last_day = el último día para opinar
rule-opinion-silence-value-wait = Se espera el informe u opinión
rule-opinion-silence-value-opinion_counts = El informe u opinión llegó a tiempo y se toma en cuenta
rule-opinion-silence-value-no_objection = Se entiende que no hay objeción a lo que pretende la persona interesada

rule-certified-copies = Copias certificadas del expediente migratorio
rule-certified-copies-fact-party_to_procedure = quien las pide es persona interesada en el procedimiento
    .not = quien las pide no es persona interesada en el procedimiento
rule-certified-copies-fact-copies_waited = el tiempo desde que se pidieron las copias
rule-certified-copies-fact-copies_delivered = las copias se entregaron
    .not = las copias no se han entregado
rule-certified-copies-value-not_a_party = El artículo 78 sólo da copias a las personas interesadas
rule-certified-copies-value-within_term = El Instituto está en plazo para entregarlas
rule-certified-copies-value-overdue = Venció el plazo para entregarlas
rule-certified-copies-value-delivered = Las copias se entregaron
