# A non-state side: both tell of the attack, each calls the other the aggressor.
document: a
published: 2020-11-04
Ethiopia's prime minister said Tigray forces had attacked an army base in Mekelle on Wednesday.
---
document: b
published: 2020-11-05
Ethiopia's air force bombed targets near Mekelle on Thursday, the government said.
---
incident: base
  told: a attacked
incident: bombing
  told: b bombed
