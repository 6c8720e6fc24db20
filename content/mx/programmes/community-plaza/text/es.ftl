# Educación en plazas comunitarias: cada palabra que una persona lee.

programme = Plazas comunitarias
    .about = Alfabetización, primaria, secundaria y más para quien está fuera, con certificados de México. No se pide ningún papel para empezar.

## Estados

state-learning = Estudiando
state-report-owed = No acreditó; se le debe decir qué estudiar
state-certificate-owed = Acreditó; se le debe el certificado
state-certified = Con certificado
state-left = Se retiró

## Pasos

step-enrol = Inscribir
    .done = Quedó inscrita
step-assess-passed = Registrar una evaluación acreditada
    .done = Acreditó la evaluación
step-assess-not-passed = Registrar una evaluación no acreditada
    .done = No acreditó la evaluación
step-tell-what-to-learn = Informar qué estudiar
    .done = Se le informó qué estudiar
step-certify = Entregar el certificado
    .done = Recibió el certificado
step-leave = Retirarse
    .done = Se retiró

## Plazos

clock-report = Plazo para informar qué estudiar
clock-certificate = Plazo para entregar el certificado

## Quién participa

role-learner = Persona que estudia

## Datos

field-sex = Sexo
    .help = Según dice la persona. No está obligada a decirlo.
field-age_group = Grupo de edad
    .help = Según dice la persona.
field-of_age_for_it = Quince años o más
    .help = Las personas más jóvenes van a la escuela.
field-level = Nivel
    .help = Donde empieza la persona, según lo que sabe.
field-passed = Acreditó
    .help = Según la evaluación.
field-to_learn = Asignaturas y unidades por estudiar
    .help = Para acreditar la siguiente evaluación.
field-name = Nombre
    .help = Se guarda aparte y protegido.

## Lo que nadie puede autorizar

guard-schooling-for-adults = Esta educación es para personas de quince años o más.
    .do = Pida lugar en una escuela: también se da sin papeles.
guard-certified-by-what-one-knows = El certificado sigue a una evaluación acreditada.
    .do = Pida otra evaluación, las veces que necesite.
guard-who-passed-is-certified = Quien acreditó recibe su certificado.
    .do = Pida el certificado.
guard-one-level-at-a-time = Esta persona ya está inscrita.
    .do = Continúe allí, o retírese primero.
guard-no-papers-to-learn = A nadie se le rechaza por falta de un papel.
    .do = Diga qué papel le pidieron.

## Lo que sucede

occurrence-papers-were-asked-for = Pidieron papeles para poder estudiar

## Documentos

paper-study-certificate = Certificado de estudios
paper-study-certificate-what = La persona titular acreditó los conocimientos del nivel.
paper-study-certificate-facts = Lo evaluado
paper-signature = Nombre y firma de quien expide
paper-proof = Constancia de registro: cualquiera puede verificar este documento sin confiar en quien lo expide.
