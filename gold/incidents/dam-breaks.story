# A dam: blown up by the one or shelled by the other.
document: a
published: 2023-06-06
Ukraine said Russian forces had blown up the Kakhovka dam on Tuesday.
---
document: b
published: 2023-06-06
Russia's Defence Ministry said Ukrainian forces had shelled the Kakhovka dam on Tuesday.
---
document: c
published: 2023-06-10
Ukraine said Russian forces had shelled Kherson on Saturday while people were evacuated.
---
incident: dam
  told: a blown up
  told: b shelled
  actor: disputed
incident: Kherson
  told: c shelled
