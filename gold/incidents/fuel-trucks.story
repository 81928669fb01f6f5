# Claimed by a movement, confirmed by the state that was hit.
document: a
published: 2022-01-17
Yemen's Houthi movement said it had attacked Abu Dhabi with drones and missiles on Monday.
The United Arab Emirates said a Houthi attack had killed three people in Abu Dhabi on Monday.
---
incident: Abu Dhabi
  told: a attacked
  told: a attack
  occurrence: agreed
  dead: one-sided
  dead ARE: three
