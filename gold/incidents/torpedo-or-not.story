# One side's finding, the other side's denial, and no answer to the number.
document: a
published: 2010-05-20
South Korea said North Korea had sunk the warship Cheonan with a torpedo on 26 March and killed forty-six sailors.
North Korea denied that it had attacked the ship.
---
incident: sinking
  told: a killed
  told: a attacked
  occurrence: disputed
  dead: one-sided
  dead KOR: forty-six
