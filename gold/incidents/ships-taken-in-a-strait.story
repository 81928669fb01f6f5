# A naval seizure: both tell that the ships were taken; where and why is disputed.
document: a
published: 2018-11-26
Russia's security service said its patrol boats had seized three Ukrainian navy ships in the Black Sea on Sunday after the ships entered Russian waters.
It said three Ukrainian sailors were lightly wounded.
---
document: b
published: 2018-11-26
Ukraine's navy said Russian vessels had fired on three Ukrainian ships on Sunday and seized them in international waters.
The navy said six Ukrainian sailors were wounded.
---
document: c
published: 2019-11-18
Russia returned three ships to Ukraine on Monday, nearly a year after it had seized them in the Black Sea.
---
incident: seizure
  told: a seized
  told: b seized
  occurrence: agreed
  act: agreed
  wounded: disputed
  wounded RUS: three
  wounded UKR: six
incident: return
  told: c returned
