# An accused side denies, blames a third and rejects the figure; the third denies too.
document: a
published: 2023-10-18
At least 471 people were killed on Tuesday when an Israeli air strike hit the al-Ahli hospital in Gaza City, the Health Ministry run by Hamas said.
---
document: b
published: 2023-10-18
Israel's military denied responsibility for the blast at the al-Ahli hospital. It said the explosion was caused by a rocket that Palestinian Islamic Jihad had fired and rejected the figure of 471 dead.
---
document: c
published: 2023-10-19
Islamic Jihad rejected Israel's account of the blast at the hospital as a lie.
---
incident: blast
  told: a killed
  told: a air strike
  told: b blast
  told: b explosion
  responsibility: disputed
  dead: disputed
