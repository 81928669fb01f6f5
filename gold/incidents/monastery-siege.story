# A gunfight with a non-state group; another state is accused and denies.
document: a
published: 2023-09-24
Kosovo said armed Serbs had attacked a police patrol in Banjska on Sunday and killed an officer.
Kosovo accused Serbia of sending the gunmen.
Serbia denied that it had sent gunmen.
---
incident: patrol
  told: a attacked
  dead: one-sided
