# A cyber attack: a finding, two who back it, and a dismissal.
document: a
published: 2020-02-20
Georgia's Foreign Ministry said on Thursday that a cyber attack which knocked out thousands of websites and two television stations in October 2019 had been planned and carried out by Russia's military intelligence. Britain and the United States backed the finding.
---
document: b
published: 2020-02-20
Russia's Foreign Ministry dismissed the accusation as unfounded. Moscow had no part in the attack on Georgian websites, a deputy minister said.
---
incident: attack
  told: a cyber attack
  told: b attack
  actor: disputed
