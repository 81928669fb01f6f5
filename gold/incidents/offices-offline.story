# A cyber attack, ties cut, and a rejection that stays with the attack.
document: a
published: 2022-09-07
Albania accused Iran of hacking its government networks in July and expelled Iranian diplomats on Wednesday.
Iran denied that it had hacked Albanian networks.
---
incident: hack
  told: a hacking
  told: a hacked
  occurrence: disputed
incident: expulsion
  told: a expelled
