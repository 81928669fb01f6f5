# One says hijacking, the other says bomb threat.
document: a
published: 2021-05-23
Lithuania said Belarus had hijacked an airliner on Sunday and detained a journalist who was on board.
Belarus said it had escorted the airliner to Minsk because of a bomb threat.
---
document: b
published: 2021-05-24
Belarus said police had detained the journalist Roman Protasevich in Minsk on Sunday.
---
incident: airliner
  told: a hijacked
incident: arrest
  told: a detained
  told: b detained
