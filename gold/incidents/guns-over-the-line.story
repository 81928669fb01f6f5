# Each says that the other broke the ceasefire; both tell of their own dead.
document: a
published: 2020-11-13
Four security personnel and six civilians were killed when Pakistani troops shelled several sectors along the Line of Control on Friday, Indian officials said. The Indian army said the ceasefire violation by Pakistan had been unprovoked.
---
document: b
published: 2020-11-14
Pakistan's military said Indian forces had violated the ceasefire along the Line of Control on Friday and deliberately targeted civilians, killing five people. It said Pakistani troops had responded.
---
incident: line
  told: a shelled
  told: a ceasefire violation
  told: b violated
  initiator: disputed
