# A poisoning: laboratory findings against "no trace", and a rejected accusation.
document: a
published: 2020-09-02
Tests at a military laboratory had shown beyond doubt that Alexei Navalny was poisoned with a nerve agent of the Novichok group, Germany's government said on Wednesday. It called on Russia to explain.
---
document: b
published: 2020-09-03
The Kremlin rejected the accusation that Russia had poisoned Navalny. Russian doctors said they had found no trace of poison.
---
incident: poisoning
  told: a poisoned
  told: b poisoned
  occurrence: disputed
