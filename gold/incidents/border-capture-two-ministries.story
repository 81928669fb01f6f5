# Each ministry in a document of its own. One detains, the other says abducted; the places lie on two sides of a line.
document: a
published: 2021-05-27
outlet: Azerbaijan's Defence Ministry
Azerbaijan's Defence Ministry said its troops had detained six Armenian soldiers in the Kalbajar region at about 3:00 am on Thursday.
The ministry said the six soldiers had tried to lay mines on supply roads.
---
document: b
published: 2021-05-27
outlet: Armenia's Defence Ministry
Armenia's Defence Ministry said Azerbaijani troops had abducted six Armenian servicemen near the Gegharkunik region on Thursday.
The ministry said the servicemen were doing engineering work on Armenian soil.
---
incident: capture
  told: a detained
  told: b abducted
  occurrence: agreed
  act: disputed
  act AZE: detained
  act ARM: abducted
  captured: agreed
  captured AZE: six
  captured ARM: six
  place: disputed
  place AZE: Kalbajar region
  time: agreed
