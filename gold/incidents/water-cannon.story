# The same reef, two dates: two incidents.
document: a
published: 2023-08-06
The Philippines said Chinese coast guard ships had fired water cannon at its boats near Second Thomas Shoal on Saturday.
China's coast guard said the Philippine boats had entered Chinese waters on Saturday.
---
document: b
published: 2023-12-10
The Philippines said Chinese ships had fired water cannon at its boats near Second Thomas Shoal on Sunday.
---
incident: August
  told: a fired
incident: December
  told: b fired
