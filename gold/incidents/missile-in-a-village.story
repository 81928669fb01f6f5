# Two explanations for one missile.
document: a
published: 2022-11-16
Poland said a missile had killed two people in the village of Przewodow on Tuesday.
Ukraine's president said the missile was Russian.
Russia denied that its missile had hit the village.
---
document: b
published: 2022-11-16
Russian missiles struck power plants in Kyiv on Tuesday, Ukraine said.
---
incident: village
  told: a killed
  dead: one-sided
  dead POL: two
incident: Kyiv
  told: b struck
