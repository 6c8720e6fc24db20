# Personas extranjeras a disposición del Instituto: cada palabra que una persona lee.

programme = Presentación, retorno y deportación
    .about = Personas extranjeras que el Instituto retiene porque no tienen estancia regular: por qué, cuánto tiempo, con qué derechos y cómo termina. No lee nada de lo que usted dijo a un servicio.

## Estados

state-at-disposal = A disposición del Instituto
state-presented = En presentación; se determina la situación migratoria
state-kept-longer = Retenida por más tiempo, por una causa que la ley nombra
state-kept-past-term = Retenida más allá del plazo, mientras dure la causa
state-decision-due = La causa terminó; la resolución es debida
state-return-taken-back = La petición fue retirada
state-outside = Fuera de la estación, en custodia o con garantía
state-return-asked = Pidió retornar
state-return-granted = El retorno está concedido
state-on-the-way = En camino
state-sent-back = El destino rechazó a la persona; México define su situación
state-deportation-opened = Hay un procedimiento de deportación abierto
state-deportation-ordered = Se ordenó la deportación; se puede impugnar
state-deportation-under-review = La orden está en revisión
state-deportation-final = La orden es definitiva
state-to-let-out = Debe salir de la estación
state-paid-visit-owed = Pasó la estancia máxima; se le debe una condición de estancia
state-released = En libertad
state-out-to-regularise = Salió a regularizarse
state-out-with-permit = Salió con condición de estancia
state-gone = Se ausentó
state-returned = Retornada
state-deported = Deportada

## Pasos

step-put-at-disposal = Poner a una persona a disposición del Instituto
    .done = Fue puesta a disposición del Instituto
step-refer-children = Canalizar a las niñas y niños a su cuidado
    .done = Se avisó a la Procuraduría de Protección de las niñas y niños
step-see-need-of-care = Canalizar a quien pueda atender a la persona
    .done = Fue canalizada para su atención
step-find-a-trafficking-victim = Registrar que es víctima de trata
    .done = Fue identificada como víctima de trata
step-ask-protection = Pedir protección
    .done = Se pidió protección
step-release = Dejar en libertad
    .done = Quedó en libertad
step-present = Acordar la presentación
    .done = Se acordó la presentación
step-lodge = Dar una cama en una estación
    .done = Recibió una cama en una estación
step-record-rights = Registrar cómo se cumplieron los derechos
    .done = Se registró cómo se cumplieron los derechos
step-tell-consulate = Avisar al consulado
    .done = Se avisó al consulado
step-keep-longer = Prolongar el alojamiento por una causa
    .done = Se prolongó el alojamiento por una causa
step-cause-ended = Registrar que la causa terminó
    .done = La causa terminó
step-cause-ended-late = Registrar que la causa terminó, pasado el plazo
    .done = La causa terminó pasado el plazo
step-give-into-custody = Entregar en custodia fuera de la estación
    .done = Fue entregada en custodia fuera de la estación
step-accept-guarantee = Aceptar una garantía
    .done = Se aceptó la garantía
step-show-ground-to-stay = Acreditar un motivo para permanecer
    .done = Acreditó un motivo para permanecer
step-let-out = Entregar el oficio de salida
    .done = Recibió el oficio de salida
step-give-paid-visit = Otorgar la condición de estancia que la ley debe
    .done = Recibió una estancia con permiso para trabajar
step-ask-return = Pedir el retorno
    .done = Pidió retornar
step-take-return-back = Retirar la petición
    .done = Retiró la petición
step-prepare-return = Registrar lo que debe preceder al retorno
    .done = Se registró lo que debe preceder al retorno
step-grant-return = Conceder el retorno
    .done = Se concedió el retorno
step-depart = Salir
    .done = Salió
step-hand-over = Entregar a la autoridad receptora
    .done = Fue entregada a la autoridad receptora
step-come-back-refused = Registrar que el destino rechazó a la persona
    .done = Fue rechazada por el destino y volvió
step-open-deportation = Iniciar el procedimiento de deportación
    .done = Se inició el procedimiento de deportación
step-speak-for-oneself = Presentar pruebas y alegatos
    .done = Presentó pruebas y alegatos
step-record-hearing = Registrar la audiencia
    .done = La persona fue oída
step-order-deportation = Ordenar la deportación
    .done = Se ordenó la deportación
step-ask-review = Interponer el recurso de revisión
    .done = Interpuso el recurso de revisión
step-annul-order = Anular la orden
    .done = La orden fue anulada
