# A denial of having fired does not make the strike undone; a second strike on another town the same day stays apart.
document: a
published: 2022-04-08
Ukraine said a Russian missile had struck the railway station in Kramatorsk on Friday and killed at least fifty people.
Russia's Defence Ministry denied that its forces had struck the station.
---
document: b
published: 2022-04-08
Ukraine said Russian rockets had struck a depot in Odesa on Friday.
---
incident: station
  told: a struck
  occurrence: disputed
  dead: one-sided
  dead UKR: at least fifty
incident: depot
  told: b struck
