# A boarding at sea: the act is told by both, the words for it are not the same.
document: a
published: 2010-05-31
Israel's military said its commandos had boarded a Turkish ship on Monday and were attacked by activists.
---
document: b
published: 2010-05-31
Turkey's Foreign Ministry said Israeli soldiers had attacked a Turkish ship on Monday and killed civilians.
---
incident: ship
  told: a boarded
  told: b attacked
  act: disputed
  act ISR: boarded
  act TUR: attacked
