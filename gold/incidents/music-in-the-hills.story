# An air strike on a gathering; the military calls it a strike on a base.
document: a
published: 2022-10-24
The Kachin Independence Organisation said Myanmar's air force had bombed a concert in Kachin state on Sunday and killed about sixty people.
Myanmar's military said it had struck a rebel base and denied that civilians had been killed.
---
incident: strike
  told: a bombed
  told: a struck
  occurrence: agreed