step-confirm-order = Confirmar la orden
    .done = La orden fue confirmada
step-deport = Ejecutar la deportación
    .done = Fue deportada

## Plazos

clock-presentation-order = Plazo para acordar la presentación o dejar ir a la persona
clock-thirty-six-hours = Duración máxima de la presentación: treinta y seis horas
clock-decision = Plazo para resolver la situación migratoria
clock-decision-now = Plazo para resolver al terminar la causa
clock-cap = Estancia máxima en una estación
clock-arrival = Plazo para la entrega
clock-review = Plazo para interponer el recurso de revisión
clock-review-decision = Plazo para resolver el recurso
clock-letter = Plazo para entregar el oficio de salida
clock-permit-owed = Plazo para otorgar la condición de estancia debida

## Quién participa

role-foreigner = Persona a disposición del Instituto
role-representative = Representante o persona de confianza

## Datos

field-nationality = Nacionalidad
    .help = Según dice la persona.
field-sex = Sexo
    .help = Según dice la persona. No está obligada a decirlo.
field-age_group = Grupo de edad
    .help = En duda sobre los 18, adolescente: entonces no hay presentación.
field-how_found = Cómo se encontró a la persona
    .help = Desde un albergue, o si acudió por sí misma, no se puede retener a nadie.
field-written_order = Hubo orden por escrito
    .help = Precisa el responsable, el personal, el lugar, el objeto y el alcance.
field-cares_for_child = Tiene niñas o niños a su cuidado
    .help = Aquí o en otro lugar; pregunte.
field-unavoidable = La presentación no se puede evitar
    .help = Quien escribe sí responde por ello, con motivos.
field-trafficking_victim = Indicios de trata
    .help = Con indicios, ni estación ni celda.
field-victim_or_witness = Víctima o testigo de un delito en México
    .help = Esa persona nunca es deportada.
field-needs_care = Necesita atención especial
    .help = Las instituciones especializadas van antes que una estación.
field-had_place_and_rules = Supo dónde está y las reglas
    .help = Como lo vivió la persona.
field-had_reason_and_ways = Supo por qué, y todas las salidas
    .help = Refugio, apatridia, estancia regular, retorno, recurso.
field-had_consulate = Pudo comunicarse con el consulado, si lo deseó
    .help = Pregunte a la persona.
field-had_rights_in_writing = Tiene los derechos por escrito
    .help = Con las instancias para quejarse.
field-had_legal_advice = Tuvo asesoría legal y vio el expediente
    .help = Pregunte a la persona.
field-had_interpreter = Tuvo intérprete, o no lo necesitó
    .help = De la lengua de la persona.
field-had_phone = Pudo telefonear
    .help = Pregunte a la persona.
field-had_dignified_space = Tuvo espacio digno, alimentos, aseo y atención médica
    .help = Como lo vivió la persona.
field-had_visits = Pudo recibir a su familia y representante
    .help = Como lo vivió la persona.
field-had_activities = Pudo participar en actividades
    .help = Como lo vivió la persona.
field-had_no_discrimination = No sufrió discriminación
    .help = Pregunte a la persona.
field-had_humane_treatment = Recibió trato digno y humano
    .help = Pregunte a la persona.
field-had_separate_areas = Áreas separadas, con la familia unida
    .help = Como lo vivió la persona.
field-wants_consulate = Quiere que se avise al consulado
    .help = A quien teme a su país no se le pregunta dos veces.
field-stay_cause = Causa para prolongar la estancia
    .help = Solo las que la ley nombra, y solo mientras duren.
field-custodian = Quién recibe a la persona
    .help = El consulado, o una organización de derechos humanos.
field-custodian_solvent = La organización es de reconocida solvencia
    .help = Diga cómo se sabe.
field-guarantee_given = Se otorgó garantía
    .help = Fianza, billete de depósito u otro medio legal.
field-address_given = Un domicilio en la circunscripción
    .help = Donde permanece la persona hasta que se resuelva.
field-responsible_letter = Una carta responsiva
    .help = De una persona ciudadana u organización social mexicana.
field-told_of_staying = Supo cómo permanecer y cómo impugnar
    .help = Antes de decidir el retorno.
field-family_told = Familia o persona de confianza avisada
    .help = O se dieron los medios para avisar.
field-nationality_checked = El país receptor es el suyo
    .help = Se verificó su nacionalidad o residencia regular allí.
field-home_or_residence = Es el país de origen o de residencia
    .help = No se envía a nadie a otro lugar.
