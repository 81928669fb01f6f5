# A death: an accusation, a first denial and a later admission. The account of one side changes.
document: a
published: 2022-05-11
Palestinian officials said Israeli soldiers had shot the journalist Shireen Abu Akleh in Jenin on Wednesday.
Israel's prime minister said Palestinian gunmen had shot her.
---
document: b
published: 2022-09-05
Israel's military said an Israeli soldier had probably shot Shireen Abu Akleh in Jenin on 11 May.
---
incident: shooting
  told: a shot
  told: b shot
  actor: disputed
