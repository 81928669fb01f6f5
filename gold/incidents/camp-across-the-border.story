# A raid into a neighbour's land; both tell the same act.
document: a
published: 2008-03-01
Colombia said its forces had killed a rebel commander in a raid on a camp in Ecuador on Saturday.
---
document: b
published: 2008-03-02
Ecuador's president said Colombian forces had bombed a camp in Ecuador on Saturday.
---
incident: camp
  told: a raid
  told: b bombed
  occurrence: agreed