field-may_not_leave = Una autoridad le prohibió salir
    .help = Un juzgado, por ejemplo.
field-for_ever = Está en juego la soberanía o la seguridad
    .help = Solo entonces la deportación es definitiva.
field-ban_last_day = Último día de la prohibición
    .help = El Reglamento fija los años; aquí no se verificaron.
field-consulate_validated = El consulado validó el retorno
    .help = Según se informa que piden los acuerdos.
field-receiving_officials = Intervienen funcionarios del país receptor
    .help = Consulares o migratorios.
field-belongings_travel = Las pertenencias viajan con la persona
    .help = Sobre todo papeles, dinero y teléfono.
field-water_and_food = Agua y alimentos para el trayecto
    .help = Para todo el trayecto.
field-accompanied = Con acompañamiento de la autoridad migratoria
    .help = Hasta el punto de entrega.
field-hand_over_hour = Hora de la entrega
    .help = De 0 a 23, según el reloj del lugar.
field-handed_to_authority = Recibida por la autoridad competente
    .help = Con su acuse.
field-name = Nombre
    .help = Se guarda aparte y protegido.
field-birth_date = Fecha de nacimiento
    .help = Se guarda aparte y protegido.
field-contact = Teléfono de la familia o persona de confianza
    .help = Para avisarles; no está obligada a darlo.

## Lo que nadie puede autorizar

guard-no-child-is-presented = El Instituto nunca presenta ni aloja a niñas, niños o adolescentes.
    .do = Pida a la Procuraduría de Protección: se le avisa de inmediato y el DIF recibe a la niña o niño.
guard-children-go-home-by-their-plan = Una niña o niño vuelve según el plan de la Procuraduría de Protección, o no vuelve.
    .do = Pida el plan, y que se revise.
guard-an-order-in-writing = No se detiene a nadie sin orden escrita que precise responsable, lugar y alcance.
    .do = Pida ver la orden; quéjese si no la hubo.
guard-shelters-are-not-visited = No hay verificación donde se alberga a personas migrantes.
    .do = Diga de dónde se la llevaron.
guard-who-comes-forward-is-not-held = A quien acude a regularizarse no se le presenta.
    .do = Continúe con la solicitud de regularización.
guard-no-trafficking-victim-in-a-station = Una víctima de trata no se aloja en ningún sitio de detención, bajo ninguna circunstancia.
    .do = Pida atención como víctima y una estancia regular.
guard-children-are-safe-first = La persona cuida a niñas o niños: primero acude la Procuraduría de Protección y se les canaliza.
    .do = Diga quiénes son y dónde están.
guard-carers-stay-with-children = A quien cuida a niñas o niños no se le presenta si puede evitarse.
    .do = Pida permanecer con ellas y ellos, en custodia o con garantía.
guard-stations-and-nothing-else = Se aloja en estaciones que cumplen lo que la ley pide; nunca en una prisión.
    .do = Diga dónde está.
guard-no-more-than-it-holds = La estación está llena.
    .do = Pida otra estación, o custodia o garantía fuera.
guard-rights-come-first = No se han cumplido todos los derechos en la estación.
    .do = Pida lo que falta; antes no se decide nada.
guard-the-consulate-if-they-wish = Se avisa al consulado si la persona lo desea.
    .do = Diga qué desea; puede pedir protección en su lugar.
guard-an-appeal-is-no-cause = Un recurso no es causa para prolongar aquí; tiene su propio estado.
    .do = Señale otra causa, o resuelva.
guard-a-custodian-who-answers = La custodia requiere a quien responda por ella, y un domicilio.
    .do = Señale una organización de derechos humanos, o su consulado.
guard-a-guarantee-is-whole = La garantía va con domicilio y carta responsiva.
    .do = Presente lo que falta.
guard-told-before-a-return = Antes del retorno la persona sabe cómo permanecer, se avisa a la familia y se verifica el país.
    .do = Pida lo que falta. Puede retirar su petición.
guard-who-may-not-leave-stays = Una autoridad prohibió a esta persona salir.
    .do = Pregunte a esa autoridad.
guard-home-and-nowhere-else = No se envía a nadie a un país que no sea el de origen o residencia.
    .do = Si también teme a ese país, pida protección.
guard-the-weak-are-met = Quien necesita atención viaja solo si intervienen funcionarios del país receptor.
    .do = Pregunte quién le recibirá.
guard-validated-by-the-consulate = Según se informa de los acuerdos, el consulado valida antes el retorno.
    .do = Pregunte a su consulado, si lo desea.
