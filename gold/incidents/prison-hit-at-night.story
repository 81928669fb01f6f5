# Both tell of the same deaths and each blames the other.
document: a
published: 2022-07-29
Russia's Defence Ministry said Ukraine had struck a prison in Olenivka with rockets on Friday and killed forty prisoners.
---
document: b
published: 2022-07-29
Ukraine's general staff said Russian forces had shelled the prison in Olenivka on Friday and killed Ukrainian prisoners.
---
incident: strike on the prison
  told: a struck
  told: b shelled
  actor: disputed
  place: agreed
  dead: one-sided
  dead RUS: forty
