# Two exchanges in one month, the second told with a look back at a crash.
document: a
published: 2024-01-03
Ukraine and Russia carried out their largest exchange of prisoners on Wednesday after mediation by the United Arab Emirates. Ukraine said 230 of its citizens had come home. Russia's Defence Ministry said 248 of its servicemen had been handed over by Kyiv.
---
document: b
published: 2024-01-31
Russia and Ukraine exchanged prisoners again on Wednesday, a week after a transport plane with captives on board crashed in Belgorod region. Each side got back 195 people, the Russian Defence Ministry said. Ukraine's president put the number of those who returned at 207.
---
incident: first
  told: a exchange
  told: a handed over
incident: second
  told: b exchanged
incident: crash
  told: b crashed
