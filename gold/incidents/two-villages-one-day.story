# Hard negative: same two sides, same day, two villages, two incidents.
document: a
published: 2022-09-13
Armenia's Defence Ministry said Azerbaijani forces had shelled the town of Jermuk on Tuesday and wounded three people.
---
document: b
published: 2022-09-13
Armenia's Defence Ministry said Azerbaijani forces had shelled the town of Goris on Tuesday.
---
incident: Jermuk
  told: a shelled
  wounded: one-sided
  wounded ARM: three
incident: Goris
  told: b shelled
