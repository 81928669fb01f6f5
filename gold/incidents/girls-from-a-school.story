# An abduction, its first anniversary and a later release: three tellings, two happenings.
document: a
published: 2014-04-16
Nigerian officials said Boko Haram gunmen had abducted more than 200 girls from a school in Chibok on Monday night.
---
document: b
published: 2015-04-14
Nigeria marked a year since Boko Haram abducted more than 200 girls in Chibok on 14 April 2014.
---
document: c
published: 2017-05-07
Boko Haram released 82 of the Chibok girls on Saturday, Nigeria's government said.
---
incident: abduction
  told: a abducted
  told: b abducted
incident: release
  told: c released
