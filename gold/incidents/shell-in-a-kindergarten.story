# A ceasefire violation: each blames the other.
document: a
published: 2022-02-17
Ukraine's army said Russian-backed separatists had shelled a kindergarten in Stanytsia Luhanska on Thursday.
---
document: b
published: 2022-02-17
The Luhansk separatists said Ukrainian forces had shelled villages in the Luhansk region on Thursday.
---
incident: kindergarten
  told: a shelled
incident: villages
  told: b shelled
