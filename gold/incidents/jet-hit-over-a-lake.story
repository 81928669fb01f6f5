# Airspace again: fired at in one's own sky or in the other's.
document: a
published: 2023-01-24
Rwanda said a Congolese fighter jet had violated its airspace on Tuesday and that it had fired on the jet.
---
document: b
published: 2023-01-24
Congo's government said Rwandan forces had attacked its jet over Congolese territory on Tuesday.
---
incident: jet
  told: a fired on
  told: b attacked
  place: disputed
