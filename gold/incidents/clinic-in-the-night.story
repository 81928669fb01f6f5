# An account that changes over days; the earlier value is shown as earlier.
document: a
published: 2015-10-04
Doctors Without Borders said American aircraft had bombed its hospital in Kunduz on Saturday and killed 19 people.
---
document: b
published: 2015-10-05
The United States confirmed that its aircraft had bombed the hospital in Kunduz on Saturday.
---
document: c
published: 2015-10-06
Taliban fighters attacked police posts in Kunduz on Tuesday, Afghan officials said.
---
incident: hospital
  told: a bombed
  told: b bombed
incident: posts
  told: c attacked
