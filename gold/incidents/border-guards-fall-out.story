# Same dyad and week; two places on two days.
document: a
published: 2022-09-14
Kyrgyzstan said Tajik border guards had opened fire near a post in Batken region on Wednesday.
Tajikistan said Kyrgyz guards had opened fire first.
---
document: b
published: 2022-09-16
Kyrgyzstan said Tajik forces had shelled the airport of Batken on Friday.
Tajikistan denied that its forces had shelled the airport.
---
incident: post
  told: a opened fire
  actor: disputed
incident: airport
  told: b shelled
  occurrence: disputed
