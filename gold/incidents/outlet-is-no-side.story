# The outlet's own voice and one side say the same: no agreement.
document: a
published: 2023-03-06
Russian drones attacked Kyiv on Monday.
Ukraine's air force said Russian drones had attacked Kyiv on Monday and wounded two people.
---
incident: drones
  told: a attacked
  occurrence: one-sided
  wounded: one-sided
