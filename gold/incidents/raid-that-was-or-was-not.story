# One announces strikes across a line; the other denies them and tells of two dead in a fire fight.
document: a
published: 2016-09-29
India's army said it had attacked militant camps across the line of control on Thursday.
Pakistan's military denied that India had attacked any camp and said Indian troops had fired across the line and killed two soldiers.
---
document: b
published: 2016-09-18
India said gunmen had attacked an army base at Uri on Sunday and killed seventeen soldiers.
---
incident: raid
  told: a attacked
  occurrence: disputed
incident: base
  told: b attacked
