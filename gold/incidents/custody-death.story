# A death in custody: two explanations.
document: a
published: 2022-09-17
Iranian police said Mahsa Amini had died of a heart attack in Tehran on Friday.
Her family said police had beaten her.
---
incident: death
  told: a died
