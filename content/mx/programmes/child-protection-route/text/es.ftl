programme = Protección de niñas, niños y adolescentes migrantes
    .about = Para quien tiene menos de 18 años y está lejos de casa. Nadie te encierra. Te escuchan y deciden contigo.

## Estados

state-detected = Encontrada; el Instituto debe avisar y entregar de inmediato
state-notified = Avisada la Procuraduría; el DIF debe recibirla
state-told-by-another = Avisada por alguien más; el DIF debe recibirla
state-urgent-measure-asked = Se pidió una medida urgente
state-urgent-measure-in-force = Hay una medida urgente; un juez debe pronunciarse
state-lodged = En un lugar seguro; la Procuraduría debe escuchar y valorar
state-assessed = Valorada; falta el plan
state-planned = Hay un plan; el Instituto debe cumplirlo
state-following-up = Se cumple el plan
state-returning = En retorno asistido, como dice el plan
state-with-family-abroad = Entregada en su país; falta confirmar que está bien
state-restored = Sus derechos están garantizados
state-found-adult = Se probó que es una persona adulta

## Actos

step-detect = Anotar que se encontró a una niña, niño o adolescente
    .done = Fue encontrada
step-notify = Avisar a la Procuraduría y canalizar al DIF
    .done = Se avisó a la Procuraduría y se canalizó al DIF
step-notify-as-other-authority = Avisar a la Procuraduría de una niña, niño o adolescente
    .done = Se avisó a la Procuraduría
step-confirm-notice = Confirmar que llegó el aviso
    .done = La Procuraduría confirmó el aviso
step-lodge = Recibir en un lugar
    .done = Fue recibida en un lugar seguro
step-live-with-carer = Vivir con su familia o persona de confianza
    .done = Vive con su familia o persona de confianza
step-ask-urgent-measure = Pedir una medida urgente
    .done = Se pidió una medida urgente
step-order-urgent-measure = Ordenar una medida urgente
    .done = Se ordenó una medida urgente
step-rule-on-measure = Pronunciarse sobre la medida
    .done = Un juez se pronunció
step-inform-child = Explicar en palabras sencillas lo que pasa y los derechos
    .done = Se le explicó lo que pasa y sus derechos
step-interview-by-institute = Entrevista breve del Instituto
    .done = Fue entrevistada por personal especializado
step-name-representative = Nombrar quien la represente
    .done = Tiene quien la represente
step-see-protection-signs = Anotar señales de que necesita protección
    .done = Hay señales de que necesita protección; se avisó a la COMAR
step-rule-out-protection-need = Descartar que necesite protección internacional
    .done = Se descartó después de escucharla
step-contact-consulate = Avisar al consulado
    .done = Se avisó a su consulado
step-assess = Valorar el peligro y los derechos
    .done = Se valoraron el peligro y sus derechos
step-adopt-plan = Adoptar el plan de restitución de derechos
    .done = Hay un plan
step-review-plan = Revisar el plan
    .done = El plan se revisa
step-open-migration-procedure = Iniciar el procedimiento migratorio
    .done = Se inició el procedimiento migratorio
step-regularise-as-planned = Regularizar la estancia como dice el plan
    .done = Su estancia es regular
step-return-as-planned = Iniciar el retorno asistido como dice el plan
    .done = Empezó el retorno asistido
step-hand-over-abroad = Entregar a la autoridad de su país
    .done = Fue entregada en su país
step-confirm-arrival = Confirmar que llegó y está bien
    .done = Llegó y está bien
step-follow-up = Anotar el seguimiento
    .done = Se dio seguimiento
step-declare-restored = Declarar que sus derechos están garantizados
    .done = Sus derechos están garantizados
step-find-adult = Declarar que se probó que es adulta
    .done = Se probó que es una persona adulta

## Plazos

clock-child-notice = Aviso inmediato a la Procuraduría, según el Instituto
clock-child-notice-confirmed = Aviso inmediato a la Procuraduría, según la Procuraduría
clock-hand-over = Entrega al DIF
clock-urgent-measure = Tres horas para decretar la medida
clock-measure-review = Veinticuatro horas para que se pronuncie un juez
clock-assessment = Diagnóstico de derechos
clock-plan = Plan de restitución de derechos
clock-follow-up = Seguimiento del plan

## Quién participa

role-child = Niña, niño o adolescente
role-carer = Persona adulta que la cuida
role-representative = Representante

## Datos

field-age_group = Edad
    .help = Si hay duda sobre 18, adolescente. Si hay duda sobre 12, niña o niño.
field-company = Con quién viaja
    .help = Con su familia, con otra persona adulta o sin nadie.
field-nationality = Nacionalidad
    .help = Tres letras. Puede quedar en blanco.
field-sex = Sexo
    .help = Como lo diga. No es obligatorio.
field-language = Idioma en que entiende mejor
field-interview_subject = Tema de la entrevista
    .help = Solo identidad, país, situación, familia y necesidades.
field-specialised_staff = Con personal especializado en infancia
field-interest_separates = Conviene que esté aparte de su familia
    .help = Solo por su interés superior.
