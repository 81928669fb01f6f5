# A blast: each names another author; the number differs and does not separate.
document: a
published: 2023-10-18
Gaza's Health Ministry said an Israeli air strike had hit the Al-Ahli hospital in Gaza on Tuesday and killed 471 people.
---
document: b
published: 2023-10-18
Israel's military said a rocket fired by Islamic Jihad had hit the hospital in Gaza on Tuesday.
The military said Israel had not struck the hospital.
---
incident: hospital
  told: a hit
  told: b hit
  dead: one-sided
