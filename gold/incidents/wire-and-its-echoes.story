# Three outlets print one wire report: one independent source.
document: a
published: 2021-11-16
Armenia's Defence Ministry said Azerbaijani troops had captured twelve Armenian soldiers near the border on Tuesday and that one soldier was killed. Azerbaijan's Defence Ministry said Armenian forces had attacked its positions near the border.
---
document: b
published: 2021-11-16
Armenia's Defence Ministry said Azerbaijani troops had captured twelve Armenian soldiers near the border on Tuesday and that one soldier was killed. Azerbaijan's Defence Ministry said Armenian forces had attacked its positions near the border.
---
document: c
published: 2021-11-17
Armenia's Defence Ministry said Azerbaijani troops had captured twelve Armenian soldiers near the border on Tuesday and that one soldier was killed. Azerbaijan's Defence Ministry said Armenian forces had attacked its positions near the border.
All rights reserved.
---
incident: border
  told: a captured
  told: b captured
  told: c captured
  captured: one-sided
  captured ARM: twelve
  independent: 1
