# An air strike four days after another incident of the same dyad; the coalition denies.
document: a
published: 2022-01-22
The Houthi movement said Saudi-led coalition aircraft had bombed a prison in Saada on Friday and killed at least 80 people.
The Saudi-led coalition denied that it had bombed the prison.
---
incident: prison
  told: a bombed
  occurrence: disputed
  dead: one-sided
