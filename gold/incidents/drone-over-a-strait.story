# Whose airspace: one says its own, the other says international.
document: a
published: 2019-06-20
Iran's Revolutionary Guards said they had shot down an American drone over Hormozgan province on Thursday.
---
document: b
published: 2019-06-20
The United States said Iran had shot down one of its drones over the Strait of Hormuz on Thursday.
The Pentagon called it an unprovoked attack in international airspace.
---
incident: downing
  told: a shot down
  told: b shot down
  occurrence: agreed
  place: disputed
