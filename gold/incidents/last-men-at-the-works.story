# Evacuated to the one, surrendered to the other.
document: a
published: 2022-05-17
More than 260 Ukrainian fighters, fifty-three of them badly wounded, were evacuated from the Azovstal steel plant in Mariupol on Monday, Ukraine's deputy defence minister said. They would be exchanged later, she said.
---
document: b
published: 2022-05-17
Russia's Defence Ministry said 265 militants who had held the Azovstal plant in Mariupol had laid down their arms and surrendered over the past 24 hours.
---
incident: plant
  told: a evacuated
  told: b surrendered
  act: disputed
  act UKR: evacuated
  act RUS: surrendered
never: a exchanged
