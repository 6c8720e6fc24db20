# Lo que una ley o un tribunal obliga a entregar: cada palabra que alguien lee.

programme = Entrega obligada de datos
    .about = La única puerta por la que salen datos hacia una autoridad: por escrito, con revisión jurídica, sólo lo necesario, con aviso a la persona y cuenta pública.

## Estados

state-requested = Solicitado; falta la revisión jurídica
state-reviewed = Revisado; otra área debe aprobar
state-approved = Aprobado; aún no se entrega
state-disclosed = Entregado; hay que avisar a la persona
state-kept-secret = Entregado; un tribunal ordena reserva por ahora
state-told = La persona fue avisada
state-refused = Negado; no se entregó nada
state-taken-back = Ya no se solicita; no se entregó nada

## Pasos

step-receive-request = Registrar una solicitud de datos de alguien
    .done = Se recibió una solicitud
step-review = Registrar la revisión jurídica
    .done = Se hizo la revisión jurídica
step-approve = Aprobar
    .done = La aprobó otra área
step-disclose = Entregar
    .done = Se entregó
step-refuse = Negar
    .done = Se negó
step-take-back = Registrar que ya no se solicita
    .done = Ya no se solicita
step-tell-person = Avisar a la persona
    .done = Se avisó a la persona
step-keep-secret = Reservarlo por orden judicial
    .done = Queda en reserva por orden judicial
step-lift-secrecy = Levantar la reserva
    .done = Se levantó la reserva

## Plazos

clock-legal-review = Tiempo para la revisión jurídica
clock-telling = Tiempo para avisar a la persona
clock-secrecy = Tiempo hasta revisar la reserva

## Quiénes participan

role-concerned = Persona cuyos datos se solicitan

## Datos

field-asker = Quién solicita
    .help = La autoridad, como firma.
field-disclosure_ground = Con qué fundamento
    .help = El que cita la solicitud.
field-data_asked = Qué se solicita
    .help = Un tipo de datos; abra un expediente por cada uno.
field-in_writing = Es por escrito
    .help = Una llamada o una visita no lo son.
field-cites_law = Cita la ley que lo permite
    .help = Artículo y motivo.
field-is_competent = La autoridad es competente
    .help = Y quien firma puede firmar.
field-says_what_for = Dice para qué
    .help = Sin eso no se puede saber qué es necesario.
field-extent_needed = Lo mínimo que sirve
    .help = A menudo basta un sí o un no.
field-extent_given = Lo que se entrega
    .help = Nunca más de lo que la revisión halló necesario.
field-secrecy_ordered = Un tribunal ordenó reserva
    .help = Sólo un tribunal puede.
field-request_text = La solicitud
    .help = Se guarda aparte y protegida.

## Lo que nadie puede autorizar

guard-only-in-writing = Nada se entrega sin solicitud por escrito.
    .do = Solicite por escrito, con el artículo y el motivo.
guard-only-by-a-law-that-is-cited = Nada se entrega sin una ley que lo permita.
    .do = Cite el artículo y el motivo.
guard-only-to-who-is-competent = Nada se entrega a una autoridad que no es competente.
    .do = Que solicite la autoridad competente.
guard-only-for-what-is-said = Nada se entrega sin decir para qué.
    .do = Diga para qué.
guard-statistics-are-never-disclosed = Lo dado para estadística sólo sirve a la estadística; ni a un tribunal se entrega.
    .do = Use los cuadros publicados.
guard-asylum-never-to-the-country-of-origin = Nada sobre quien pide protección se entrega a una autoridad extranjera.
    .do = No hay vía; sólo la persona puede consentir.
guard-asylum-only-through-the-commission = Lo relativo al refugio se solicita a la comisión de refugiados, y sigue siendo confidencial.
    .do = Solicite a la comisión de refugiados.
guard-children-only-by-a-court = Los expedientes de niñez se entregan sólo por orden judicial.
    .do = Acuda a un tribunal.
guard-shelters-only-by-a-court = Quién está en un albergue se entrega sólo por orden judicial.
    .do = Acuda a un tribunal.
guard-complaints-only-by-a-court = Las quejas se entregan sólo por orden judicial.
    .do = Acuda a un tribunal.
guard-health-only-by-a-court = Los datos de salud se entregan sólo por orden judicial: nadie debe temer pedir atención.
    .do = Acuda a un tribunal.
guard-a-whole-file-only-by-a-court = Un expediente completo se entrega sólo por orden judicial.
    .do = Solicite el dato necesario, o acuda a un tribunal.
guard-no-more-than-needed = Se entregaría más de lo que la revisión halló necesario.
    .do = Entregue lo necesario; para más, revise de nuevo.
guard-approved-before-it-is-disclosed = Nada se entrega sin la revisión y la aprobación de otra área.
    .do = Espere ambas.
guard-only-a-court-keeps-it-secret = La persona es avisada, salvo que un tribunal ordene reserva.
    .do = Avise a la persona, o muestre la orden.
guard-used-for-what-was-said = Lo entregado sólo sirve para lo que se solicitó.
    .do = Quéjese; la autoridad garante lo investiga.

## Motivos de una decisión

ground-not-in-writing = No fue por escrito
ground-no-law-cited = No se citó ley
ground-not-competent = La autoridad no es competente
ground-no-purpose-said = No se dijo para qué
ground-needs-a-court = Requiere orden judicial
ground-asylum-is-confidential = Lo relativo al refugio es confidencial
ground-statistics-are-secret = El secreto estadístico
ground-childrens-privacy = La intimidad de la niñez
ground-complaints-are-reserved = La reserva de las quejas
ground-shelters-are-not-searched = Los albergues no se verifican

## Lo que ocurre

occurrence-given-without-review = Se dieron datos sin revisión
occurrence-used-for-something-else = Se usaron los datos para otra cosa

## Derechos

right-bound = Quien lo recibe guarda confidencialidad y sólo lo usa para lo que lo solicitó.

## Documentos

paper-disclosure-record = Constancia de una entrega de datos
paper-disclosure-record-what = Tras solicitud escrita, revisión jurídica y aprobación de otra área, se entregó lo siguiente.
paper-disclosure-record-facts = La solicitud y lo que se entregó
paper-disclosure-record-law = Los fundamentos
paper-refusal-record = Constancia de negativa de entrega
paper-refusal-record-what = Se negó la solicitud. No se entregó nada.
paper-signature = Nombre y firma de quien expide
paper-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
