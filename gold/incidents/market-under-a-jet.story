# An air strike on a market: confirmed by those who flew it, who deny that the dead were civilians.
document: a
published: 2021-06-23
Dozens of people were killed when an Ethiopian warplane bombed a busy market in Togoga on Tuesday, the Tigray People's Liberation Front said. Soldiers stopped ambulances from reaching the scene, it said.
---
document: b
published: 2021-06-24
Ethiopia's military carried out the air strike on Togoga, its spokesman confirmed on Thursday, but those who died were fighters and not civilians, he said. The United Nations called for an investigation.
---
incident: market
  told: a killed
  told: a bombed
  told: b air strike
  occurrence: agreed
  place: agreed
