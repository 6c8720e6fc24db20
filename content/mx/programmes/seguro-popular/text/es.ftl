# Seguro Popular de Salud, 2002 a 2019: cada palabra que alguien lee.

programme = Seguro Popular
    .about = Seguro de salud de las familias sin seguridad social, con quienes de ellas vivían en Estados Unidos. Terminó con 2019. Nadie lo usa para buscarle.

## Estados

state-affiliated = La familia está afiliada
state-left = La familia se dio de baja
state-ended = El seguro terminó; la atención pública sigue, sin costo

## Pasos

step-affiliate = Afiliar a una familia
    .done = Se afilió a la familia
step-add-member-abroad = Agregar a alguien de la familia que vive en el extranjero
    .done = Se agregó a alguien de la familia que vive en el extranjero
step-remove-member = Quitar a quien se había agregado
    .done = Se quitó a quien se había agregado
step-leave = Darse de baja del seguro
    .done = La familia se dio de baja del seguro

## Quién participa

role-head = Titular de la familia

## Datos

field-head_sex = Sexo de la persona titular
    .help = El que la persona diga. No es obligatorio decirlo.
field-without_social_security = La familia no tiene seguridad social
    .help = Nadie de la familia está asegurado por su trabajo.
field-member_abroad = Vive en el extranjero
    .help = Pregunte dónde vive la persona, nunca con qué situación migratoria.
field-name = Nombre de la persona titular
    .help = Se guarda aparte y protegido.
field-member_name = Nombre de quien se agrega
    .help = Se guarda aparte y protegido.
field-contact = Teléfono o correo
    .help = No es obligatorio darlo.

## Lo que nadie puede autorizar

guard-for-families-without-social-security = El seguro es para familias sin seguridad social.
    .do = Acuda a la seguridad social que le cubre; dígalo de nuevo cuando ya no le cubra.
guard-one-affiliation-at-a-time = Esta familia ya está afiliada.
    .do = Agregue a esa afiliación a quien falte.
guard-added-is-who-lives-abroad = Solo hace falta agregar a quien vive en el extranjero; la familia en casa está cubierta como está.
    .do = Siga con la afiliación de la familia; no hace falta nada más.
guard-removed-is-who-was-added = Ya no queda nadie que se haya agregado.
    .do = Mire la afiliación de la familia: muestra a quién se agregó.
guard-care-asks-for-no-papers = No se niega la atención por falta de documentos ni por la situación migratoria.
    .do = Quéjese; la Secretaría de Salud debe responder.
guard-the-package-is-given = Los servicios y medicamentos del paquete se dan a quien está afiliado.
    .do = Diga cuál faltó; la Secretaría de Salud debe responder.
guard-who-comes-from-abroad-is-covered-here = Quien fue agregado está cubierto siempre que esté en México.
    .do = Muestre la credencial de la familia y quéjese; la Secretaría de Salud debe responder.

## Lo que sucede

occurrence-care-was-refused-for-papers = Se negó la atención por falta de documentos
occurrence-listed-care-was-refused = Se negó un servicio o medicamento del paquete
occurrence-member-from-abroad-was-refused = Se negó la atención a alguien que vino del extranjero
occurrence-programme-ended = El seguro terminó; queda la atención pública gratuita, hoy del IMSS-Bienestar

## Derechos

right-members-abroad = Su familia puede agregar a quien vive en Estados Unidos. Está cubierto siempre que esté en México.
right-care-without-papers = Nadie le puede negar la atención por falta de documentos ni por su situación migratoria. La atención urgente es gratuita.

## Documentos

paper-coverage-card = Credencial de la familia
paper-coverage-card-what = La Secretaría de Salud afilió al Seguro Popular a la familia de quien porta este documento.
paper-coverage-card-package = El paquete: 154 servicios médicos y 168 medicamentos, con una cuota módica según el ingreso.
paper-coverage-card-law = Fundamento: Seguro Popular de Salud, paquete de servicios; Ley de Migración, artículo 8.
paper-signature = Nombre y firma de quien expide
paper-proof = Prueba de registro: cualquiera puede verificar este documento sin confiar en quien lo expidió.
