# A downing that the one tells in the passive and the other admits.
document: a
published: 2020-11-09
A Russian Mi-24 helicopter was brought down by a shoulder-fired missile near Yeraskh in Armenia on Monday, Russia's Defence Ministry said. Two of the crew died and a third was injured.
---
document: b
published: 2020-11-09
Azerbaijan's Foreign Ministry acknowledged that its forces had shot down the Russian helicopter by mistake and offered an apology to Moscow. The ministry said the helicopter had been flying at low altitude in the dark close to the border.
---
incident: downing
  told: a brought down
  told: b shot down
  occurrence: agreed
  place: one-sided
  dead RUS: Two
