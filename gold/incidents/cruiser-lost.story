# One says that it hit the ship, the other that there was a fire.
document: a
published: 2022-04-14
Ukraine's southern command said it had hit the cruiser Moskva with two missiles in the Black Sea on Wednesday.
---
document: b
published: 2022-04-14
Russia's Defence Ministry said ammunition had exploded after a fire on the cruiser Moskva in the Black Sea on Wednesday.
It said the crew had been evacuated.
---
incident: the ship
  told: a hit
  told: b exploded
  act: disputed
  act UKR: hit
  act RUS: exploded
