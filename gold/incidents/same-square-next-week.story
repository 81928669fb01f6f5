# Protests on one square, a week apart.
document: a
published: 2020-08-16
Opposition supporters protested in Minsk on Sunday and police detained dozens of people, the Interior Ministry of Belarus said.
---
document: b
published: 2020-08-23
Opposition supporters protested in Minsk on Sunday, and the Interior Ministry of Belarus said police had detained nobody.
---
incident: first Sunday
  told: a protested
incident: second Sunday
  told: b protested
