# A death that follows captivity: torture is alleged by the family and denied by the state.
document: a
published: 2017-06-23
The parents of Otto Warmbier, an American student who died in Cincinnati on Monday after seventeen months in North Korean custody, said he had been tortured by his captors.
---
document: b
published: 2017-06-23
North Korea's Foreign Ministry denied that Warmbier had been tortured in custody and called itself the biggest victim of the affair.
---
incident: torture
  told: a tortured
  told: b tortured
  occurrence: disputed
