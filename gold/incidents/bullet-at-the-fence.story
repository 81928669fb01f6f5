# The death is agreed, the aim is denied, three days later.
document: a
published: 2018-06-02
Razan al-Najjar, a volunteer medic of 21, was shot dead by Israeli soldiers during a protest near the Gaza border fence on Friday, the Gaza Health Ministry said.
---
document: b
published: 2018-06-05
No shots were deliberately aimed at the medic who was killed near the fence in Gaza on Friday, the Israeli military said on Tuesday.
---
incident: death
  told: a shot
  told: b killed
  occurrence: agreed
never: b aimed
