# Talks, a threat and a condition: no incident of force.
document: a
published: 2023-05-14
The leaders of Armenia and Azerbaijan met in Brussels on Sunday.
Azerbaijan warned that it would attack if Armenian troops crossed the border.
---
incident: talks
  told: a met
never: a attack
never: a crossed
