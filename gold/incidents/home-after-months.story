# An exchange: both tell it, each of its own people.
document: a
published: 2022-09-22
Ukraine said Russia had released 215 prisoners on Wednesday.
---
document: b
published: 2022-09-22
Russia's Defence Ministry said Ukraine had released 55 Russian soldiers on Wednesday.
---
document: c
published: 2022-05-20
Russia said Ukrainian fighters had surrendered at the Azovstal plant in Mariupol on Friday.
---
incident: exchange
  told: a released
  told: b released
incident: surrender
  told: c surrendered
