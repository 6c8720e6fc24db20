## Prohibiciones que obligan en todos los programas

guard-nobody-is-returned-into-danger = Esta persona pidió protección: nadie puede rechazarla, devolverla ni deportarla.
    .do = Muestra tu constancia o di que pediste protección. Si no te escuchan, presenta una queja.
guard-migration-procedures-wait = El procedimiento migratorio espera a que se resuelva la solicitud de protección.
    .do = Muestra tu constancia. El ingreso irregular de quien pide protección no se sanciona.
guard-nothing-to-the-country-of-origin = Sin consentimiento expreso, nadie informa al país de origen.
    .do = Si avisaron a tu consulado, presenta una queja y dilo a la COMAR.
guard-no-applicant-child-in-a-station = Una niña, niño o adolescente nunca está en una estación migratoria.
    .do = Avisa a la Procuraduría de Protección o a la comisión de derechos humanos.
guard-no-child-in-a-station = Una niña, niño o adolescente nunca es presentado ni alojado en una estación migratoria.
    .do = Avisa a la Procuraduría de Protección de inmediato. Cualquiera puede hacerlo.
guard-no-child-is-deported = Una niña, niño o adolescente nunca es deportado.
    .do = Avisa a la Procuraduría de Protección y a la comisión de derechos humanos.
guard-no-procedure-before-notice = Nada se inicia antes de avisar a la Procuraduría de Protección.
    .do = Pide hablar con la Procuraduría. Tienes derecho a quien te represente.
guard-no-return-before-assessment = Nadie devuelve a una niña, niño o adolescente antes de valorar el peligro.
    .do = Pide a la Procuraduría que valore el peligro y que te escuche.
guard-no-return-before-plan = Nadie devuelve a una niña, niño o adolescente sin un plan de la Procuraduría que esté vigente.
    .do = Pide que se revise el plan. Tu opinión cuenta.
guard-no-return-into-danger = Su vida, libertad o seguridad están en peligro: no puede ser devuelta.
    .do = Pide quedarte y recibir protección.
guard-no-consulate-while-signs = Hay señales de que necesita protección: nadie avisa a su consulado.
    .do = La COMAR ya fue avisada. Solo la Procuraduría puede descartarlo, después de escuchar a la niña o niño.
