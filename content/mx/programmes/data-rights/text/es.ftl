# Derechos sobre los datos propios: cada palabra que alguien lee.

programme = Sus datos
    .about = Vea qué se guarda de usted, pida que se corrija, cancele o entregue, opóngase a su uso; y recupere su expediente si perdió teléfono y documentos.

## Estados

state-received = Recibida; durante tres días la unidad puede decir que los datos los tiene otra oficina
state-asked = Recibida; la unidad debe responder
state-completing = Falta algo; tiene diez días hábiles
state-deciding = Completa; la unidad debe responder
state-granted = Procedente; debe hacerse efectiva en quince días hábiles
state-delivered = Hecha efectiva; si falta algo puede pedir revisión
state-refused = Negada; puede pedir revisión
state-unanswered = Sin respuesta a tiempo; puede pedir revisión
state-reviewing = En revisión ante la autoridad garante
state-completing-review = La autoridad garante le pide completar el recurso
state-ordered = La autoridad garante ordenó hacerla efectiva
state-done = Concluida
state-carried-out-on-review = Hecha efectiva tras la revisión
state-withdrawn = Retirada
state-gone-another-way = Sigue por el trámite específico que usted eligió
state-not-presented = Sin completar a tiempo: se tiene por no presentada
state-another-office-has-them = Los datos los tiene otra oficina
state-refused-for-good = Negada, y pasó el tiempo de revisión
state-left-unanswered = Sin respuesta, y pasó el tiempo de revisión
state-confirmed = La autoridad garante confirmó la respuesta
state-confirmed-by-silence = La autoridad garante no resolvió a tiempo: la respuesta se entiende confirmada
state-review-discarded = El recurso fue desechado

## Pasos

step-ask = Pedir sus datos
    .done = Se pidió
step-say-another-office-has-them = Decir que los datos los tiene otra oficina
    .done = Se dijo que los datos los tiene otra oficina
step-tell-of-special-procedure = Avisar de un trámite específico
    .done = Se avisó de un trámite específico
step-go-the-special-way = Elegir el trámite específico
    .done = Eligió el trámite específico
step-ask-to-complete = Prevenir para que se complete
    .done = Se previno a la persona
step-complete = Completar la solicitud
    .done = Completó la solicitud
step-prove-identity = Registrar cómo se acreditó la identidad
    .done = Se acreditó la identidad
step-recover-in-person = Devolver un expediente en persona
    .done = Recuperó su expediente en persona
step-extend = Ampliar el plazo de respuesta
    .done = Se amplió el plazo de respuesta
step-grant = Declarar procedente
    .done = Se declaró procedente
step-refuse = Negar
    .done = Se negó
step-carry-out = Hacerla efectiva
    .done = Se hizo efectiva
step-ask-review = Pedir la revisión
    .done = Pidió la revisión
step-ask-to-complete-review = Prevenir en el recurso
    .done = Se previno en el recurso
step-complete-review = Completar el recurso
    .done = Completó el recurso
step-extend-review = Ampliar el plazo del recurso
    .done = Se amplió el plazo del recurso
step-confirm-answer = Confirmar la respuesta
    .done = Se confirmó la respuesta
step-order-compliance = Ordenar que se cumpla
    .done = Se ordenó cumplirla
step-carry-out-on-review = Cumplir lo ordenado
    .done = Se cumplió lo ordenado
step-withdraw = Retirar la solicitud
    .done = Retiró la solicitud

## Plazos

clock-answer = Tiempo para responder
clock-prevention-window = Tiempo para pedir lo que falta
clock-competence = Tiempo para decir que los datos los tiene otra oficina
clock-cure = Tiempo para completar la solicitud
clock-execution = Tiempo para hacerla efectiva
clock-review-window = Tiempo para pedir revisión
clock-review-after-silence = Tiempo para pedir revisión por falta de respuesta
clock-review-decision = Tiempo de la autoridad garante para resolver
clock-review-cure = Tiempo para completar el recurso

## Quiénes participan

role-holder = Persona titular de los datos

## Datos

field-data_right = Qué quiere
    .help = Ver, corregir, cancelar, oponerse, o tenerlos en un formato que pueda usar en otro lado.
field-acting_for = Por quién pide
    .help = Por usted, o por quien pueda acreditar que representa.
field-identity_evidence = Cómo se conoce la identidad
    .help = Sin documentos: el registro, o testigos.
field-representation_proved = Se acreditó la representación
    .help = Lo anota la unidad.