guard-nobody-travels-without = Nadie viaja sin pertenencias, agua, alimentos y acompañamiento.
    .do = Pida lo que falta antes de salir.
guard-into-the-hands-of-the-authority = El retorno termina ante la autoridad competente del país receptor.
    .do = Diga dónde la dejaron.
guard-victims-are-not-deported = No se deporta a víctimas ni testigos de delitos en México.
    .do = Elija: una estancia regular, o un retorno que usted pida.
guard-heard-before-deported = No se deporta a nadie sin oírle.
    .do = Pida ser oída, con abogado e intérprete.
guard-a-ban-has-its-day = La orden dice hasta qué día la persona no puede volver.
    .do = Pida la fecha; puede impugnarla.
guard-one-presentation-at-a-time = Esta persona tiene otro caso así abierto.
    .do = Pregunte en qué va.
guard-only-who-asks-returns = Una persona adulta retorna solo si lo pide.
    .do = Diga que no lo pidió.
guard-no-crowding = Ninguna estación aloja a más personas de las que caben.
    .do = Dígalo; la comisión de derechos humanos puede visitar.
guard-women-and-men-apart = Mujeres y hombres están en lugares separados.
    .do = Dígalo; pida cambiar de lugar.
guard-families-together = Las familias permanecen y viajan juntas.
    .do = Diga quién venía con usted.
guard-lawyers-come-in = Representantes, personas de confianza y visitas entran; la negativa se da por escrito y motivada.
    .do = Pida la negativa por escrito.

## Motivos de una decisión

ground-unlawful-entry = Entró sin documentos o por un lugar no autorizado
ground-back-after-deportation = Volvió tras una deportación sin acuerdo de readmisión
ground-false-nationality = Se ostentó como mexicana sin serlo
ground-security = Sus antecedentes comprometen la seguridad nacional o pública
ground-false-information = Información o documentos falsos
ground-exit-order-broken = Incumplió una orden de salida

## Lo que sucede

occurrence-child-was-held = Se presentó o retuvo a una niña o niño
occurrence-taken-from-a-shelter = Fue llevada desde un albergue
occurrence-returned-without-asking = Fue retornada sin pedirlo
occurrence-station-was-crowded = La estación estaba hacinada
occurrence-women-and-men-were-mixed = Mujeres y hombres no estaban separados
occurrence-family-was-separated = Se separó a la familia
occurrence-lawyer-was-kept-out = Se negó la entrada a representante o visita
occurrence-right-was-denied = Se negó un derecho en la estación
occurrence-belongings-stayed-behind = Las pertenencias se quedaron
occurrence-went-away = Se ausentó

## Recordatorios privados

reminder-review = El plazo para interponer el recurso termina pronto.
    .do = Consulte hoy a una abogada o a la comisión de derechos humanos.

## Derechos

right-know = Tiene derecho a saber dónde está, por qué y por cuánto tiempo.
right-fear = Si teme volver, dígalo: nadie puede retornarla mientras se decide, y no se avisa a su consulado.
right-stay = Puede pedir quedarse: por familia, por salud, como víctima o por lo demás que la ley prevé.
right-lawyer = Tiene derecho a representante, intérprete, teléfono, visitas y a ver su expediente.
right-appeal = Puede impugnar toda resolución y quejarse ante la comisión de derechos humanos.

## Documentos

paper-presentation-order = Acuerdo de presentación
paper-presentation-order-what = El Instituto Nacional de Migración acuerda el alojamiento de la persona titular mientras se determina su situación, por el motivo aquí señalado. Desde la puesta a disposición puede durar treinta y seis horas.
paper-presentation-order-facts = Lo que quedó registrado
paper-release-letter = Oficio de salida de la estación
paper-release-letter-what = La persona titular acreditó un motivo para permanecer y sale de la estación para regularizarse en cualquier oficina del Instituto.
paper-hand-over-record = Acta de entrega
paper-hand-over-record-what = La persona titular fue entregada a la autoridad competente del país receptor, como sigue.
paper-hand-over-record-facts = Datos de la entrega
paper-deportation-order = Resolución de deportación
paper-deportation-order-what = El Instituto Nacional de Migración ordena la salida de la persona titular, por el motivo aquí señalado, y que no vuelva antes del día aquí señalado. No se ejecuta mientras se pueda impugnar.
paper-deportation-order-facts = Lo que se resolvió
paper-signature = Nombre y firma de quien expide
paper-proof = Constancia de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
