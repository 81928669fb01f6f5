# Abducted here or detained there; a year later an exchange that looks back.
document: a
published: 2014-09-05
An officer of Estonia's security police was abducted at gunpoint on Estonian territory near the Luhamaa border crossing on Friday morning, the Estonian authorities said. Radio links were jammed and a smoke grenade was thrown, they said.
---
document: b
published: 2014-09-05
Russia's Federal Security Service said it had detained an Estonian security officer, Eston Kohver, in the Pskov region on Friday while he was on a spying mission. A pistol, 5,000 euros in cash and recording devices were seized from him, the service said.
---
document: c
published: 2015-09-26
Estonia and Russia exchanged two prisoners on a bridge over the Piusa river on Saturday. Eston Kohver, who had been abducted by Russian agents a year earlier, was freed, Estonia's president said.
---
incident: seizure
  told: a abducted
  told: b detained
  told: c abducted
  occurrence: agreed
  act: disputed
  act EST: abducted
  act RUS: detained
  place: disputed
incident: exchange
  told: c exchanged
  told: c freed
