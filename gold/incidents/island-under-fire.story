# Who fired first.
document: a
published: 2010-11-23
South Korea said North Korea had shelled Yeonpyeong island on Tuesday and killed two marines.
South Korea's military said its guns had returned fire.
---
document: b
published: 2010-11-23
North Korea said South Korea had fired first on Tuesday and that its army had answered.
---
incident: island
  told: a shelled
  told: a returned fire
  told: b fired
  initiator: disputed
