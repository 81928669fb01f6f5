# One claims it, another is blamed and denies.
document: a
published: 2019-09-15
Yemen's Houthi movement said it had attacked an oil plant at Abqaiq in Saudi Arabia with ten drones on Saturday.
The United States said Iran had attacked the plant.
Iran's foreign minister denied that Iran had attacked the plant.
---
document: b
published: 2020-09-14
Saudi Arabia marked a year since the attack on its Abqaiq plant on 14 September 2019.
---
incident: attack
  told: a attacked
  responsibility: disputed
