# An anniversary text tells the old incident; a new one of the same kind stands beside it.
document: a
published: 2014-07-18
Ukraine said rebels had shot down a Malaysian airliner over Donetsk region on Thursday and killed 298 people.
Rebels denied that they had shot down the airliner.
---
document: b
published: 2024-07-17
Ukraine said Russian-backed rebels had shot down a Malaysian airliner on 17 July 2014.
Russia said on Wednesday that it had shot down a Ukrainian drone over Bryansk region.
---
incident: airliner
  told: a shot down
  told: b shot down
  occurrence: disputed
incident: drone
  told: b shot down 2
