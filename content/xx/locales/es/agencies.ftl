agency-labour-ministry = Ministerio del Trabajo
agency-border-service = Servicio de Fronteras
agency-ombuds-office = Defensoría
purpose-seasonal-work = Trabajo de temporada
purpose-border-control = Control de fronteras
instrument-seasonal-act = Ley de Trabajo de Temporada
instrument-procedure-act = Ley de Procedimiento Administrativo
instrument-house = Reglas de la casa
