# An accusation of firing, denied.
document: a
published: 2020-03-04
Turkey said Greek border guards had shot three migrants at the border on Wednesday and killed one.
Greece denied that its guards had shot migrants.
---
incident: border
  told: a shot
  occurrence: disputed
  dead: one-sided
  dead TUR: one
