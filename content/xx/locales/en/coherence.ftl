coherence-right-contract = A contract that is understood
coherence-reason-contract-emigrant = The Act governs work in Orvania.
coherence-reason-contract-in-transit = Who only crosses does not work.
coherence-reason-contract-returnee = It is for those who come.
