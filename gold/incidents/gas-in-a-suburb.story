# Many sources, one happening, numbers far apart: numbers neither link nor separate.
document: a
published: 2013-08-21
Syrian opposition groups said government forces had attacked Ghouta with chemical weapons on Wednesday and killed 1,300 people.
Syria's government denied that it had attacked Ghouta with chemical weapons.
---
document: b
published: 2013-08-30
The United States said Syrian government forces had killed 1,429 people in a chemical attack on Ghouta on 21 August.
---
document: c
published: 2018-04-08
Rescue workers said government forces had attacked Douma with gas on Saturday and killed at least forty people.
Syria's government denied that its forces had used gas.
---
incident: Ghouta
  told: a attacked
  told: b attack
  occurrence: disputed
incident: Douma
  told: c attacked
