# A blockade to one side, a protest to the other.
document: a
published: 2022-12-13
Armenia said Azerbaijan had blocked the Lachin road on Monday.
Azerbaijan denied that it had blocked the road and said environmental activists were protesting there.
---
incident: road
  told: a blocked
  occurrence: disputed
