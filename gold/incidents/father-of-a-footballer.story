# A kidnapping and the release twelve days later; the captors tell of the release and the state confirms it.
document: a
published: 2023-10-29
Gunmen on motorcycles kidnapped the parents of the footballer Luis Diaz in Barrancas on Saturday, Colombian police said. His mother was found within hours.
---
document: b
published: 2023-11-02
A unit of the National Liberation Army was behind the kidnapping of the player's father, the Colombian government said on Thursday.
---
document: c
published: 2023-11-09
The National Liberation Army handed Luis Manuel Diaz over to a humanitarian mission in the Perija hills on Thursday, the guerrillas said. His release was confirmed by the Colombian government, which demanded that all other hostages be freed.
---
incident: kidnapping
  told: a kidnapped
  told: b kidnapping
  occurrence: one-sided
incident: release
  told: c handed
  told: c release
  occurrence: agreed
never: c freed
