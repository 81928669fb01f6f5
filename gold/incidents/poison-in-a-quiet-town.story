# An accusation answered by a denial; later expulsions are happenings of their own.
document: a
published: 2018-03-12
Britain said Russia had poisoned a former spy and his daughter in Salisbury on 4 March.
Russia denied that it had poisoned the two.
---
document: b
published: 2018-03-14
Britain expelled twenty-three Russian diplomats on Wednesday.
---
document: c
published: 2018-03-17
Russia expelled twenty-three British diplomats on Saturday.
---
incident: poisoning
  told: a poisoned
  occurrence: disputed
incident: expulsion by Britain
  told: b expelled
incident: expulsion by Russia
  told: c expelled
