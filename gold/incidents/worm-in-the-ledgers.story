# A cyber attack: accused, denied, and a third party that blames too.
document: a
published: 2018-02-15
Britain said Russia had carried out a cyber attack on Ukraine in June 2017.
Russia denied that it had carried out the attack.
---
document: b
published: 2018-02-15
The United States said Russia's military had launched the cyber attack on Ukraine in June 2017.
---
incident: cyber attack
  told: a cyber attack
  told: b cyber attack
  occurrence: disputed
