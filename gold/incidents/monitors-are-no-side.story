# A monitor's figure stands in its own column; agreement needs the other side.
document: a
published: 2022-06-27
Ukraine said a Russian missile had struck a shopping centre in Kremenchuk on Monday and killed eighteen people.
The United Nations said the missile had killed at least eighteen people.
---
incident: shopping centre
  told: a struck
  dead: one-sided
