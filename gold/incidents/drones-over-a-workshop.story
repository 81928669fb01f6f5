# The accused neither confirms nor denies.
document: a
published: 2023-01-29
Three drones attacked a military plant in the city of Isfahan late on Saturday, Iran's Defence Ministry said, and all of them were shot down. Nobody was hurt, it added.
---
document: b
published: 2023-01-30
Iran's envoy to the United Nations wrote that an early investigation suggested Israel was responsible for Saturday's attack in Isfahan. Israel's military neither confirmed nor denied involvement.
---
incident: plant
  told: a attacked
  told: b attack
  occurrence: unanswered
  place IRN: Isfahan
