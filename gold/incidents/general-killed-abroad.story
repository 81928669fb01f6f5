# A strike and the answer to it: two incidents, the second told as retaliation.
document: a
published: 2020-01-03
The United States said it had killed the Iranian general Qassem Soleimani in a drone strike in Baghdad on Friday.
Iran said American forces had killed Soleimani in Baghdad.
---
document: b
published: 2020-01-08
Iran said it had fired missiles at an American base in Iraq on Wednesday in retaliation for the killing of Soleimani.
The United States confirmed that Iran had fired missiles at the base.
---
incident: killing
  told: a killed
  told: a killed 2
  occurrence: agreed
incident: missiles
  told: b fired
  told: b fired 2
  occurrence: agreed
