coherence-right-contract = Contrato que se entiende
coherence-reason-contract-emigrant = La ley rige el trabajo en Orvania.
coherence-reason-contract-in-transit = Quien solo cruza no trabaja.
coherence-reason-contract-returnee = Es para quien viene.
