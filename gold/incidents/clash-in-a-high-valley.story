# A clash that both sides tell; each says that the other crossed the line first.
document: a
published: 2020-06-16
India's army said twenty Indian soldiers were killed in a clash with Chinese troops in the Galwan valley on Monday night.
India's Foreign Ministry said Chinese troops had tried to change the line.
---
document: b
published: 2020-06-17
China's military said Indian troops had crossed the line in the Galwan valley on Monday and attacked Chinese personnel.
China's Foreign Ministry said the clash had caused casualties and gave no number.
---
incident: clash
  told: a clash
  told: b attacked
  told: b clash
  occurrence: agreed
  dead: one-sided
  dead IND: twenty
  place: agreed
