# Same two states, two days running, two incidents: an air raid, then a downing with a pilot taken.
document: a
published: 2019-02-26
India said its air force had struck a militant camp near Balakot in Pakistan on Tuesday and killed a large number of fighters.
Pakistan's military said Indian aircraft had crossed the line and dropped bombs on an empty hillside, and that nobody was killed.
---
document: b
published: 2019-02-27
Pakistan said its air force had shot down two Indian jets on Wednesday and had captured a pilot.
India's Foreign Ministry said it had lost one MiG-21 and that a pilot was missing in action.
---
incident: raid
  told: a struck
  occurrence: one-sided
  dead: disputed
incident: downing
  told: b shot down
  told: b captured
