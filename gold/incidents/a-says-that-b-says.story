# What one side says that the other says is not the other's voice.
document: a
published: 2020-10-11
Azerbaijan said Armenia had shelled the city of Ganja on Sunday and that Armenia was calling its shelling an answer.
---
incident: Ganja
  told: a shelled
  occurrence: one-sided