field-carer_harms = La persona que la cuida le hace daño
    .help = Lo determina la Procuraduría.
field-in_danger = Estaría en peligro si vuelve
field-plan = El plan dice
field-heard = Se le escuchó y su opinión se tomó en cuenta
field-rights_restored = Todos sus derechos están garantizados
field-name = Nombre
    .help = Como quiera que le digan. Se guarda aparte y protegido.
field-birth_date = Fecha de nacimiento
    .help = Se guarda aparte y protegida.
field-family_contact = Cómo encontrar a su familia
    .help = Se guarda aparte y protegido.
field-causes_and_risks = Por qué salió y qué le pasó
    .help = Se pregunta una sola vez. Se guarda aparte y protegido.

## Lo que nadie puede autorizar

guard-only-children = Este programa es para menores de 18 años.
    .do = En duda, se presume que es adolescente.
guard-the-plan-binds = El plan no dice que se quede: el Instituto no puede decidir otra cosa.
    .do = Pide a la Procuraduría que revise su plan.
guard-the-plan-binds-a-return = El plan no dice que vuelva: el Instituto no puede devolverla.
    .do = Pide a la Procuraduría que revise su plan.
guard-a-plan-decides = Un plan pendiente todavía no es un plan.
    .do = Escribe lo que el plan dice: quedarse o volver.
guard-the-child-is-heard = No se decide sin escuchar a la niña, niño o adolescente.
    .do = Escúchala primero, en su idioma y con calma.
guard-the-child-is-informed = Primero se le explica lo que pasa y sus derechos.
    .do = Dale el aviso en palabras sencillas y contesta sus preguntas.
guard-represented-before-a-plan = No hay plan sin quien la represente.
    .do = La Procuraduría nombra a quien la represente, gratis.
guard-specialists-only = Solo personal especializado en infancia.
    .do = Pide que venga personal especializado.
guard-nothing-else-is-asked = El Instituto no puede preguntar nada más.
    .do = Deja las demás preguntas a la Procuraduría.
guard-places-for-children = Este lugar no es para niñas, niños y adolescentes.
    .do = Pide al DIF un espacio para niñas, niños y adolescentes o para familias.
guard-apart-from-adults = Quien viaja sin su familia no se aloja con personas adultas.
    .do = Pide al DIF un espacio para niñas, niños y adolescentes.
guard-a-bed-for-each = No queda cama libre en este lugar.
    .do = Pide otro lugar al DIF: el expediente muestra cuáles tienen cama libre.
guard-no-harmful-carer = No puede vivir con esa persona.
    .do = Pide a la Procuraduría que busque a otra persona de la familia.
guard-closed-when-rights-are-restored = El caso no termina mientras falte un derecho.
    .do = Sigue con el plan, o pide que se revise.

## Lo que sucede

occurrence-found-in-a-station = Estaba en una estación migratoria
occurrence-deported = Fue deportada
occurrence-returned-without-plan = Fue devuelta sin un plan
occurrence-consulate-was-told = Se avisó a su consulado
occurrence-carer-was-presented = Presentaron a la persona que la cuida
occurrence-went-missing = No se sabe dónde está
occurrence-turned-eighteen = Cumplió 18 años
occurrence-crisis-declared = Se declaró una emergencia

## Derechos

right-listen = Te tienen que escuchar. Tu opinión cuenta.
right-not-locked = Nadie te puede encerrar por no tener papeles.
right-family = Puedes estar con tu familia, si es bueno para ti.
right-interpreter = Alguien te habla en tu idioma, gratis.
right-lawyer = Una persona te ayuda y habla por ti, gratis.
right-fear = Si tienes miedo de volver, dilo. Nadie se enoja, y nadie avisa a tu país.
right-doctor-school = Puedes ir al médico y a la escuela.

## Papeles

paper-child-notice = Para ti
paper-child-notice-what = Estás a salvo. Una oficina que cuida a niñas, niños y adolescentes ya sabe de ti. Se llama Procuraduría.
paper-child-notice-next = Ahora vas a un lugar donde puedes comer, dormir y hablar con alguien. Después te preguntan qué quieres, y se decide contigo.
paper-child-notice-ask = Puedes preguntar todo lo que quieras, cuando quieras.
paper-hand-over-record = Acta de canalización
paper-hand-over-record-what = El Instituto Nacional de Migración avisó a la Procuraduría de Protección y canalizó a la niña, niño o adolescente al Sistema DIF.
paper-hand-over-record-facts = Datos de la canalización
paper-hand-over-record-card = Se reconoce de inmediato la condición de visitante por razones humanitarias, sin pago ni documentos. También vale para la persona adulta que la cuida.
paper-return-record = Acta de retorno asistido
paper-return-record-what = El retorno se hace como dice el plan de la Procuraduría, con personal especializado en infancia.
paper-return-record-facts = Datos del retorno
paper-restoration-record = Constancia de restitución de derechos
paper-restoration-record-what = La Procuraduría hace constar que los derechos están garantizados. Si algo cambia, cualquiera puede avisar otra vez.
paper-signature = Nombre y firma
paper-proof = Prueba de registro: cualquiera puede verificar este papel sin confiar en quien lo emite.
