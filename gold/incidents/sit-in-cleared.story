# Numbers of two parties far apart for one day.
document: a
published: 2019-06-05
A doctors' committee said Sudanese security forces had killed at least 100 protesters in Khartoum on Monday.
Sudan's Health Ministry said 46 people were killed in Khartoum on Monday.
---
incident: sit-in
  told: a killed
  dead: disputed
  dead SDN: 46
