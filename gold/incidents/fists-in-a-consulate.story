# A death denied, then admitted under another name; the account of one side changes.
document: a
published: 2018-10-07
Turkish officials said the journalist Jamal Khashoggi had been murdered inside the Saudi consulate in Istanbul on Tuesday. Saudi Arabia denied the allegation and said Khashoggi had left the building.
---
document: b
published: 2018-10-20
Saudi Arabia admitted on Saturday that Khashoggi had died in the consulate in Istanbul and said there had been a fist fight.
---
document: c
published: 2018-10-31
Khashoggi was strangled as soon as he entered the consulate, Istanbul's chief prosecutor said on Wednesday.
---
incident: death
  told: a murdered
  told: b died
  told: c strangled
  occurrence: agreed
  act: disputed
