# A town lost: withdrawal to one side, liberation to the other.
document: a
published: 2022-10-01
Russia's Defence Ministry said its troops had withdrawn from Lyman on Saturday.
---
document: b
published: 2022-10-01
Ukraine's army said its troops had liberated Lyman on Saturday.
---
incident: Lyman
  told: a withdrawn
  told: b liberated
  act: disputed
