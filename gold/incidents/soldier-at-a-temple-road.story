# Passive and "exchange of fire": both tell of the shooting, each says that the other began.
document: a
published: 2025-05-28
A Cambodian soldier was killed in a brief exchange of fire with Thai troops in a disputed border area on Wednesday, Cambodia's Defence Ministry said. The ministry said the Thai side had opened fire first on a trench that had long been manned by Cambodian forces.
---
document: b
published: 2025-05-28
Thailand's army said Cambodian soldiers opened fire first on Wednesday, when a Thai patrol approached to protest against the digging of a trench, and that its troops returned fire. Casualties on the other side could not be confirmed, the army said.
---
incident: clash
  told: a killed
  told: a exchange of fire
  told: a opened fire
  told: b opened fire
  told: b returned fire
  occurrence: agreed
  initiator: disputed
  dead: one-sided
