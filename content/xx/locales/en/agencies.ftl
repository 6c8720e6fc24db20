agency-labour-ministry = Ministry of Labour
agency-border-service = Border Service
agency-ombuds-office = Ombuds Office
purpose-seasonal-work = Seasonal work
purpose-border-control = Border control
instrument-seasonal-act = Seasonal Work Act
instrument-procedure-act = Administrative Procedure Act
instrument-house = House rules
