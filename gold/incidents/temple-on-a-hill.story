# Each says that the other opened fire.
document: a
published: 2011-02-04
Thailand said Cambodian troops had opened fire near the Preah Vihear temple on Friday and that one villager was killed.
---
document: b
published: 2011-02-04
Cambodia said Thai troops had opened fire near the Preah Vihear temple on Friday.
---
document: c
published: 2011-02-06
Cambodia said Thai troops had shelled the temple on Sunday and damaged a wall.
---
incident: first day
  told: a opened fire
  told: b opened fire
  actor: disputed
incident: third day
  told: c shelled
