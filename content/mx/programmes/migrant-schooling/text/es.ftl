# Primaria para niñas y niños que siguen la cosecha: cada palabra que alguien lee.

programme = Escuela para quienes siguen la cosecha
    .about = Un solo expediente de escuela en escuela: lo aprendido va con la niña o el niño, y no se pide ningún documento antes de que se siente en clase. Nadie lo usa para buscarle.

## Estados

state-enrolled = En clase
state-moving = En camino a la siguiente escuela
state-finished = Terminó la primaria
state-left = Dejó este programa

## Pasos

step-enrol = Inscribir
    .done = Se inscribió
step-move-on = Registrar que la familia sigue su camino
    .done = La familia siguió su camino, y el historial fue con ella
step-receive-at-next-school = Recibir en la siguiente escuela
    .done = La siguiente escuela le recibió
step-pass-grade = Registrar el grado a partir de ahora
    .done = Pasó a otro grado
step-finish = Registrar el final de la primaria
    .done = Terminó la primaria
step-leave = Dejar este programa
    .done = Dejó este programa

## Plazos

clock-next-school = Tiempo hasta que se pregunta a qué escuela va

## Quién participa

role-pupil = Alumna o alumno, o su familia por ella o él

## Datos

field-sex = Sexo
    .help = El que diga la alumna, el alumno o su familia. No es obligatorio decirlo.
field-age_group = Grupo de edad
    .help = Basta lo que diga la familia. Si hay duda sobre los 12, niña o niño.
field-grade = Grado
    .help = Según la edad, el desarrollo y lo que demuestre saber; nunca por un documento que falta.
field-record_goes_along = El historial va con la familia
    .help = Se entrega a la familia o se envía a la siguiente escuela.
field-name = Nombre
    .help = Se guarda aparte y protegido.
field-contact = Teléfono o correo de la familia
    .help = Para preguntar a qué escuela va después. No es obligatorio darlo.

## Lo que nadie puede autorizar

guard-one-file-for-all-schools = Ya tiene un expediente; va de escuela en escuela.
    .do = Recíbale con ese expediente.
guard-a-school-is-in-a-state = La inscripción es en una escuela, en una de las entidades del país.
    .do = Diga en qué entidad está la escuela.
guard-the-record-goes-along = Nadie sigue su camino sin el historial de lo que aprendió.
    .do = Entréguelo a la familia o envíelo. La siguiente escuela recibe a la niña o al niño también sin él.
guard-primary-ends-with-the-sixth-grade = La primaria termina con el sexto grado.
    .do = Pida una evaluación, si sabe más de lo que dice el grado.
guard-a-seat-before-any-paper = No se pide ningún documento antes de que una niña o un niño se siente en clase.
    .do = Entre y siéntese. Quéjese; la Secretaría de Educación Pública debe responder.
guard-placed-by-what-they-know = El grado es según la edad y lo que sabe, no según los documentos ni los cambios de escuela.
    .do = Pida que se le evalúe.
guard-the-same-rights-in-class = Quien sigue la cosecha tiene todos los derechos que tienen los demás educandos.
    .do = Quéjese; la Secretaría de Educación Pública debe responder.

## Lo que sucede

occurrence-school-asked-for-papers = Una escuela pidió documentos primero
occurrence-came-without-the-record = Llegó a la siguiente escuela sin el historial
occurrence-put-back-a-grade = Se le regresó de grado
occurrence-treated-as-less = Se le trató peor que a los demás

## Avisos privados

reminder-next-school = Su hija o hijo tiene lugar en la siguiente escuela.
    .do = Acuda con ella o él. No necesita ningún documento.

## Derechos

right-seat = Su hija o hijo puede sentarse en clase hoy. Los documentos vienen después, y la escuela ayuda a obtenerlos.
right-record = Lo que su hija o hijo aprendió queda escrito y va con ustedes.
