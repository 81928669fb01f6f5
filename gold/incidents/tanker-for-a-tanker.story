# Two seizures a fortnight apart, the second told as an answer to the first.
document: a
published: 2019-07-04
Britain said its marines had boarded and seized an Iranian tanker off Gibraltar on Thursday.
Iran's Foreign Ministry called the seizure piracy.
---
document: b
published: 2019-07-20
Iran said it had seized a British tanker in the Strait of Hormuz on Friday because it had hit a fishing boat.
Britain's foreign secretary said Iran had seized the ship illegally in Omani waters.
---
incident: first seizure
  told: a seized
  occurrence: agreed
  act: disputed
incident: second seizure
  told: b seized
  occurrence: agreed