field-will_or_order_shown = Se mostró la voluntad de la persona fallecida o el mandato judicial
    .help = Lo anota la unidad.
field-structured = Los datos están en un formato electrónico estructurado
    .help = Lo anota la unidad.
field-data_meant = Cuáles datos
    .help = No hace falta para verlos. Se guarda aparte y protegido.
field-name = Nombre
    .help = Se guarda aparte y protegido.
field-contact = Cómo avisarle
    .help = Cualquier medio sirve.

## Lo que nadie puede autorizar

guard-identity-comes-first = Los datos se entregan sólo a su titular.
    .do = Muestre quién es; sin documentos, acuda en persona.
guard-a-word-is-not-an-identity = Un nombre sólo dicho no acredita quién es alguien.
    .do = Pida la búsqueda en el registro, o acuda con quien le conozca.
guard-a-file-is-recovered-in-an-office = Un expediente se devuelve en una oficina, en persona.
    .do = Acuda a cualquier oficina del Instituto. No se le puede detener por acudir.
guard-who-acts-for-another-shows-it = Quien pide por otra persona acredita que puede.
    .do = Muestre el poder, el acta de nacimiento o la resolución judicial.
guard-the-dead-decided-themselves = Los datos de una persona fallecida se dan sólo si lo quiso, o si lo ordena un juez.
    .do = Muestre esa voluntad, o la orden.
guard-what-is-carried-over-is-structured = Sólo se entregan para llevar los datos en formato electrónico estructurado.
    .do = Pida el acceso: recibe una copia.
guard-extended-once = El plazo de respuesta se amplía una sola vez.
    .do = Espere la respuesta; si no llega, pida revisión.
guard-review-extended-once = El plazo del recurso se amplía una sola vez.
    .do = Sin resolución puede acudir al amparo.
guard-completed-once = Sólo una vez se previene en el recurso.
    .do = Vale lo que ya dijo.
guard-asking-is-free = Pedir es gratis.
    .do = No pague. Sólo copias, certificación y envío pueden costar; veinte hojas simples son gratis.
guard-no-request-is-turned-away = Toda solicitud se recibe, con su acuse.
    .do = Pida el acuse; sin él, pida revisión.

## Motivos de una decisión

ground-identity-not-proved = No se acreditó la identidad o la representación
ground-no-such-data = No existen esos datos; lo confirmó el comité
ground-legal-impediment = Hay un impedimento legal
ground-rights-of-another = Lesiona derechos de otra persona
ground-hinders-proceedings = Obstaculiza actuaciones judiciales o administrativas
ground-restricted-by-decision = Una resolución de autoridad lo restringe
ground-done-before = Ya se había hecho
ground-not-competent = El responsable no es competente
ground-protects-the-holder = Los datos protegen un interés de la persona titular
ground-duty-of-the-holder = Los datos son necesarios para una obligación de la persona titular
ground-answer-was-lawful = La respuesta fue conforme a la ley

## Lo que ocurre

occurrence-was-charged = Le pidieron dinero
occurrence-was-turned-away = No recibieron la solicitud

## Recordatorios privados

reminder-complete = Mañana es el último día para completar lo que falta.
    .do = Envíe lo que se pidió, o dígalo en ventanilla.
reminder-review = Pronto termina el tiempo para pedir revisión.
    .do = Basta un escrito; no cuesta nada.

## Derechos

right-free = No cuesta nada.
right-terms = Se le responde en veinte días hábiles, diez más a lo sumo si se le avisa; lo procedente se hace en quince.

## Documentos

paper-receipt = Acuse de una solicitud de datos
paper-receipt-what = Se recibió lo siguiente. Guarde el folio.
paper-receipt-facts = Lo que se pidió
paper-receipt-law = Fundamento: Ley General de Protección de Datos, artículos 37 a 51.
paper-recovery-slip = Expediente recuperado en persona
paper-recovery-slip-what = La persona titular acudió sin teléfono ni documentos y fue reconocida. Con este folio puede pedir de nuevo su expediente.
paper-recovery-slip-facts = Cómo se conoció la identidad
paper-delivery-record = Constancia de entrega
paper-delivery-record-what = Se entregó o se hizo lo procedente.
paper-delivery-record-facts = Lo que se pidió
paper-delivery-record-remedy = Si falta algo, puede pedir revisión dentro de quince días hábiles.
paper-signature = Nombre y firma de quien expide
paper-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
